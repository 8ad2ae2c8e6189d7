using System.Collections.Frozen;
using StackGuide.Model;
using StackGuide.Model.Guides;

namespace StackGuide.Rendering.Booklet;

/// <summary>A part of the guide on one page: chapters of one kind.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Anchor">Where it begins.</param>
/// <param name="Chapters">In the order of the guide.</param>
internal sealed record BookletPart(string Title, string Anchor, IReadOnlyList<BookletChapter> Chapters)
{
    /// <summary>The view of the page that is the booklet.</summary>
    public const string View = "guide";

    // What is used rather than read, or lists what stands in the chapters anyway, is left out; of the pages of sources one list is made, for paper.
    private static readonly FrozenSet<string> Views = FrozenSet.Create(StringComparer.Ordinal, "page", "compare", "agreement", "faq", "glossary", "sources", "neutrality");

    /// <summary>All parts that have chapters.</summary>
    /// <param name="guide">The guide.</param>
    /// <param name="mainOf">Makes what stands between the main tags of an entry's page; called from several threads.</param>
    public static IReadOnlyList<BookletPart> All(Guide guide, Func<Entry, string> mainOf)
    {
        var content = guide.Content;
        (string Title, IEnumerable<Entry> Entries)[] parts =
        [
            ("Criteria", content.Criteria),
            ("Decision flow", [.. content.Flow.Questions, .. content.Flow.Outcomes]),
            ("Scenarios", content.Scenarios),
            ("Technologies", content.Technologies),
            ("Tools", content.Tools),
            ("About the guide", content.Pages.Where(p => Views.Contains(p.View.Value) && p.Path.Value != "404.html")),
        ];
        var chapters = parts.SelectMany(p => p.Entries).Concat(content.Evidence).Select(e => e.Path.Value).ToFrozenSet(StringComparer.Ordinal);
        return
        [
            .. parts
                .Select((part, i) => new BookletPart(part.Title, $"part-{i}", InParallel.Select(part.Entries, e => BookletChapter.Of(e, mainOf(e), chapters))))
                .Where(part => part.Chapters.Count > 0),
        ];
    }
}
