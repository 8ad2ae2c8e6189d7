using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using StackGuide.Model.Diagnostics;
using StackGuide.Model.Guides;
using StackGuide.Model.Places;
using StackGuide.Rendering.Models;
using StackGuide.Rendering.Pages;
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
    public const string Mark = "stackguide single file";

    /// <summary>Makes it of a site.</summary>
    /// <param name="guide">The guide.</param>
    /// <param name="theme">Its templates and assets.</param>
    /// <param name="site">The site without faults, as <see cref="SiteRenderer.Render"/> makes it.</param>
    /// <param name="notes">What the file says of itself.</param>
    /// <returns>One file, or why there is none.</returns>
    public static RenderResult Render(Guide guide, Theme theme, PreparedSite site, BundleNotes notes)
    {
        var faults = new List<Diagnostic>();
        var templates = BundleTemplates.Compile(theme, Template, FileOf, faults.Add);
        foreach (var needed in (string[])[Router, Style])
        {
            if (theme.Assets.All(a => a.Path != needed))
                faults.Add(SharedFaults.MissingFile(needed, "the guide in one file needs it"));
        }

        if (faults.Count > 0)
            return new RenderResult([], [.. faults]);
        var page = new PageMarkup(SingleFileForm.Whole, PageForms.Alone, FileOf);
        try
        {
            var html = templates.RenderAlone(Template, Model(guide, theme, site.Files, site.Renderer!, notes), TemplateLimits.For(guide), page);
            return new RenderResult([new SiteFile(SingleFileForm.Whole, () => Encoding.UTF8.GetBytes(html))], []);
        }
        catch (RenderException fault)
        {
            return new RenderResult([], [fault.Diagnostic]);
        }
    }

    /// <summary>Its frame can lead to places within alone.</summary>
    private static SitePath? FileOf(string path) => null;

    private static SingleFileModel Model(Guide guide, Theme theme, ImmutableArray<SiteFile> site, PageRenderer renderer, BundleNotes notes)
    {
        var entries = guide.Entries.Where(e => e.Kind.HasPage && e.Path != SingleFileForm.Whole).OrderBy(e => !renderer.IsHome(e)).ToList();
        var styles = site.Where(f => f.Path.Value.EndsWith(".css", StringComparison.Ordinal)).Select(TextOf);
        var parts = InParallel.Select(site.Where(f => IsPart(f.Path.Value)), f => InlinePart.Of(f.Path.Value, TextOf(f)));
        var form = SingleFileForm.Of(entries.Select(e => e.Path).ToFrozenSet(), parts.Select(p => p.Path).ToFrozenSet());
        var scripts = entries.ToDictionary(e => e.Key, e => renderer.ScriptsOf(e).Select(s => s.Value).ToList());
        var shared = scripts[entries[0].Key].Where(s => scripts.Values.All(own => own.Contains(s))).ToList();
        var style = string.Concat(styles) + TextOf(theme, Style);
        var router = TextOf(theme, Router);
        var headScript = SiteRenderer.HeadScript(theme) ?? "";
        return new SingleFileModel
        {
            Language = guide.Site.Language,
            Policy = ContentSecurityPolicy.OfSingleFile([router, headScript, .. parts.Where(p => p.IsScript).Select(p => p.Text)], style),
            Generator = Mark,
            Title = guide.Site.Title,
            Version = guide.Site.Version,
            Revision = notes.Revision,
            Icon = IconOf(site),
            Style = new SafeHtml(style),
            Router = new SafeHtml(router),
            HeadScript = new SafeHtml(headScript),
            Header = renderer.HeaderOf(entries[0].Path, form, current: null),
            Scripts = string.Join(' ', shared),
            Pages = InParallel.Select(entries, e => PageOf(e, renderer, form, scripts[e.Key].Except(shared))),
            Licence = Encoding.UTF8.GetString(notes.Licence.AsSpan()),
            Footer = renderer.FooterOf(entries[0].Path, form),
            Parts = new SafeHtml(string.Concat(parts.Select(p => p.ToHtml()))),
        };
    }

    private static SinglePageModel PageOf(Entry entry, PageRenderer renderer, PageForm form, IEnumerable<string> scripts) => new()
    {
        Id = SingleFileForm.IdOf(entry.Path),
        Kind = entry.Kind.Name,
        Title = PageTitles.Of(entry),
        IsHome = renderer.IsHome(entry),
        Current = renderer.HeaderOf(entry.Path, form, entry).Navigation.FirstOrDefault(item => item.Current)?.Href,
        Scripts = string.Join(' ', scripts),
        Page = renderer.RenderPage(entry, form),
        Source = renderer.SourceOf(entry),
    };

    private static string? IconOf(ImmutableArray<SiteFile> site) =>
        site.FirstOrDefault(f => f.Path.Value.StartsWith("assets/icon.", StringComparison.Ordinal)) is { } icon
            ? "data:image/svg+xml;base64," + Convert.ToBase64String(icon.Render())
            : null;

    /// <summary>What scripts load and readers take away.</summary>
    private static bool IsPart(string path) => path.EndsWith(".js", StringComparison.Ordinal) || path.StartsWith("data/", StringComparison.Ordinal) || path == "feed.xml";

    private static string TextOf(SiteFile file) => Encoding.UTF8.GetString(file.Render());

    private static string TextOf(Theme theme, string path) => InlinePart.Inert(Encoding.UTF8.GetString(theme.Assets.Single(a => a.Path == path).Content.AsSpan()).ReplaceLineEndings("\n"));
}
