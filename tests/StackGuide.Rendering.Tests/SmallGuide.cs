using System.Collections.Immutable;
using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using StackGuide.Markdown;
using StackGuide.Model.Guides;
using StackGuide.Model.Places;

namespace StackGuide.Rendering.Tests;

/// <summary>A guide of a few entries and the plainest theme, made in memory.</summary>
internal static class SmallGuide
{
    /// <summary>What every page needs, and nothing that a test does not ask for.</summary>
    public static Theme PlainTheme { get; } = new(
        [
            Template("layouts/main", """
                <!doctype html><html><head><title>{{ title }}</title><meta name="description" content="{{ description }}"></head><body>
                {{ page }}</body></html>
                """),
            Template("layouts/page", "{{ if contents }}<nav>{{ for section in contents }}<a href=\"{{ section.href }}\">{{ section.title }}</a>{{ end }}</nav>{{ end }}{{ content }}"),
            Template("layouts/content", """
                <main>{{ main }}</main>
                <ol class="references">{{ for reference in references }}<li id="ref-{{ reference.number }}"><a href="{{ reference.href }}">{{ reference.title }}</a> {{ reference.publisher }}{{ if reference.isClaim }} line {{ reference.lines }}{{ end }}</li>{{ end }}</ol>
                """),
            Template("pages/page", "<h1>{{ title }}</h1>{{ body }}"),
            Template("pages/search", "{{ for letter in letters }}<h2>{{ letter.letter }}</h2>{{ for link in letter.links }}<a href=\"{{ link.href }}\">{{ link.title }}</a>{{ end }}{{ end }}"),
            Template("pages/technology", "<h1>{{ title }}</h1>{{ body }}"),
            Template("pages/tool", "<h1>{{ title }}</h1>{{ body }}"),
            Template("pages/evidence-entry", "<h1>{{ title }}</h1>{{ body }}"),
            Template("pages/seed", "<h1>{{ title }}</h1>{{ for claim in claims }}<p id=\"{{ claim.id }}\">{{ claim.says }}</p>{{ end }}"),
        ],
        []);

    public static SourceText Template(string name, string text) => new($"templates/{name}.scriban-html", text);

    /// <summary>The theme with one template more, or another one of that name.</summary>
    public static Theme With(this Theme theme, string name, string text) =>
        theme with { Templates = [.. theme.Templates.Where(t => t.Path != $"templates/{name}.scriban-html"), Template(name, text)] };

    public static Technology Technology(string id, string title, params string[] also) =>
        new() { Id = id, Title = title, Place = Start($"content/technologies/{id}.md"), Also = [.. also] };

    public static Tool Tool(string id, string title, string markdown = "", params string[] also) =>
        new() { Id = id, Title = title, Place = Start($"content/tools/{id}.md"), Also = [.. also], Body = Prose(markdown) };

    public static Evidence Evidence(string id, string title) =>
        new() { Id = id, Title = title, Place = Start($"content/evidence/{id}.md"), Publisher = "Makers", Url = "https://example.org/" };

    public static GuidePage Page(string id, string markdown, string view = "page") =>
        new() { Id = id, Title = id, Place = Start($"content/pages/{id}.md"), View = new Located<string>(view, Start($"content/pages/{id}.md")), Body = Prose(markdown) };

    public static Body Prose(string markdown) => MarkdownReader.Read(markdown, Start("prose.md"), _ => { });

    /// <summary>The entries, and the page that readers begin with, which every guide has.</summary>
    public static GuideContent Of(params Entry[] entries) => new()
    {
        Technologies = [.. entries.OfType<Technology>()],
        Tools = [.. entries.OfType<Tool>()],
        Evidence = [.. entries.OfType<Evidence>()],
        Pages = [.. entries.OfType<GuidePage>().Append(Page(GuidePage.HomeId, "")).DistinctBy(p => p.Id)],
        Seeds = [.. entries.OfType<Seed>()],
    };

    public static PreparedSite Render(this GuideContent content, Theme? theme = null, RenderOptions? options = null) =>
        SiteRenderer.Render(new Guide(content), theme ?? PlainTheme, options ?? new RenderOptions());

    /// <summary>One page of the guide.</summary>
    public static IHtmlDocument Page(this GuideContent content, string path, Theme? theme = null)
    {
        var result = content.Render(theme);
        Assert.Empty(result.Diagnostics);
        return result.Files.Page(path);
    }

    public static IHtmlDocument Page(this ImmutableArray<SiteFile> files, string path) => new HtmlParser().ParseDocument(files.Text(path));

    public static string Text(this ImmutableArray<SiteFile> files, string path) => Encoding.UTF8.GetString(files.Single(f => f.Path.Value == path).Render());

    private static Place Start(string file) => Place.StartOf(file);
}
