using StackGuide.Model.Decisions;
using StackGuide.Model.Guides;
using StackGuide.Rendering.Pages;
using StackGuide.Rendering.Templates;

namespace StackGuide.Rendering.Entries;

/// <summary>The reasons for an outcome over all paths that lead to it: what the script says of one path, for readers without it.</summary>
/// <param name="Paths">How many paths lead there, in words.</param>
/// <param name="Rows">The criteria that they weigh most often, most frequent first.</param>
/// <param name="Close">On how many of them it is a close call, in a sentence; none where it is on none.</param>
internal sealed partial record OutcomeReasonsModel(string Paths, IReadOnlyList<ReasonModel> Rows, string? Close) : TemplateModel
{
    // As many as a screen shows beside what else is said of an outcome.
    private const int MostRows = 8;

    /// <returns>Null when no path leads there.</returns>
    public static OutcomeReasonsModel? Of(Guide guide, PageContext page, Outcome outcome)
    {
        var engine = page.Decisions.Value;
        var paths = engine.Paths.Where(p => p.Outcome.Id == outcome.Id).ToList();
        if (paths.Count == 0)
            return null;
        var close = paths.Count(engine.IsClose);
        return new OutcomeReasonsModel(
            Wording.Count(paths.Count, "way through the questions", "ways through the questions"),
            [
                .. paths
                    .SelectMany(p => engine.ReasonsOf(p))
                    .GroupBy(r => (r.Criterion.Id, r.Side))
                    .OrderByDescending(g => g.Count())
                    .ThenBy(g => guide.Content.Criteria.IndexOf(g.First().Criterion))
                    .Take(MostRows)
                    .Select(g => ReasonModel.Of(guide, page, g.First(), g.Count())),
            ],
            close == 0 ? null : $"On {close} of them it is a close call: the runner-up lies within a quarter of all points.");
    }
}

/// <summary>A criterion that the paths to an outcome weigh.</summary>
/// <param name="Href">The criterion's page.</param>
/// <param name="Title">Its title.</param>
/// <param name="Side">The technology that it speaks for, or that it speaks for none.</param>
/// <param name="Accent">The name of that technology's colour.</param>
/// <param name="Certainty">How sure its verdict is.</param>
/// <param name="Count">On how many paths it is weighed.</param>
internal sealed partial record ReasonModel(string Href, string Title, string Side, string? Accent, string Certainty, int Count) : TemplateModel
{
    public static ReasonModel Of(Guide guide, PageContext page, Reason reason, int count) => new(
        page.Href(reason.Criterion),
        reason.Criterion.Title,
        reason.Side.IsTaken ? Wording.Of(reason.Side) : Wording.Capital(Wording.Neither(guide)),
        VerdictModels.AccentOf(reason.Side),
        Wording.Of(reason.Criterion.Verdict.Certainty),
        count);
}
