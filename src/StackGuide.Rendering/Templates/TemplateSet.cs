using System.Collections.Frozen;
using HandlebarsDotNet;
using StackGuide.Model.Diagnostics;
using StackGuide.Model.Guides;
using StackGuide.Model.Places;
using StackGuide.Model.Sites;

namespace StackGuide.Rendering.Templates;

/// <summary>The theme's Handlebars templates, each compiled once: <c>layouts/main</c>, <c>pages/*</c>, and <c>partials/*</c> for use by both.</summary>
internal sealed class TemplateSet
{
    private const string Folder = GuideLayout.Templates + "/";
    private const string Extension = ".hbs";
    private const string Layout = "layouts/main";
    private const string Partials = "partials/";

    private readonly FrozenDictionary<string, (SourceText Source, HandlebarsTemplate<TextWriter, object, object> Run)> _templates;

    private TemplateSet(Dictionary<string, (SourceText, HandlebarsTemplate<TextWriter, object, object>)> templates) =>
        _templates = templates.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The names that a page's <c>view</c> may have.</summary>
    public IEnumerable<string> Views => _templates.Keys.Where(n => n.StartsWith("pages/", StringComparison.Ordinal)).Select(n => n["pages/".Length..]);

    /// <summary>Compiles all templates of a theme.</summary>
    public static TemplateSet Compile(Theme theme, Action<Diagnostic> report)
    {
        var engine = Handlebars.Create(new HandlebarsConfiguration
        {
            ExpressionNameResolver = new HandlebarsDotNet.Compiler.Resolvers.UpperCamelCaseExpressionNameResolver(),
            TextEncoder = new HtmlEncoder(),
        });
        var templates = new Dictionary<string, (SourceText, HandlebarsTemplate<TextWriter, object, object>)>(StringComparer.Ordinal);
        var partials = theme.Templates.Select(NameOf).Where(n => n.StartsWith(Partials, StringComparison.Ordinal)).Select(n => n[Partials.Length..]).ToList();
        foreach (var source in theme.Templates)
        {
            var faults = TemplateCheck.Of(source, partials).ToList();
            faults.ForEach(report);
            if (faults.Count > 0)
                continue;
            var name = NameOf(source);
            try
            {
                var run = engine.Compile(new StringReader(source.Text));
                templates.Add(name, (source, run));

                // A file ends with a line break; a partial in the middle of a sentence does not.
                if (name.StartsWith(Partials, StringComparison.Ordinal))
                    engine.RegisterTemplate(name[Partials.Length..], source.Text.TrimEnd('\r', '\n'));
            }
            catch (Exception fault) when (fault is not OutOfMemoryException)
            {
                // Nothing of ours runs here: whatever the engine throws, it is about what is written in the template.
                report(TemplateFaults.TemplateFails(TemplatePlace.Of(source, fault.Message), TemplatePlace.Problem(fault.Message)));
            }
        }

        return new TemplateSet(templates);
    }

    public bool Has(string page) => _templates.ContainsKey("pages/" + page);

    public bool HasLayout => _templates.ContainsKey(Layout);

    /// <summary>Runs a page's template, and the layout around it.</summary>
    /// <param name="page">The name of a template in <c>pages/</c>.</param>
    /// <param name="model">What the page's template sees.</param>
    /// <param name="layoutModel">Makes what the layout sees, given the page's markup.</param>
    /// <exception cref="RenderException">A template fails.</exception>
    public string Render(string page, object model, Func<string, object> layoutModel)
    {
        var main = new StringWriter();
        Run("pages/" + page, main, model);
        var whole = new StringWriter();
        Run(Layout, whole, layoutModel(main.ToString()));
        return whole.ToString();
    }

    /// <summary>Runs a template that makes a whole page, without the layout.</summary>
    /// <param name="name">Below <c>templates/</c>, without the extension.</param>
    /// <param name="model">What it sees.</param>
    /// <exception cref="RenderException">It fails.</exception>
    public string RenderAlone(string name, object model)
    {
        var page = new StringWriter();
        Run(name, page, model);
        return page.ToString();
    }

    private void Run(string name, TextWriter writer, object model)
    {
        var (source, run) = _templates[name];
        try
        {
            run(writer, model);
        }
        catch (InvalidCastException)
        {
            throw new RenderException(TemplateFaults.TemplateFails(source.Start, "the name of a partial is computed, and is no text"));
        }
        catch (HandlebarsException fault)
        {
            var message = TemplatePlace.Innermost(fault).Message;
            throw new RenderException(TemplateFaults.TemplateFails(TemplatePlace.Of(source, message), TemplatePlace.Problem(message)));
        }
    }

    private static string NameOf(SourceText source) => source.Path[Folder.Length..^Extension.Length];
}
