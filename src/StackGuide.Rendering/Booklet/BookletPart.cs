using System.Collections.Frozen;
using StackGuide.Model.Guides;
using StackGuide.Rendering.Entries;
using StackGuide.Rendering.Templates;
using StackGuide.Rendering.Views;
using StackGuide.Threading;

namespace StackGuide.Rendering.Booklet;

/// <summary>A part of the guide on one page: chapters of one kind.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Anchor">Where it begins.</param>
/// <param name="Chapters">In the order of the guide.</param>
internal sealed record BookletPart(string Title, string Anchor, IReadOnlyList<BookletChapter> Chapters)
{
    /// <summary>All parts that have chapters. Of the pages of sources one list is made, for paper.</summary>
    /// <param name="guide">The guide.</param>
    /// <param name="contentOf">Makes what an entry's page says, in a form; called from several threads.</param>
    public static IReadOnlyList<BookletPart> All(Guide guide, Func<Entry, PageForm, SafeHtml> contentOf)
    {
        var parts = EntriesOf(guide);
        var form = ChapterForm.Of(parts.SelectMany(p => p.Entries).Concat(guide.Content.Evidence).Select(e => e.Path).ToFrozenSet());
        return
        [
            .. parts
                .Select((part, i) => new BookletPart(part.Title, $"part-{i}", InParallel.Select(part.Entries, e => new BookletChapter(ChapterForm.AnchorOf(e), e.Title, contentOf(e, form)))))
                .Where(part => part.Chapters.Count > 0),
        ];
    }

    /// <summary>The entries whose pages are chapters, part by part, in the order of the guide; a part may have none.</summary>
    public static IReadOnlyList<(string Title, IReadOnlyList<Entry> Entries)> EntriesOf(Guide guide) =>
    [
        .. EntryPages.All
            .Where(k => k.Part is not null)
            .GroupBy(k => k.Part!, k => guide.Content.Of(k.Kind))
            .Select(part => (part.Key, (IReadOnlyList<Entry>)[.. part.SelectMany(entries => entries).Where(IsChapter)])),
    ];

    private static bool IsChapter(Entry entry) => entry is not GuidePage page || (ViewDefinitions.Of(page).InBooklet && page.Id != GuidePage.MissingId);
}

/// <summary>An entry's page as a chapter of the guide on one page.</summary>
/// <param name="Anchor">Where it begins.</param>
/// <param name="Title">Its title.</param>
/// <param name="Markup">What the page says; its sections are no landmarks, and what waits for a script is left out.</param>
internal sealed record BookletChapter(string Anchor, string Title, SafeHtml Markup);
