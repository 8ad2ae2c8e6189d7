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
    private const int FewestSections = 3;

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
    private readonly FrozenDictionary<SitePath, FormerPlaces> _formerPlaces;
    private readonly Func<string, SitePath?> _fileOf;
    private readonly PageForm _formOfMissing;
    private readonly Entry _home;
    private readonly Entry? _search;
    private readonly FrozenDictionary<EntryKind, GuidePage?> _overviews;
    private readonly FrozenDictionary<EntryKey, (Entry? Previous, Entry? Next)> _neighbours;

    /// <param name="guide">The guide.</param>
    /// <param name="templates">The theme's templates.</param>
    /// <param name="assets">The theme's other files.</param>
    /// <param name="headScript">The script that must run before anything is shown.</param>
    /// <param name="baseUrl">Where the site is hosted; of the page for missing ones its path alone is used, so that a preview elsewhere works too.</param>
    /// <param name="fileOf">Where a file of the site or of the theme is published, by its path; null for none.</param>
    public PageRenderer(Guide guide, TemplateSet templates, HashedAssets assets, string? headScript, string? baseUrl, Func<string, SitePath?> fileOf)
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
        _formerPlaces = FormerPlaces.Of(guide);
        _fileOf = fileOf;
        _formOfMissing = baseUrl is null ? PageForms.Alone : PageForms.FromRoot(new Uri(baseUrl).AbsolutePath);
        _home = guide.Home;
        _search = ViewDefinitions.Search(guide);
        _overviews = EntryKind.All.ToFrozenDictionary(kind => kind, kind => ViewDefinitions.Overview(guide, kind));
        _neighbours = EntryPages.All
            .Where(k => k.HasNeighbours)
            .SelectMany(k => Neighbours([.. guide.Content.Of(k.Kind)]))
            .DistinctBy(n => n.Key)
            .ToFrozenDictionary();
    }

    /// <summary>The address of a script that every page loads before its own; null for none.</summary>
    public string? PreviewScript { get; init; }

    /// <summary>The whole page.</summary>
    public string Render(Entry entry) => Render(entry, entry.Path == NotFoundPage.Path ? _formOfMissing : PageForms.Alone);

    /// <summary>The whole page, to be shown at any depth below the root of its host.</summary>
    public string RenderFromRoot(Entry entry) => Render(entry, PageForms.FromRoot("/"));

    /// <summary>The page's own part as Markdown.</summary>
    public string RenderTwin(Entry entry) =>
        MarkdownTwin.Of(_guide, entry, (shown, where) => ContextOf(shown, new SitePath(MarkdownTwin.PathOf(where.Path.Value)), PageForms.Twin));

    /// <summary>What the page says, in another form.</summary>
    public SafeHtml RenderContent(Entry entry, PageForm form)
    {
        var page = ContextOf(entry, entry.Path, form);
        return ContentOf(page);
    }

    /// <summary>The page between header and footer, in another form.</summary>
    public SafeHtml RenderPage(Entry entry, PageForm form)
    {
        var page = ContextOf(entry, entry.Path, form);
        return PageOf(page, Breadcrumbs(page));
    }

    /// <summary>What stands above every page.</summary>
    /// <param name="page">Where it stands.</param>
    /// <param name="form">The form of that page.</param>
    /// <param name="current">The entry that the page shows; null for none, or for all.</param>
    public SiteHeaderModel HeaderOf(SitePath page, PageForm form, Entry? current) => new()
    {
        SiteTitle = _guide.Site.Title,
        Home = form.Links(page, _home.Path, null),
        SearchHref = _search is null ? null : form.Links(page, _search.Path, null),
        Navigation = [.. _guide.Navigation.Select(item => new LinkModel(form.Links(page, item.Page.Path, null), item.Title) { Current = current is not null && IsWithin(current, item.Page) })],
        HasThemes = !string.IsNullOrEmpty(_headScript),
    };

    /// <summary>The menu in the footer.</summary>
    public IReadOnlyList<LinkModel> FooterOf(SitePath page, PageForm form) =>
        [.. _guide.Footer.Select(item => new LinkModel(form.Links(page, item.Page.Path, null), item.Title))];

    /// <summary>What the page of an entry was made from.</summary>
    public PageSourceModel SourceOf(Entry entry) => new()
    {
        SourceFile = entry.Place.File,
        EditHref = SourceLinks.Edit(_guide.Site, entry.Place),
        ReportHref = SourceLinks.Report(_guide.Site, entry),
        Reviewed = Days.Of(entry.Review),
        ReviewEvery = Days.Every(entry.Review),
    };

    /// <summary>The scripts that the page of an entry loads, in the order in which they run.</summary>
    public IEnumerable<SitePath> ScriptsOf(Entry entry) => PageScripts.Of(entry).Select(_assets.Find).OfType<SitePath>();

    /// <summary>Whether the page is the home page.</summary>
    public bool IsHome(Entry entry) => entry.Key == _home.Key;

    private PageContext ContextOf(Entry entry, SitePath path, PageForm form)
    {
        var markup = new PageMarkup(path, form, _fileOf);
        markup.Remember(_formerPlaces.GetValueOrDefault(entry.Path)?.Names);
        return new PageContext(_guide, path, entry, entry is GuidePage { LinksNames: false } ? null : _names, markup)
        {
            Decisions = _decisions,

            // Only pages of HTML hold the chapters' markup.
            Parts = () => form == PageForms.Twin ? [] : BookletPart.All(_guide, RenderContent),
            SearchIndex = () => _assets.Find(Search.SearchIndex.Path)?.RelativeTo(entry.Path),
        };
    }

    private string Render(Entry entry, PageForm form)
    {
        var page = ContextOf(entry, entry.Path, form);
        var crumbs = Breadcrumbs(page);
        var shown = PageOf(page, crumbs);
        var canonical = _baseUrl is null ? null : _baseUrl + page.Page.Value;
        var model = new LayoutModel
        {
            Language = _guide.Site.Language,
            Policy = new SafeHtml(_policy),
            Title = PageTitles.Of(entry),
            SiteTitle = _guide.Site.Title,
            Description = Descriptions.Of(entry),
            Version = _guide.Site.Version,
            Stylesheet = Href(PageScripts.IsOnlyRead(entry) ? _readingStylesheet : _stylesheet),
            Icon = Href(_icon),
            HeadScript = SafeHtml.IfAny(_headScript),
            Scripts = [.. PreviewScript is null ? (IEnumerable<string>)[] : [PreviewScript], .. ScriptsOf(entry).Select(script => page.Href(script))],
            Canonical = canonical,
            StructuredData = new SafeHtml(StructuredData.Of(_guide, entry, crumbs, canonical)),
            Feed = NewsFeed.PageOf(_guide) is null ? null : Href(new SitePath(NewsFeed.Path)),
            Twin = _guide.Site.MarkdownPages ? Href(new SitePath(MarkdownTwin.PathOf(page.Page.Value))) : null,
            IsHome = IsHome(entry),
            Kind = entry.Kind.Name,
            Header = HeaderOf(entry.Path, form, entry),
            Page = shown,
            Footer = FooterOf(entry.Path, form),
            Source = SourceOf(entry),
        };
        return _templates.RenderAlone(LayoutTemplates.Frame, model, _limits, page.Markup);

        string? Href(SitePath? file) => file is { } path ? page.Href(path) : null;
    }

    private SafeHtml PageOf(PageContext page, IReadOnlyList<LinkModel> crumbs)
    {
        var entry = page.Entry;
        var content = ContentOf(page);
        var (previous, next) = _neighbours.GetValueOrDefault(entry.Key);
        var model = new PageLayoutModel
        {
            Breadcrumbs = crumbs,
            Contents = entry is GuidePage own && ViewDefinitions.Of(own).IsApp ? [] : ContentsOf(page.Markup),
            Content = content,
            ReferencedBy = ReferencedBy(page),
            Previous = previous is null ? null : new LinkModel(page.Href(previous.Path), previous.Title),
            Next = next is null ? null : new LinkModel(page.Href(next.Path), next.Title),
        };
        return new SafeHtml(_templates.RenderAlone(LayoutTemplates.Page, model, _limits, page.Markup));
    }

    private SafeHtml ContentOf(PageContext page)
    {
        var (template, model) = EntryPages.Of(_guide, page);
        var main = new SafeHtml(_templates.Render(template, model, _limits, page.Markup));
        var former = _formerPlaces.GetValueOrDefault(page.Entry.Path);
        var content = new ContentModel
        {
            Main = main,
            References = page.References.Items,
            FormerPlaces = former?.Top ?? [],
            Moved = former is null ? [] : [.. former.Gone(page.Markup.Has).Select(r => new MovedPlaceModel(r.FromAnchor!, page.Href(r.Target!.Path, r.Anchor), r.Target.Title))],
        };

        // A place is either found or led on from.
        page.Markup.Remember(formerNames: null);
        return new SafeHtml(_templates.RenderAlone(LayoutTemplates.Content, content, _limits, page.Markup));
    }

    /// <summary>The page's sections; none when there are too few to be worth a list.</summary>
    private static IReadOnlyList<SectionModel> ContentsOf(PageMarkup page) => page.Sections.Count < FewestSections
        ? []
        : [.. page.Sections.Select(s => new SectionModel(page.Address(s.Id), new SafeHtml(s.Title)))];

    private List<LinkModel> Breadcrumbs(PageContext page)
    {
        var crumbs = new List<LinkModel>();
        if (page.Entry.Key == _home.Key)
            return crumbs;
        crumbs.Add(new LinkModel(page.Href(_home.Path), _guide.Site.Title));
        if (_overviews[page.Entry.Kind] is { } overview)
            crumbs.Add(new LinkModel(page.Href(overview.Path), overview.Title));
        return crumbs;
    }

    private bool IsWithin(Entry entry, Entry page) => entry.Key == page.Key || _overviews[entry.Kind]?.Key == page.Key;

    /// <summary>Who points here, kind by kind; left out are claims, which the pages show, what the page shows already, and the page for missing pages.</summary>
    private List<LinkGroupModel> ReferencedBy(PageContext page) =>
        [.. _guide.LinksTo(page.Entry)
            .Where(l => l.Role != LinkRole.Lists && l.From.Kind.HasPage && l.From.Key != page.Entry.Key && l.From.Path != NotFoundPage.Path)
            .Select(l => l.From)
            .DistinctBy(e => e.Key)
            .Where(e => !page.HasShown(e))
            .GroupBy(e => e.Kind.Plural)
            .Select(g => new LinkGroupModel(g.Key, [.. g.Select(e => new LinkModel(page.Href(e.Path), e.Title))]))];

    private static IEnumerable<KeyValuePair<EntryKey, (Entry? Previous, Entry? Next)>> Neighbours(ImmutableArray<Entry> entries)
    {
        for (var i = 0; i < entries.Length; i++)
            yield return new(entries[i].Key, (i > 0 ? entries[i - 1] : null, i + 1 < entries.Length ? entries[i + 1] : null));
    }
}
