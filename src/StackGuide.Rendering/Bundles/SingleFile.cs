using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using StackGuide.Model.Diagnostics;
using StackGuide.Model.Guides;
using StackGuide.Model.Places;
using StackGuide.Rendering.Models;
using StackGuide.Rendering.Safety;
using StackGuide.Rendering.Templates;
using StackGuide.Threading;

namespace StackGuide.Rendering.Bundles;

/// <summary>The whole guide as one HTML file that needs nothing else: every page below the other, and a script that shows one at a time.</summary>
public static class SingleFile
{
    private const string Template = "bundle/single-file";
    private const string Router = GuideLayout.Bundle + "/single-file.js";
    private const string Style = GuideLayout.Bundle + "/single-file.css";

    /// <summary>Says in a file's head that it is one.</summary>
    public const string Mark = "<meta name=\"generator\" content=\"stackguide single file\">";

    /// <summary>Makes it of the files of a site.</summary>
    /// <returns>One file, or why there is none.</returns>
    /// <exception cref="RenderException">A page's template fails.</exception>
    public static RenderResult Render(Guide guide, Theme theme, ImmutableArray<SiteFile> site, BundleNotes notes)
    {
        var faults = new List<Diagnostic>();
        var templates = BundleTemplates.Compile(theme, Template, faults.Add);
        foreach (var needed in (string[])[Router, Style])
        {
            if (theme.Assets.All(a => a.Path != needed))
                faults.Add(SharedFaults.MissingFile(needed, "the guide in one file needs it"));
        }

        if (faults.Count > 0)
            return new RenderResult([], [.. faults]);
        var html = templates.RenderAlone(Template, Model(guide, theme, site, notes), TemplateLimits.For(guide));
        return new RenderResult([new SiteFile(new SitePath("guide.html"), () => Encoding.UTF8.GetBytes(html))], []);
    }

    private static SingleFileModel Model(Guide guide, Theme theme, ImmutableArray<SiteFile> site, BundleNotes notes)
    {
        var texts = InParallel.Select(site.Where(f => IsHeld(f.Path.Value)), f => (f.Path, Text: Encoding.UTF8.GetString(f.Render())));
        var order = guide.Entries.Select(e => e.Path.Value).Where(p => p != SingleFileLinks.Whole).OrderBy(p => p != "index.html").Distinct().ToList();
        var byPath = texts.ToFrozenDictionary(t => t.Path.Value, t => t.Text);
        var pages = order.Where(byPath.ContainsKey).Select(path => SingleFilePage.Of(new SitePath(path), byPath[path])).ToList();
        var shared = pages.Select(p => p.Scripts).Aggregate((a, b) => [.. a.Intersect(b)]);
        var parts = texts.Where(t => IsPart(t.Path.Value)).Select(t => InlinePart.Of(t.Path.Value, t.Text)).ToList();
        var links = new SingleFileLinks(order.ToFrozenSet(), parts.Select(p => p.Path).ToFrozenSet());
        var style = string.Concat(texts.Where(t => t.Path.Value.EndsWith(".css", StringComparison.Ordinal)).Select(t => t.Text)) + TextOf(theme, Style);
        var router = TextOf(theme, Router);
        var headScript = SiteRenderer.HeadScript(theme) ?? "";
        return new SingleFileModel
        {
            Language = guide.Site.Language,
            Policy = ContentSecurityPolicy.OfSingleFile([router, headScript, .. parts.Where(p => p.IsScript).Select(p => p.Text)], style),
            Title = guide.Site.Title,
            Version = guide.Site.Version,
            Revision = notes.Revision,
            Icon = IconOf(site),
            Style = new SafeHtml(style),
            Router = new SafeHtml(router),
            HeadScript = new SafeHtml(headScript),
            Header = new SafeHtml(links.Shared(pages[0].Path, pages[0].Header.Replace(" aria-current=\"page\"", "", StringComparison.Ordinal))),
            Scripts = string.Join(' ', shared),
            Pages = new SafeHtml(string.Concat(InParallel.Select(pages, p => Article(p, links, shared)))),
            Licence = Encoding.UTF8.GetString(notes.Licence.AsSpan()),
            Footer = new SafeHtml(links.Shared(pages[0].Path, pages[0].Footer)),
            Parts = new SafeHtml(string.Concat(parts.Select(p => p.ToHtml()))),
        };
    }

    private static string Article(SingleFilePage page, SingleFileLinks links, IReadOnlyList<string> shared)
    {
        var current = page.Header.IndexOf("\" aria-current=\"page\"", StringComparison.Ordinal);
        var nav = current < 0 ? "" : links.Shared(page.Path, page.Header[page.Header.LastIndexOf("<a ", current, StringComparison.Ordinal)..(current + 1)] + ">");
        var scripts = string.Join(' ', page.Scripts.Except(shared));
        var address = nav.Length == 0 ? "" : nav[(nav.IndexOf('"', StringComparison.Ordinal) + 1)..nav.LastIndexOf('"')];
        return $"<article id=\"{SingleFileLinks.IdOf(page.Path)}\" class=\"{page.Kind}\" data-title=\"{page.Title.Replace("\"", "&quot;", StringComparison.Ordinal)}\" data-nav=\"{address}\" data-scripts=\"{scripts}\">\n{links.Own(page.Path, page.Own)}</article>\n";
    }

    private static string? IconOf(ImmutableArray<SiteFile> site) =>
        site.FirstOrDefault(f => f.Path.Value.StartsWith("assets/icon.", StringComparison.Ordinal)) is { } icon
            ? "data:image/svg+xml;base64," + Convert.ToBase64String(icon.Render())
            : null;

    /// <summary>What scripts load and readers take away.</summary>
    private static bool IsPart(string path) => path.EndsWith(".js", StringComparison.Ordinal) || path.StartsWith("data/", StringComparison.Ordinal) || path == "feed.xml";

    private static bool IsHeld(string path) => Path.GetExtension(path) is ".html" or ".css" || IsPart(path);

    private static string TextOf(Theme theme, string path) => InlinePart.Inert(Encoding.UTF8.GetString(theme.Assets.Single(a => a.Path == path).Content.AsSpan()).ReplaceLineEndings("\n"));
}
