using System.Text;
using StackGuide.Model.Guides;
using StackGuide.Rendering.Entries;
using StackGuide.Rendering.Models;
using StackGuide.Rendering.Pages;

namespace StackGuide.Rendering.Views;

/// <summary>Everything that a reader may look up, by letter: the search of those who have no script.</summary>
internal static class AlphabeticalIndex
{
    public static IReadOnlyList<LetterModel> Of(Guide guide, PageContext page)
    {
        var content = guide.Content;
        return
        [
            .. EntryPages.All
                .Where(k => k.IndexNote is not null)
                .SelectMany(k => content.Of(k.Kind).Select(e => new LinkModel(page.Href(e), e.Title) { Note = k.IndexNote }))
                .Concat(content.Pages.SelectMany(Sections))
                .Where(l => l.Title.Length > 0)
                .OrderBy(l => l.Title, StringComparer.OrdinalIgnoreCase)
                .ThenBy(l => l.Href, StringComparer.Ordinal)
                .GroupBy(l => Rune.ToUpperInvariant(Rune.GetRuneAt(l.Title, 0)))
                .Select(g => new LetterModel(g.Key.ToString(), [.. g])),
        ];

        IEnumerable<LinkModel> Sections(GuidePage own) => ViewDefinitions.Of(own).SectionName is { } name
            ? own.Body.Headings.Select(h => new LinkModel(page.Href(own.Path, h.Anchor), h.Text) { Note = name })
            : [];
    }
}
