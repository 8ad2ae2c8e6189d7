using StackGuide.Model.Guides;

namespace StackGuide.Rendering.Pages;

/// <summary>Everything that a reader may look up, by letter: the search of those who have no script.</summary>
internal static class AlphabeticalIndex
{
    public static IReadOnlyList<object> Of(Guide guide, PageContext page)
    {
        var content = guide.Content;
        return
        [
            .. Entries(content.Criteria, "criterion")
                .Concat(Entries(content.Scenarios, "scenario"))
                .Concat(Entries(content.Tools, "tool"))
                .Concat(Entries(content.Technologies, "technology"))
                .Concat(content.Pages.Where(p => p.View.Value is "faq" or "glossary").SelectMany(p => p.Body.Headings.Select(h =>
                    new LinkModel(Hrefs.To(page.Page, p.Path, h.Anchor), h.Text) { Note = p.View.Value == "faq" ? "question" : "term" })))
                .OrderBy(l => l.Title, StringComparer.OrdinalIgnoreCase)
                .ThenBy(l => l.Href, StringComparer.Ordinal)
                .GroupBy(l => char.ToUpperInvariant(l.Title[0]))
                .Select(g => (object)new { Letter = g.Key.ToString(), Links = g.ToList() }),
        ];

        IEnumerable<LinkModel> Entries(IEnumerable<Entry> entries, string note) => entries.Select(e => new LinkModel(page.Href(e), e.Title) { Note = note });
    }
}
