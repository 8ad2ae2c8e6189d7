using System.Collections.Frozen;
using System.Collections.Immutable;
using StackGuide.Model.Decisions;
using StackGuide.Model.Guides;
using StackGuide.Model.Places;
using StackGuide.Rendering.Assets;
using StackGuide.Rendering.Booklet;
using StackGuide.Rendering.Entries;
using StackGuide.Rendering.Hosting;
using StackGuide.Rendering.Models;
using StackGuide.Rendering.Safety;
using StackGuide.Rendering.Templates;
using StackGuide.Rendering.Twins;
using StackGuide.Rendering.Views;

namespace StackGuide.Rendering.Pages;

/// <summary>Makes the page of an entry: its own part by its kind's template, and the frame around it. Safe to call from several threads.</summary>
internal sealed class PageRenderer
{
    private readonly Guide _guide;
    private readonly TemplateSet _templates;
    private readonly TemplateLimits _limits;
    private readonly NameLinker _names;
    private readonly HashedAssets _assets;
    private readonly Lazy<DecisionEngine> _decisions;
    private readonly string? _headScript;
    private readonly string? _baseUrl;
    private readonly string _policy;
    private readonly SitePath? _stylesheet;
    private readonly SitePath? _readingStylesheet;
    private readonly SitePath? _icon;
    private readonly FormerPlaces _formerPlaces;
    private readonly Entry _home;
    private readonly Entry? _search;
    private readonly FrozenDictionary<EntryKind, GuidePage?> _overviews;
    private readonly FrozenDictionary<EntryKey, (Entry? Previous, Entry? Next)> _neighbours;

    public PageRenderer(Guide guide, TemplateSet templates, HashedAssets assets, string? headScript, string? baseUrl)
    {
        _guide = guide;
        _templates = templates;
        _limits = TemplateLimits.For(guide);
        _names = new NameLinker(guide);
        _assets = assets;
        _decisions = new Lazy<DecisionEngine>(() => new DecisionEngine(guide));
        _headScript = headScript;
        _baseUrl = baseUrl;
        _policy = ContentSecurityPolicy.OfPages(headScript);
        _stylesheet = assets.Find(Stylesheets.Whole);
        _readingStylesheet = assets.Find(Stylesheets.Reading);
        _icon = assets.Find(GuideLayout.Icons + "/icon.svg");
        _formerPlaces = new FormerPlaces(guide);
        _home = guide.Home;
        _search = ViewDefinitions.Search(guide);
        _overviews = EntryKind.All.ToFrozenDictionary(kind => kind, kind => ViewDefinitions.Overview(guide, kind));
        _neighbours = EntryPages.All
            .Where(k => k.HasNeighbours)
            .SelectMany(k => Neighbours([.. guide.Content.Of(k.Kind)]))
            .DistinctBy(n => n.Key)
            .ToFrozenDictionary();
    }

    /// <summary>The whole page.</summary>
    public string Render(Entry entry)
    {
        var page = ContextOf(entry, entry.Path, LinkPolicies.Pages);
        var (template, model) = EntryPages.Of(_guide, page);
        var html = _formerPlaces.AddTo(_templates.Render(template, model, main => Layout(page, main), _limits), entry.Path);
        return _baseUrl is not null && entry.Path == NotFoundPage.Path ? NotFoundPage.For(html, _baseUrl) : html;
    }

    /// <summary>The page's own part as Markdown.</summary>
    public string RenderTwin(Entry entry) =>
        MarkdownTwin.Of(_guide, entry, (shown, where) => ContextOf(shown, new SitePath(MarkdownTwin.PathOf(where.Path.Value)), LinkPolicies.Twins));

    private PageContext ContextOf(Entry entry, SitePath path, LinkPolicy links) => new(_guide, path, entry, entry is GuidePage { LinksNames: false } ? null : _names, links)
    {
        Decisions = _decisions,

        // Only pages of HTML hold the chapters' markup.
        Parts = () => links == LinkPolicies.Pages ? BookletPart.All(_guide, MainOf) : [],
        SearchIndex = () => _assets.Find(Search.SearchIndex.Path)?.RelativeTo(entry.Path),
    };

    private string MainOf(Entry entry)
    {
        var page = Render(entry);
        var tag = page.IndexOf("<main", StringComparison.Ordinal);
        var start = tag < 0 ? -1 : page.IndexOf('>', tag) + 1;
        var end = page.LastIndexOf("</main>", StringComparison.Ordinal);
        return start < 1 || end < start ? page : page[start..end];
    }

    private LayoutModel Layout(PageContext page, string main)
    {
        var entry = page.Entry;
        var crumbs = Breadcrumbs(page);
        var canonical = _baseUrl is null ? null : _baseUrl + page.Page.Value;
        var (previous, next) = _neighbours.GetValueOrDefault(entry.Key);
        return new LayoutModel
        {
            Language = _guide.Site.Language,
            Policy = new SafeHtml(_policy),
            Title = PageTitles.Of(entry),
            SiteTitle = _guide.Site.Title,
            Description = Descriptions.Of(entry),
            Version = _guide.Site.Version,
            Home = page.Href(_home),
            Stylesheet = (PageScripts.IsOnlyRead(entry) ? _readingStylesheet : _stylesheet)?.RelativeTo(page.Page),
            Icon = _icon?.RelativeTo(page.Page),
            HeadScript = SafeHtml.IfAny(_headScript),
            Scripts = [.. PageScripts.Of(entry).Select(_assets.Find).Where(path => path is not null).Select(path => path!.Value.RelativeTo(page.Page))],
            Canonical = canonical,
            StructuredData = new SafeHtml(StructuredData.Of(_guide, entry, crumbs, canonical)),
            Feed = NewsFeed.PageOf(_guide) is null ? null : new SitePath(NewsFeed.Path).RelativeTo(page.Page),
            Twin = _guide.Site.MarkdownPages ? new SitePath(MarkdownTwin.PathOf(page.Page.Value)).RelativeTo(page.Page) : null,
            IsHome = entry.Key == _home.Key,
            Kind = entry.Kind.Name,
            SearchHref = _search is null ? null : page.Href(_search),
            Navigation = [.. _guide.Navigation.Select(item => new LinkModel(page.Href(item.Page), item.Title) { Current = IsWithin(entry, item.Page) })],
            Footer = [.. _guide.Footer.Select(item => new LinkModel(page.Href(item.Page), item.Title))],
            Breadcrumbs = crumbs,
            Contents = entry is GuidePage own && ViewDefinitions.Of(own).IsApp ? [] : TableOfContents.Of(main, page.References.Items.Count > 0),
            Previous = previous is null ? null : new LinkModel(page.Href(previous), previous.Title),
            Next = next is null ? null : new LinkModel(page.Href(next), next.Title),
            ReferencedBy = ReferencedBy(page, main),
            References = page.References.Items,
            SourceFile = entry.Place.File,
            EditHref = SourceLinks.Edit(_guide.Site, entry.Place),
            ReportHref = SourceLinks.Report(_guide.Site, entry),
            Reviewed = Days.Of(entry.Review),
            ReviewEvery = Days.Every(entry.Review),
            Main = new SafeHtml(main),
        };
    }

    private List<LinkModel> Breadcrumbs(PageContext page)
    {
        var crumbs = new List<LinkModel>();
        if (page.Entry.Key == _home.Key)
            return crumbs;
        crumbs.Add(new LinkModel(page.Href(_home), _guide.Site.Title));
        if (_overviews[page.Entry.Kind] is { } overview)
            crumbs.Add(new LinkModel(page.Href(overview), overview.Title));
        return crumbs;
    }

    private bool IsWithin(Entry entry, Entry page) => entry.Key == page.Key || _overviews[entry.Kind]?.Key == page.Key;

    /// <summary>Who points here, kind by kind; left out are claims, which the pages show, what the page's own lists name already, and the page for missing pages.</summary>
    private List<LinkGroupModel> ReferencedBy(PageContext page, string main) =>
        [.. _guide.LinksTo(page.Entry)
            .Where(l => l.Role != LinkRole.Lists && l.From.Kind.HasPage && l.From.Key != page.Entry.Key && l.From.Path != NotFoundPage.Path)
            .Select(l => l.From)
            .DistinctBy(e => e.Key)
            .Where(e => !main.Contains($"<li><a href=\"{page.Href(e)}\">", StringComparison.Ordinal))
            .GroupBy(e => e.Kind.Plural)
            .Select(g => new LinkGroupModel(g.Key, [.. g.Select(e => new LinkModel(page.Href(e), e.Title))]))];

    private static IEnumerable<KeyValuePair<EntryKey, (Entry? Previous, Entry? Next)>> Neighbours(ImmutableArray<Entry> entries)
    {
        for (var i = 0; i < entries.Length; i++)
            yield return new(entries[i].Key, (i > 0 ? entries[i - 1] : null, i + 1 < entries.Length ? entries[i + 1] : null));
    }
}
