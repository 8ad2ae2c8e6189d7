using StackGuide.Model.Guides;
using StackGuide.Rendering.Pages;

namespace StackGuide.Rendering.Pictures;

/// <summary>Whom each seed favours on each criterion, as a grid of marks.</summary>
internal static class AgreementPicture
{
    private const int Row = 24;
    private const int Column = 30;
    private const int Gap = 14;

    /// <returns>Markup; empty for a guide without criteria or seeds.</returns>
    public static string Of(Guide guide)
    {
        var (criteria, seeds) = (guide.Content.Criteria, guide.Content.Seeds);
        if (criteria.IsEmpty || seeds.IsEmpty)
            return "";
        var picture = new PictureWriter();
        var left = criteria.Max(c => PictureWriter.WidthOf(c.Title)) + Gap;
        string[] names = [.. seeds.Select(SeedNames.Of), "Our verdict"];

        // The names stand on a slope of 45 degrees, and the last of them reaches beyond its column.
        var slope = names.Max(PictureWriter.WidthOf) * 71 / 100;
        var top = Legend(picture, guide) + slope + Gap;
        for (var i = 0; i < names.Length; i++)
            picture.SlopingWords(Middle(left, i), top - 6, names[i]);

        foreach (var (criterion, i) in criteria.Select((c, i) => (c, i)))
        {
            var y = top + (i * Row);
            picture.Line(0, y, left + (names.Length * Column), y, "rule");
            picture.Words(0, y + Row - 8, criterion.Title);
            string?[] sides = [.. Stance.OfAll(guide, criterion.Id).Select(SideOf), criterion.Verdict.Favours ?? "depends"];
            for (var column = 0; column < sides.Length; column++)
                Cell(picture, guide, Middle(left, column), y + (Row / 2), sides[column]);
        }

        return picture.ToMarkup("agreement", "Whom each article favours", "A grid of criteria and articles; the table says the same in words and counts.", left + (names.Length * Column) + slope, top + (criteria.Length * Row));
    }

    private static int Middle(int left, int column) => left + (column * Column) + (Column / 2);

    private static string? SideOf(Stance stance) => stance.Position switch
    {
        Position.Favours => stance.Technology,
        Position.Depends => "depends",
        Position.Neutral => "none",
        _ => null,
    };

    private static void Cell(PictureWriter picture, Guide guide, int x, int y, string? side)
    {
        if (guide.Content.Technologies.FirstOrDefault(t => t.Id == side) is { } technology)
            picture.Mark(x, y, Kebab.Of(technology.Accent), "pick-" + Kebab.Of(technology.Accent));
        else if (side == "depends")
            picture.Mark(x, y, "", "hollow");
        else if (side == "none")
            picture.Line(x - 5, y, x + 5, y, "stroke");
    }

    /// <summary>What each mark means, one below the other.</summary>
    /// <returns>How high it is.</returns>
    private static int Legend(PictureWriter picture, Guide guide)
    {
        var rows = guide.Content.Technologies.Select(t => ((string?)t.Id, t.Title)).Append(("depends", "depends, or " + Wording.Either(guide))).Append(("none", "speaks of it, favours no side")).Append((null, "empty: silent")).ToList();
        foreach (var ((side, words), i) in rows.Select((r, i) => (r, i)))
        {
            Cell(picture, guide, 8, (i * Row) + (Row / 2), side);
            picture.Words(side is null ? 0 : 24, (i * Row) + Row - 8, words);
        }

        return rows.Count * Row;
    }
}
