using StackGuide.Model.Guides;

namespace StackGuide.Rendering.Pictures;

/// <summary>All verdicts at a glance: a bar as long as the verdict is strong, hollow where we are not sure; in a lane for each technology, or with its name behind it where there are too many for lanes.</summary>
internal static class VerdictsPicture
{
    private const int Row = 24;
    private const int StepOfStrength = 26;
    private const int Gap = 14;
    private const int BarHeight = 12;

    // More lanes than this make the words too small on a phone.
    private const int MostLanes = 4;

    /// <returns>Markup; empty for a guide without criteria.</returns>
    public static string Of(Guide guide, string idPrefix)
    {
        var (criteria, technologies) = (guide.Content.Criteria, guide.Content.Technologies);
        if (criteria.IsEmpty || technologies.IsEmpty)
            return "";
        var picture = new PictureWriter(idPrefix);
        var left = criteria.Max(c => PictureWriter.WidthOf(c.Title)) + Gap;
        var widest = technologies.Max(t => PictureWriter.WidthOf(t.Title));
        var hasLanes = technologies.Length <= MostLanes;
        var lane = hasLanes ? Math.Max((3 * StepOfStrength) + Gap, widest + Gap) : 0;
        var width = left + (hasLanes ? technologies.Length * lane : (3 * StepOfStrength) + Gap + widest);
        var top = hasLanes ? Row : 0;
        if (hasLanes)
        {
            foreach (var (technology, i) in technologies.Select((t, i) => (t, i)))
                picture.Words(left + (i * lane), Row - 8, technology.Title, "strong pick-" + Kebab.Of(technology.Accent));
        }

        for (var i = 0; i < criteria.Length; i++)
        {
            picture.Line(0, top + (i * Row), width, top + (i * Row), "rule");
            Draw(picture, guide, criteria[i], left, lane, top + (i * Row));
        }

        var counts = technologies.Select(t => $"{t.Title} {criteria.Count(c => guide.SideOf(c.Verdict).Only == t)}").Append($"{Wording.Either(guide)} {criteria.Count(c => guide.SideOf(c.Verdict).IsNone)}");
        return picture.ToMarkup("verdicts", "The verdicts at a glance", $"How many criteria favour whom: {string.Join(", ", counts)}. The table says the same, criterion by criterion.", width, top + (criteria.Length * Row));
    }

    private static void Draw(PictureWriter picture, Guide guide, Criterion criterion, int left, int lane, int top)
    {
        var baseline = top + Row - 8;
        picture.Words(0, baseline, criterion.Title);
        var verdict = criterion.Verdict;
        var favoured = guide.SideOf(verdict).Only;
        if (favoured is null || verdict.Strength is not { } strength)
        {
            picture.Words(left, baseline, Wording.Either(guide), "muted");
            return;
        }

        var column = guide.Content.Technologies.IndexOf(favoured);
        var accent = Kebab.Of(favoured.Accent);
        var length = ((int)strength + 1) * StepOfStrength;
        picture.Bar(left + (column * lane), top + ((Row - BarHeight) / 2), length, BarHeight, verdict.Certainty >= Certainty.Moderate ? "pick-" + accent : "hollow to-" + accent);
        if (lane == 0)
            picture.Words(left + length + Gap, baseline, favoured.Title, "strong pick-" + accent);
    }
}
