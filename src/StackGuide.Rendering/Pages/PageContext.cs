using System.Text;
using StackGuide.Markdown.Writers;
using StackGuide.Model.Decisions;
using StackGuide.Model.Guides;
using StackGuide.Model.Places;
using StackGuide.Rendering.Booklet;
using StackGuide.Rendering.Templates;

namespace StackGuide.Rendering.Pages;

/// <summary>What one page knows while its texts are written: where it lies, what it has cited, which names it has linked in this section.</summary>
internal sealed class PageContext : IBodyContext
{
    private readonly Guide _guide;
    private readonly NameLinker? _names;
    private readonly HashSet<EntryKey> _linked = [];
    private readonly HashSet<EntryKey> _shown = [];
    private List<PageSection> _sections = [];
    private Entry _speaker;

    /// <param name="guide">The guide.</param>
    /// <param name="page">The page.</param>
    /// <param name="entry">The entry that the page shows; links in texts are relative to its file, and it is never linked to itself.</param>
    /// <param name="names">Finds names to link; null to leave them alone.</param>
    /// <param name="markup">The page while it is written.</param>
    public PageContext(Guide guide, SitePath page, Entry entry, NameLinker? names, PageMarkup markup)
    {
        _guide = guide;
        _names = names;
        Markup = markup;
        _speaker = entry;
        Page = page;
        Entry = entry;
        References = new ReferenceList(guide, source => Href(source.Path, source.Anchor));
    }

    /// <summary>The page while it is written.</summary>
    public PageMarkup Markup { get; }

    /// <summary>The address of the search index from this page; asking makes the index.</summary>
    public required Func<string?> SearchIndex { get; init; }

    /// <summary>The paths of the flow, enumerated when the first page asks.</summary>
    public required Lazy<DecisionEngine> Decisions { get; init; }

    /// <summary>Makes the chapters of the guide on one page.</summary>
    public required Func<IReadOnlyList<BookletPart>> Parts { get; init; }

    public SitePath Page { get; }

    public Entry Entry { get; }

    public ReferenceList References { get; }

    /// <summary>The markup of a text of the page's own entry.</summary>
    public SafeHtml Html(Body body) => Html(body, Entry);

    /// <summary>The markup of a text of another entry that the page shows.</summary>
    public SafeHtml Html(Body body, Entry speaker) => new(new PageText(body, speaker, []), Write);

    public IReadOnlyList<SafeHtml> Html(IEnumerable<Body> bodies) => [.. bodies.Select(Html)];

    /// <summary>The markup of citations that stand in a list and not in a text.</summary>
    public SafeHtml Cite(IEnumerable<Located<string>> keys) => new(new PageText(Body.Empty, Entry, [.. keys.Select(k => k.Value)]), Write);

    /// <summary>The text as blocks of Markdown, its headings as many levels deeper.</summary>
    public string Blocks(PageText text, int levelShift)
    {
        Begin(text.Speaker);
        return new MarkdownWriter(this, levelShift).Blocks(text.Body);
    }

    /// <summary>The text as one line of Markdown.</summary>
    public MarkdownLine Words(PageText text)
    {
        Begin(text.Speaker);
        var writer = new MarkdownWriter(this);
        return writer.Words(text.Body).Add(writer.Numbers(text.Keys));
    }

    /// <summary>The address of an entry that the page shows.</summary>
    public string Href(Entry entry)
    {
        _shown.Add(entry.Key);
        return Href(entry.Path, entry.Anchor);
    }

    /// <summary>The address of a file, or of a place on a page.</summary>
    public string Href(SitePath page, string? anchor = null) => Markup.Address(page, anchor);

    /// <summary>Whether the page has led to an entry in what it shows, beyond its texts and sources.</summary>
    public bool HasShown(Entry entry) => _shown.Contains(entry.Key);

    string IBodyContext.AddressOf(BodyLink link)
    {
        // Rules refuse what leads out of the guide; here it is kept off the page as well, because an address can be a script.
        var target = _guide.Resolve(_speaker, link.Target);
        return target.Path is { } path ? Href(path, target.PageAnchor) : "#";
    }

    int? IBodyContext.NumberOf(string key) => References.NumberOf(key);

    IReadOnlyList<string> IBodyContext.FormerNames(string anchor) => Markup.FormerNames(anchor);

    void IBodyContext.BeginSection(Heading heading)
    {
        _linked.Clear();
        Markup.Add(heading.Anchor);
        if (heading.Level == 2)
            _sections.Add(new PageSection(heading.Anchor, HtmlWriter.Escape(heading.Text)));
    }

    int IBodyContext.FindName(ReadOnlySpan<char> text, out int length, out string address)
    {
        for (var from = 0; _names?.Find(text[from..], out length, out var entry) is { } at and >= 0; from += at + length)
        {
            if (entry!.Key == Entry.Key || !_linked.Add(entry.Key))
                continue;
            address = Href(entry.Path, entry.Anchor);
            return from + at;
        }

        (length, address) = (0, "");
        return -1;
    }

    private WrittenText Write(PageText text)
    {
        Begin(text.Speaker);
        _sections = [];
        var html = new StringBuilder();
        HtmlWriter.Write(text.Body, this, Markup.HtmlForm, html);
        HtmlWriter.Write(text.Keys, this, Markup.HtmlForm, html);
        return new WrittenText(html.ToString(), _sections);
    }

    private void Begin(Entry speaker)
    {
        _speaker = speaker;
        _linked.Clear();
    }
}
