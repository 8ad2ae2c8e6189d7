using StackGuide.Model.Guides;

namespace StackGuide.Rendering.Pictures;

/// <summary>All verdicts at a glance: a lane for each technology, a bar as long as the verdict is strong, hollow where we are not sure.</summary>
internal static class VerdictsPicture
{
    private const int Row = 24;
    private const int StepOfStrength = 26;
    private const int Gap = 14;
    private const int BarHeight = 12;

    /// <returns>Markup; empty for a guide without criteria.</returns>
    public static string Of(Guide guide)
    {
        var (criteria, technologies) = (guide.Content.Criteria, guide.Content.Technologies);
        if (criteria.IsEmpty || technologies.IsEmpty)
            return "";
        var picture = new PictureWriter();
        var names = criteria.Max(c => PictureWriter.WidthOf(c.Title));
        var lane = Math.Max((3 * StepOfStrength) + Gap, technologies.Max(t => PictureWriter.WidthOf(t.Title)) + Gap);
        var left = names + Gap;
        foreach (var (technology, i) in technologies.Select((t, i) => (t, i)))
            picture.Words(left + (i * lane), Row - 8, technology.Title, "strong pick-" + Kebab.Of(technology.Accent));
        for (var i = 0; i < criteria.Length; i++)
            Draw(picture, guide, criteria[i], left, lane, (i + 1) * Row);
        var counts = technologies.Select(t => $"{t.Title} {criteria.Count(c => c.Verdict.Favours == t.Id)}").Append($"{Wording.Either(guide)} {criteria.Count(c => c.Verdict.Favours is null)}");
        return picture.ToMarkup("verdicts", "The verdicts at a glance", $"How many criteria favour whom: {string.Join(", ", counts)}. The table says the same, criterion by criterion.", left + (technologies.Length * lane), (criteria.Length + 1) * Row);
    }

    private static void Draw(PictureWriter picture, Guide guide, Criterion criterion, int left, int lane, int top)
    {
        var technologies = guide.Content.Technologies;
        var baseline = top + Row - 8;
        picture.Line(0, top, left + (technologies.Length * lane), top, "rule");
        picture.Words(0, baseline, criterion.Title);
        var verdict = criterion.Verdict;
        var place = technologies.Select((t, i) => (t, i)).Where(x => x.t.Id == verdict.Favours).Select(x => (int?)x.i).FirstOrDefault();
        if (place is not { } column || verdict.Strength is not { } strength)
        {
            picture.Words(left, baseline, Wording.Either(guide), "muted");
            return;
        }

        var accent = Kebab.Of(technologies[column].Accent);
        var isSure = verdict.Certainty >= Certainty.Moderate;
        picture.Bar(left + (column * lane), top + ((Row - BarHeight) / 2), ((int)strength + 1) * StepOfStrength, BarHeight, isSure ? "pick-" + accent : "hollow to-" + accent);
    }
}
