using System.Globalization;
using System.Text;
using StackGuide.Markdown;
using StackGuide.Model.Decisions;
using StackGuide.Model.Guides;
using StackGuide.Model.Places;
using StackGuide.Rendering.Booklet;
using StackGuide.Rendering.Models;

namespace StackGuide.Rendering.Pages;

/// <summary>What one page knows while its texts are written: where it lies, what it has cited, which names it has linked in this section.</summary>
internal sealed class PageContext : IBodyContext
{
    private readonly Guide _guide;
    private readonly NameLinker? _names;
    private readonly HashSet<EntryKey> _linked = [];
    private Entry _speaker;

    /// <param name="guide">The guide.</param>
    /// <param name="page">The page.</param>
    /// <param name="entry">The entry that the page shows; links in texts are relative to its file, and it is never linked to itself.</param>
    /// <param name="names">Finds names to link; null to leave them alone.</param>
    public PageContext(Guide guide, SitePath page, Entry entry, NameLinker? names)
    {
        _guide = guide;
        _names = names;
        _speaker = entry;
        Page = page;
        Entry = entry;
        References = new ReferenceList(guide, page);
    }

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
    public SafeHtml Html(Body body, Entry speaker)
    {
        _speaker = speaker;
        BeginSection();
        return new SafeHtml(BodyWriter.Write(body, this));
    }

    public IReadOnlyList<SafeHtml> Html(IEnumerable<Body> bodies) => [.. bodies.Select(Html)];

    /// <summary>The markup of citations that stand in a list and not in a text.</summary>
    public SafeHtml Cite(IEnumerable<Located<string>> keys)
    {
        var markup = new StringBuilder();
        foreach (var key in keys)
            WriteNumber(key.Value, markup);
        return new SafeHtml(markup.ToString());
    }

    public string Href(Entry entry) => Hrefs.To(Page, entry);

    string IBodyContext.AddressOf(BodyLink link)
    {
        var target = _guide.Resolve(_speaker, link.Target);
        return target.Path is { } path ? Hrefs.Escape(Hrefs.To(Page, path, target.PageAnchor)) : "#";
    }

    void IBodyContext.WriteCitation(Citation citation, StringBuilder page)
    {
        foreach (var key in citation.Keys)
            WriteNumber(key.Value, page);
    }

    public void BeginSection() => _linked.Clear();

    void IBodyContext.WriteText(ReadOnlySpan<char> escaped, StringBuilder page)
    {
        if (_names is null)
        {
            page.Append(escaped);
            return;
        }

        while (true)
        {
            var at = _names.Find(escaped, out var length, out var entry);
            if (at < 0)
                break;
            page.Append(escaped[..at]);
            var name = escaped.Slice(at, length);
            if (entry!.Key != Entry.Key && _linked.Add(entry.Key))
                page.Append("<a class=\"name\" href=\"").Append(Href(entry)).Append("\">").Append(name).Append("</a>");
            else
                page.Append(name);
            escaped = escaped[(at + length)..];
        }

        page.Append(escaped);
    }

    private void WriteNumber(string key, StringBuilder markup)
    {
        if (References.NumberOf(key) is { } number)
            markup.Append(CultureInfo.InvariantCulture, $"<a class=\"cite\" href=\"#ref-{number}\" role=\"doc-noteref\">{number}</a>");
    }
}
