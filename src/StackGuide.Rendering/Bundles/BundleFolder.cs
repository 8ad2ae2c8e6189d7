using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;
using StackGuide.Model.Diagnostics;
using StackGuide.Model.Guides;
using StackGuide.Model.Places;
using StackGuide.Rendering.Models;
using StackGuide.Rendering.Pages;
using StackGuide.Rendering.Safety;
using StackGuide.Rendering.Templates;

namespace StackGuide.Rendering.Bundles;

/// <summary>What an offline bundle holds: the site in a folder of its own, and beside it a page to start from and the licence.</summary>
public static class BundleFolder
{
    /// <summary>The page to start from.</summary>
    public static SitePath Start { get; } = new("START-HERE.html");

    private const string Folder = "guide/";
    private const string Template = "bundle/start-here";
    private const string Licence = "LICENSE.txt";

    // Those who publish the bundle add what vouches for it.
    private static readonly string[] Beside = [Licence, "manifest.json", "SHA256SUMS"];

    /// <summary>Adds to the files of a site what a bundle has beyond them.</summary>
    /// <returns>The page to start from, then the others in order of their paths; or why there are none.</returns>
    public static RenderResult Render(Guide guide, Theme theme, ImmutableArray<SiteFile> site, BundleNotes notes)
    {
        var faults = new List<Diagnostic>();
        var paths = site.Select(f => Folder + f.Path.Value).Concat(Beside).ToHashSet(StringComparer.Ordinal);
        var templates = BundleTemplates.Compile(theme, Template, FileOf, faults.Add);
        if (faults.Count > 0)
            return new RenderResult([], [.. faults]);
        var page = new PageMarkup(Start, PageForms.Alone, FileOf);
        return new RenderResult(
            [
                new SiteFile(Start, () => Encoding.UTF8.GetBytes(templates.RenderAlone(Template, Model(guide, theme, site, notes), TemplateLimits.For(guide), page))),
                new SiteFile(new SitePath(Licence), () => ImmutableCollectionsMarshal.AsArray(notes.Licence)!),
                .. site.Select(file => file with { Path = new SitePath(Folder + file.Path.Value) }),
            ],
            []);

        SitePath? FileOf(string path) => paths.Contains(path) ? new SitePath(path) : null;
    }

    private static StartPageModel Model(Guide guide, Theme theme, ImmutableArray<SiteFile> site, BundleNotes notes) => new()
    {
        Language = guide.Site.Language,
        Policy = ContentSecurityPolicy.OfPages(headScript: null),
        Title = guide.Site.Title,
        Tagline = guide.Site.Tagline,
        Version = guide.Site.Version,
        Revision = notes.Revision,
        Home = Folder + "index.html",
        Stylesheet = site.Select(f => f.Path.Value).FirstOrDefault(p => p.EndsWith(".css", StringComparison.Ordinal)) is { } style ? Folder + style : null,
        Links =
        [
            .. guide.Navigation.Select(item => new LinkModel(Folder + item.Page.Path, item.Title)),
        ],
    };
}
