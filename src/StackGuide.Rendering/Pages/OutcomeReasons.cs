using StackGuide.Model.Guides;

namespace StackGuide.Rendering.Pages;

/// <summary>The reasons for an outcome over all paths that lead to it: what the script says of one path, for readers without it.</summary>
internal static class OutcomeReasons
{
    /// <returns>Rows, most frequent first; null when no path leads there.</returns>
    public static object? Of(Guide guide, PageContext page, Outcome outcome)
    {
        var engine = page.Decisions.Value;
        var paths = engine.Paths.Where(p => p.Outcome.Id == outcome.Id).ToList();
        if (paths.Count == 0)
            return null;
        var close = paths.Count(engine.IsClose);
        return new
        {
            Paths = Wording.Count(paths.Count, "way through the questions", "ways through the questions"),
            Rows = paths
                .SelectMany(p => engine.ReasonsOf(p))
                .GroupBy(r => (r.Criterion.Id, r.Side))
                .OrderByDescending(g => g.Count())
                .ThenBy(g => guide.Content.Criteria.IndexOf(g.First().Criterion))
                .Select(g => Row(guide, page, g.First().Criterion, g.Key.Side, g.Count()))
                .ToList(),
            Close = close == 0 ? null : $"On {close} of them it is a close call: the runner-up lies within a quarter of all points.",
        };
    }

    private static object Row(Guide guide, PageContext page, Criterion criterion, string? side, int count)
    {
        var technology = side is null ? null : guide.Find<Technology>(EntryKind.Technology, side);
        return new
        {
            Href = page.Href(criterion),
            criterion.Title,
            Side = technology?.Title ?? Wording.Capital(Wording.Neither(guide)),
            Accent = technology is null ? null : Kebab.Of(technology.Accent),
            Certainty = Wording.Of(criterion.Verdict.Certainty),
            Count = count,
        };
    }
}
