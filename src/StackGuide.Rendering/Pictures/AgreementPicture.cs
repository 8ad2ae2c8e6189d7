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
    public static string Of(Guide guide, string idPrefix)
    {
        var (criteria, seeds) = (guide.Content.Criteria, guide.Content.Seeds);
        if (criteria.IsEmpty || seeds.IsEmpty)
            return "";
        var picture = new PictureWriter(idPrefix);
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
            (Position, Side)[] cells = [.. Stance.OfAll(guide, criterion).Select(s => (s.Position, s.Side)), OfVerdict(guide.SideOf(criterion.Verdict))];
            for (var column = 0; column < cells.Length; column++)
                Cell(picture, Middle(left, column), y + (Row / 2), cells[column]);
        }

        return picture.ToMarkup("agreement", "Whom each article favours", "A grid of criteria and articles; the table says the same in words and counts.", left + (names.Length * Column) + slope, top + (criteria.Length * Row));
    }

    private static int Middle(int left, int column) => left + (column * Column) + (Column / 2);

    /// <summary>A verdict is drawn like the stance of an article: one that favours nobody like one that depends.</summary>
    private static (Position Position, Side Side) OfVerdict(Side side) => (side.IsNone ? Position.Depends : Position.Favours, side);

    private static void Cell(PictureWriter picture, int x, int y, (Position Position, Side Side) cell)
    {
        if (cell.Side.Only is { } technology)
            picture.Mark(x, y, Kebab.Of(technology.Accent), "pick-" + Kebab.Of(technology.Accent));
        else if (cell.Position is Position.Depends or Position.Favours)
            picture.Mark(x, y, "", "hollow");
        else if (cell.Position == Position.Neutral)
            picture.Line(x - 5, y, x + 5, y, "stroke");
    }

    /// <summary>What each mark means, one below the other.</summary>
    /// <returns>How high it is.</returns>
    private static int Legend(PictureWriter picture, Guide guide)
    {
        (Position Position, Side Side, string Words)[] rows =
        [
            .. guide.Content.Technologies.Select(t => (Position.Favours, new Side([t]), t.Title)),
            (Position.Depends, Side.None, "depends, or " + Wording.Either(guide)),
            (Position.Neutral, Side.None, "speaks of it, favours no side"),
            (Position.Silent, Side.None, "empty: silent"),
        ];
        foreach (var ((position, side, words), i) in rows.Select((r, i) => (r, i)))
        {
            Cell(picture, 8, (i * Row) + (Row / 2), (position, side));
            picture.Words(position == Position.Silent ? 0 : 24, (i * Row) + Row - 8, words);
        }

        return rows.Length * Row;
    }
}
