using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using StackGuide.Model.Diagnostics;
using StackGuide.Model.Guides;
using StackGuide.Model.Places;
using StackGuide.Rendering.Assets;
using StackGuide.Rendering.Data;
using StackGuide.Rendering.Entries;
using StackGuide.Rendering.Hosting;
using StackGuide.Rendering.Pages;
using StackGuide.Rendering.Templates;
using StackGuide.Rendering.Twins;
using StackGuide.Rendering.Views;

namespace StackGuide.Rendering;

/// <summary>The fourth stage: a guide and a theme to the files of a site. Knows HTML and templates, and no disk.</summary>
public static class SiteRenderer
{
    // What only a bundle has.
    private const string BundleFolder = GuideLayout.Bundle + "/";

    /// <summary>Compiles the templates, checks that every page has one, and lists the files to be made.</summary>
    /// <param name="guide">The guide.</param>
    /// <param name="theme">Its templates and assets.</param>
    /// <param name="options">What may differ.</param>
    /// <param name="cache">What was made of the theme before, where a guide is rendered again after each change.</param>
    public static PreparedSite Render(Guide guide, Theme theme, RenderOptions options, ThemeCache? cache = null)
    {
        cache ??= new ThemeCache();
        var (templates, faults) = cache.TemplatesOf(theme);
        if (faults.IsEmpty)
            faults = [.. MissingTemplates(guide, templates)];
        if (!faults.IsEmpty)
            return PreparedSite.With(faults);

        var assets = new HashedAssets([.. cache.AssetsOf(theme, guide).Where(a => IsPublished(a, guide))], MadeAssets(guide));
        var baseUrl = options.BaseUrl ?? guide.Site.BaseUrl;
        var headScript = HeadScript(theme);
        IReadOnlyList<SiteFile> files = [];
        var paths = new Lazy<FrozenSet<string>>(() => files.Select(f => f.Path.Value).ToFrozenSet(StringComparer.Ordinal));
        var pages = new PageRenderer(guide, templates, assets, headScript, baseUrl, FileOf) { PreviewScript = options.PreviewScript };
        var entries = guide.Entries.Where(e => e.Kind.HasPage).ToList();
        files =
        [
            .. entries.Select(entry => new SiteFile(entry.Path, () => Encoding.UTF8.GetBytes(pages.Render(entry))) { Source = entry.Place }),
            .. entries.Where(_ => guide.Site.MarkdownPages).Select(entry => new SiteFile(new SitePath(MarkdownTwin.PathOf(entry.Path.Value)), () => Encoding.UTF8.GetBytes(pages.RenderTwin(entry))) { Source = entry.Place }),
            new SiteFile(new SitePath("llms.txt"), () => Encoding.UTF8.GetBytes(LlmsText.Of(guide))),
            .. RedirectPages.Files(guide, assets),
            .. HostFiles.Files(guide, baseUrl, headScript),
            .. GuideExports.Files(guide),
            .. SiteIndexes.Files(guide, baseUrl),
            .. NewsFeed.Files(guide, baseUrl),
        ];
        var broken = BrokenAddresses(guide, templates, FileOf).ToImmutableArray();
        if (!broken.IsEmpty)
            return PreparedSite.With(broken);
        return new PreparedSite([.. files], assets)
        {
            Renderer = pages,
            Missing = entries.Find(e => e.Path == NotFoundPage.Path) is { } missing ? new SiteFile(missing.Path, () => Encoding.UTF8.GetBytes(pages.RenderFromRoot(missing))) : null,
        };

        SitePath? FileOf(string path) => paths.Value.Contains(path) ? new SitePath(path) : assets.Find(path);
    }

    /// <summary>Addresses in the templates that the guide's pages are made by.</summary>
    private static IEnumerable<Diagnostic> BrokenAddresses(Guide guide, TemplateSet templates, Func<string, SitePath?> fileOf)
    {
        var used = EntryPages.TemplatesFor(guide).Concat(guide.Content.Pages.Select(p => ViewDefinitions.Of(p).Template)).Select(TemplateSet.NameOf).ToHashSet(StringComparer.Ordinal);
        return templates.Addresses
            .Where(t => TemplateSet.IsShared(t.Key) || used.Contains(t.Key))
            .SelectMany(t => t)
            .Where(a => fileOf(AnchoredPath.Cut(a.Address).Path) is null)
            .Select(a => TemplateFaults.BrokenAddress(a.Place, a.Address));
    }

    private static bool IsPublished(Asset asset, Guide guide) => asset.Path switch
    {
        PageScripts.Head => false,
        RedirectPages.Script => !guide.Content.Redirects.IsEmpty,
        var path => !path.StartsWith(BundleFolder, StringComparison.Ordinal),
    };

    /// <summary>Every page carries it, so that it goes without comments and indentation.</summary>
    internal static string? HeadScript(Theme theme) => theme.Assets.FirstOrDefault(a => a.Path == PageScripts.Head) is { } script
        ? Scripts.Small(Encoding.UTF8.GetString(script.Content.AsSpan())).TrimEnd()
        : null;

    /// <summary>A guide without a flow has nothing to decide by; one without a search page needs no index.</summary>
    private static IEnumerable<(string Path, Func<Asset> Make)> MadeAssets(Guide guide)
    {
        if (guide.Content.Flow.Exists)
            yield return (DecisionData.Path, () => DecisionData.Asset(guide));
        if (ViewDefinitions.Search(guide) is not null)
            yield return (Search.SearchIndex.Path, () => Search.SearchIndex.Asset(guide));
    }

    private static IEnumerable<Diagnostic> MissingTemplates(Guide guide, TemplateSet templates)
    {
        foreach (var (name, reason) in LayoutTemplates.All.Where(l => !templates.HasAlone(l.Name)))
            yield return SharedFaults.MissingFile(TemplateSet.FileOfAlone(name), reason);
        foreach (var page in guide.Content.Pages)
        {
            var view = ViewDefinitions.Of(page);
            if (!templates.Has(view.Template))
                yield return ViewDefinitions.All.Contains(view)
                    ? SharedFaults.MissingFile(TemplateSet.FileOf(view.Template), $"{page.Place.File} is shown by it")
                    : TemplateFaults.UnknownView(page.View, [.. templates.PageNames, .. ViewDefinitions.All.Select(v => v.Name)]);
        }

        foreach (var name in EntryPages.TemplatesFor(guide).Where(name => !templates.Has(name)))
            yield return SharedFaults.MissingFile(TemplateSet.FileOf(name), "the guide has entries that need it");
    }
}
