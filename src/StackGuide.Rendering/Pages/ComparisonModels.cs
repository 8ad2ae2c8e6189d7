using System.Collections.Immutable;
using System.Globalization;
using StackGuide.Model.Guides;

namespace StackGuide.Rendering.Pages;

/// <summary>A row of a comparison: an aspect and a cell for each technology.</summary>
/// <param name="Number">From 1 within its criterion; its anchor is <c>row-1</c>.</param>
/// <param name="Aspect">What is compared.</param>
/// <param name="IsSame">Whether all cells have one grade, so that the row shows no difference.</param>
/// <param name="Cells">In the order of the technologies.</param>
internal sealed record RowModel(int Number, string Aspect, bool IsSame, IReadOnlyList<CellModel> Cells);

/// <summary>A graded cell.</summary>
internal sealed record CellModel(string Technology, string Grade, string GradeId, string Symbol, string Text, string Cites)
{
    /// <summary>The criterion's page, at the row with its sources; for pages that show the cell without them.</summary>
    public required string Href { get; init; }

    /// <summary>The line of the source that an editor would change, or null without a repository.</summary>
    public string? EditHref { get; init; }

    public required int Line { get; init; }
}

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
            [.. guide.Content.Technologies.Where(t => fact.Cells.ContainsKey(t.Id)).Select(t => CellOf(guide, page, t, fact.Cells[t.Id], cites, $"{page.Href(criterion)}#row-{i + 1}"))])),
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
        cites ? page.Cite(cell.Cites) : "")
    {
        Href = href,
        Line = cell.Place.Line,
        EditHref = SourceLinks.Edit(guide.Site, cell.Place),
    };
}
