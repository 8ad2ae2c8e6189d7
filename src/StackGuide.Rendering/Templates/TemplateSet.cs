using System.Collections.Frozen;
using Scriban;
using Scriban.Parsing;
using StackGuide.Model.Diagnostics;
using StackGuide.Model.Guides;
using StackGuide.Model.Places;

namespace StackGuide.Rendering.Templates;

/// <summary>The theme's Scriban templates, each parsed once: <c>layouts/*</c>, <c>pages/*</c>, and <c>partials/*</c> for use by both. Safe to run from several threads.</summary>
internal sealed class TemplateSet
{
    /// <summary>The ending by which editors know them.</summary>
    public const string Extension = ".scriban-html";

    private const string Folder = GuideLayout.Templates + "/";
    private const string Partials = "partials/";
    private const string Pages = "pages/";

    private readonly FrozenDictionary<string, Template> _templates;
    private readonly FrozenDictionary<string, Template> _partials;

    private TemplateSet(Dictionary<string, Template> templates, FrozenDictionary<string, Template> partials, ILookup<string, TemplateAddress> addresses)
    {
        Addresses = addresses;
        _templates = templates.ToFrozenDictionary(StringComparer.Ordinal);
        _partials = partials;
    }

    /// <summary>The names of the templates in <c>pages/</c>.</summary>
    public IEnumerable<string> PageNames => _templates.Keys.Where(n => n.StartsWith(Pages, StringComparison.Ordinal)).Select(n => n[Pages.Length..]);

    /// <summary>The addresses of files that each template writes, by the template's name below <c>templates/</c>.</summary>
    public ILookup<string, TemplateAddress> Addresses { get; }

    /// <summary>The name of a page's template below <c>templates/</c>.</summary>
    public static string NameOf(string page) => Pages + page;

    /// <summary>Whether pages of different kinds are made by a template.</summary>
    /// <param name="name">Below <c>templates/</c>, without the extension.</param>
    public static bool IsShared(string name) => IsPartial(name) || name.StartsWith("layouts/", StringComparison.Ordinal);

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
            var name = NameOf(source);
            var text = IsPartial(name) ? source.Text.TrimEnd('\r', '\n') : source.Text;
            if (Parse(text, source, report) is { } template)
                templates.Add(name, template);
        }

        var addresses = new List<(string Template, TemplateAddress Address)>();
        var partials = templates.Where(t => IsPartial(t.Key)).ToFrozenDictionary(t => t.Key[Partials.Length..], t => t.Value, StringComparer.Ordinal);
        var check = new TemplateCheck(partials, report);
        foreach (var (name, template) in templates.Where(t => !IsPartial(t.Key)).OrderBy(t => t.Key, StringComparer.Ordinal))
            check.Check(template, models.GetValueOrDefault(name) ?? ownPages);

        // Last, since it puts statements into the templates that no author wrote.
        foreach (var source in theme.Templates)
        {
            var name = NameOf(source);
            if (templates.TryGetValue(name, out var template))
                new MarkupCompiler(source, IsPartial(name), address => addresses.Add((name, address)), report).Compile(template);
        }

        return new TemplateSet(templates, partials, addresses.ToLookup(a => a.Template, a => a.Address));
    }

    /// <summary>Whether there is a template for a page.</summary>
    public bool Has(string page) => HasAlone(Pages + page);

    /// <summary>Whether there is a template of that name.</summary>
    /// <param name="name">Below <c>templates/</c>, without the extension.</param>
    public bool HasAlone(string name) => _templates.ContainsKey(name);

    /// <summary>What a page's template writes.</summary>
    /// <param name="page">The name of a template in <c>pages/</c>.</param>
    /// <param name="model">What it sees.</param>
    /// <param name="limits">How much a template may do.</param>
    /// <param name="markup">The page.</param>
    /// <exception cref="RenderException">It fails.</exception>
    public string Render(string page, TemplateModel model, TemplateLimits limits, PageMarkup markup) => RenderAlone(Pages + page, model, limits, markup);

    /// <summary>What any template writes.</summary>
    /// <param name="name">Below <c>templates/</c>, without the extension.</param>
    /// <param name="model">What it sees.</param>
    /// <param name="limits">How much a template may do.</param>
    /// <param name="markup">The page.</param>
    /// <exception cref="RenderException">It fails.</exception>
    public string RenderAlone(string name, TemplateModel model, TemplateLimits limits, PageMarkup markup)
    {
        var template = _templates[name];
        var context = new HtmlTemplateContext(_partials, limits, markup);
        try
        {
            return context.Run(template, model);
        }
        catch (Scriban.Syntax.ScriptRuntimeException fault)
        {
            throw new RenderException(TemplateFaults.TemplateFails(TemplatePlaces.Of(fault.Span, template.SourceFilePath!), TemplatePlaces.Problem(fault.OriginalMessage)));
        }
    }

    /// <summary>Whether a template is for use by others.</summary>
    public static bool IsPartial(SourceText source) => IsPartial(NameOf(source));

    private static string NameOf(SourceText source) => source.Path[Folder.Length..^Extension.Length];

    private static bool IsPartial(string name) => name.StartsWith(Partials, StringComparison.Ordinal);

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
}
