using System.Collections.Frozen;
using Scriban;
using Scriban.Parsing;
using StackGuide.Model.Diagnostics;
using StackGuide.Model.Guides;
using StackGuide.Model.Places;

namespace StackGuide.Rendering.Templates;

/// <summary>The theme's Scriban templates, each parsed once: <c>layouts/main</c>, <c>pages/*</c>, and <c>partials/*</c> for use by both. Safe to run from several threads.</summary>
internal sealed class TemplateSet
{
    /// <summary>The ending by which editors know them.</summary>
    public const string Extension = ".scriban-html";

    private const string Folder = GuideLayout.Templates + "/";
    private const string Layout = "layouts/main";
    private const string Partials = "partials/";
    private const string Pages = "pages/";

    private readonly FrozenDictionary<string, Template> _templates;
    private readonly FrozenDictionary<string, Template> _partials;

    private TemplateSet(Dictionary<string, Template> templates)
    {
        _templates = templates.ToFrozenDictionary(StringComparer.Ordinal);
        _partials = templates.Where(t => t.Key.StartsWith(Partials, StringComparison.Ordinal)).ToFrozenDictionary(t => t.Key[Partials.Length..], t => t.Value, StringComparer.Ordinal);
    }

    /// <summary>The names of the templates in <c>pages/</c>.</summary>
    public IEnumerable<string> PageNames => _templates.Keys.Where(n => n.StartsWith(Pages, StringComparison.Ordinal)).Select(n => n[Pages.Length..]);

    public bool HasLayout => _templates.ContainsKey(Layout);

    /// <summary>The file of a page's template.</summary>
    public static string FileOf(string page) => Folder + Pages + page + Extension;

    /// <summary>The file of a template that stands alone.</summary>
    /// <param name="name">Below <c>templates/</c>, without the extension.</param>
    public static string FileOfAlone(string name) => Folder + name + Extension;

    /// <summary>Parses all templates of a theme, and checks those whose model is known.</summary>
    /// <param name="theme">The theme.</param>
    /// <param name="models">What the templates see, by their names below <c>templates/</c>.</param>
    /// <param name="ownPages">What templates see that only the theme knows.</param>
    /// <param name="report">Gets what is wrong with them.</param>
    public static TemplateSet Compile(Theme theme, IReadOnlyDictionary<string, ModelShape> models, ModelShape ownPages, Action<Diagnostic> report)
    {
        var templates = new Dictionary<string, Template>(StringComparer.Ordinal);
        foreach (var source in theme.Templates)
        {
            // A file ends with a line break; a partial in the middle of a sentence does not.
            var name = source.Path[Folder.Length..^Extension.Length];
            var text = name.StartsWith(Partials, StringComparison.Ordinal) ? source.Text.TrimEnd('\r', '\n') : source.Text;
            var template = Parse(text, source, report);
            foreach (var fault in template is null ? [] : InlineScripts.Find(source))
                report(fault);
            if (template is not null)
                templates.Add(name, template);
        }

        var set = new TemplateSet(templates);
        var check = new TemplateCheck(set._partials, report);
        foreach (var (name, template) in templates.Where(t => !t.Key.StartsWith(Partials, StringComparison.Ordinal)).OrderBy(t => t.Key, StringComparer.Ordinal))
            check.Check(template, models.GetValueOrDefault(name) ?? ownPages);

        return set;
    }

    /// <summary>Whether there is a template for a page.</summary>
    public bool Has(string page) => _templates.ContainsKey(Pages + page);

    /// <summary>Runs a page's template, and the layout around it.</summary>
    /// <param name="page">The name of a template in <c>pages/</c>.</param>
    /// <param name="model">What the page's template sees.</param>
    /// <param name="layoutModel">Makes what the layout sees, given the page's markup.</param>
    /// <param name="limits">How much a template may do.</param>
    /// <exception cref="RenderException">A template fails.</exception>
    public string Render(string page, TemplateModel model, Func<string, TemplateModel> layoutModel, TemplateLimits limits) =>
        Run(Layout, layoutModel(Run(Pages + page, model, limits)), limits);

    /// <summary>Runs a template that makes a whole page, without the layout.</summary>
    /// <param name="name">Below <c>templates/</c>, without the extension.</param>
    /// <param name="model">What it sees.</param>
    /// <param name="limits">How much a template may do.</param>
    /// <exception cref="RenderException">It fails.</exception>
    public string RenderAlone(string name, TemplateModel model, TemplateLimits limits) => Run(name, model, limits);

    private static Template? Parse(string text, SourceText source, Action<Diagnostic> report)
    {
        if (TemplateNesting.Find(source, text) is { } tooDeep)
        {
            report(tooDeep);
            return null;
        }

        var template = Template.Parse(text, source.Path);
        if (!template.HasErrors)
            return template;
        foreach (var message in template.Messages.Where(m => m.Type == ParserMessageType.Error).DistinctBy(m => m.Span.Start.Line))
            report(TemplateFaults.TemplateFails(TemplatePlaces.Of(message.Span, source.Path), TemplatePlaces.Problem(message.Message)));
        return null;
    }

    private string Run(string name, TemplateModel model, TemplateLimits limits)
    {
        var template = _templates[name];
        var context = new HtmlTemplateContext(_partials, limits);
        try
        {
            return context.Run(template, model);
        }
        catch (Scriban.Syntax.ScriptRuntimeException fault)
        {
            throw new RenderException(TemplateFaults.TemplateFails(TemplatePlaces.Of(fault.Span, template.SourceFilePath!), TemplatePlaces.Problem(fault.OriginalMessage)));
        }
    }
}
