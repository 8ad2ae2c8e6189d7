using StackGuide.Model.Decisions;

namespace StackGuide.Comparing.Changes;

/// <summary>Answers to the flow that lead to another outcome now; then those that are new or can no longer be given.</summary>
internal static class PathChanges
{
    public static IEnumerable<Change> Between(PathTable before, PathTable after) =>
    [
        .. after.OutcomesInOrder
            .Where(p => before.Outcomes.TryGetValue(p.Key, out var was) && was != p.Value)
            .Select(p => new Change(p.Key, before.Outcomes[p.Key], p.Value)),
        .. after.OutcomesInOrder.Where(p => !before.Outcomes.ContainsKey(p.Key)).Select(p => new Change(p.Key, null, p.Value)),
        .. before.OutcomesInOrder.Where(p => !after.Outcomes.ContainsKey(p.Key)).Select(p => new Change(p.Key, p.Value, null)),
    ];
}
