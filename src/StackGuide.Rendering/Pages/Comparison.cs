using System.Collections.Immutable;
using System.Globalization;
using StackGuide.Model.Guides;
using StackGuide.Rendering.Models;
using StackGuide.Rendering.Templates;

namespace StackGuide.Rendering.Pages;

/// <summary>Makes the rows of comparisons.</summary>
internal static class Comparison
{
    /// <param name="guide">The guide.</param>
    /// <param name="page">The page.</param>
    /// <param name="criterion">Whose rows.</param>
    /// <param name="cites">Whether the page lists the cells' sources.</param>
    public static IReadOnlyList<RowModel> RowsOf(Guide guide, PageContext page, Criterion criterion, bool cites) =>
    [
        .. criterion.Facts.Select((fact, i) => new RowModel(
            i + 1,
            fact.Aspect.Value,
            fact.Cells.Values.DistinctBy(c => c.Grade).Count() == 1,
            [.. guide.Content.Technologies.Select(t => CellOf(guide, page, t, fact.CellOf(t), cites, page.Href(criterion.Path, string.Create(CultureInfo.InvariantCulture, $"row-{i + 1}"))))])),
    ];

    /// <summary>How many cells are graded, and how many are not, in words; a script says the same of what it shows.</summary>
    public static string Counted(IEnumerable<Criterion> criteria)
    {
        var grades = criteria.SelectMany(c => c.Facts).SelectMany(f => f.Cells.Values).Select(c => c.Grade).ToImmutableArray();
        return string.Create(CultureInfo.InvariantCulture, $"Cells: {grades.Length}. Unknown: {grades.Count(g => g == Grade.Unknown)}. Not applicable: {grades.Count(g => g == Grade.NotApplicable)}.");
    }

    private static CellModel CellOf(Guide guide, PageContext page, Technology technology, Cell cell, bool cites, string href) => new(
        technology.Title,
        Wording.Of(cell.Grade),
        Kebab.Of(cell.Grade),
        Wording.Symbol(cell.Grade),
        cell.Text,
        cites ? page.Cite(cell.Cites) : SafeHtml.Empty)
    {
        Href = href,
        Line = cell.Place.Line,
        EditHref = SourceLinks.Edit(guide.Site, cell.Place),
    };
}
