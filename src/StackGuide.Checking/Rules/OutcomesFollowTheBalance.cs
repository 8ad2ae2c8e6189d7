using System.Collections.Immutable;
using StackGuide.Model.Decisions;
using StackGuide.Model.Diagnostics;
using StackGuide.Model.Guides;

namespace StackGuide.Checking.Rules;

/// <summary>An outcome that one answer decides alone is justified by the criteria that its path's answers weigh (SG5008).</summary>
/// <remarks>
/// A single pick has more points than any other technology. Picks of which each will do outweigh what is not picked, and lie
/// within a quarter of all points, or <see cref="AlwaysClose"/> of each other. Picks used together each have points. No pick
/// at all needs a criterion weighed as a must. Reported at the option that ends the path, the first such path only.
/// </remarks>
internal sealed class OutcomesFollowTheBalance : IRule
{
    private const int AlwaysClose = 4;

    public IEnumerable<Diagnostic> Find(CheckContext context)
    {
        var engine = context.Decisions;
        var told = new HashSet<(string Question, string Option)>();
        foreach (var path in engine.Paths.Where(p => p.Steps[^1].Option.Next.Value is not null))
        {
            var reasons = engine.ReasonsOf(path);
            var support = engine.SupportOf(reasons);
            if (IsJustified(path.Outcome, reasons, support))
                continue;
            var last = path.Steps[^1];
            if (told.Add((last.Question.Id, last.Option.Id.Value)))
                yield return FlowFaults.AgainstTheBalance(last.Option.Next.Place, path.Outcome.Id, path.Answers, string.Join(", ", support.Select(s => $"{s.Key} {s.Value}")));
        }
    }

    private static bool IsJustified(Outcome outcome, IEnumerable<Reason> reasons, ImmutableSortedDictionary<string, int> support)
    {
        if (outcome.Picks.IsEmpty)
            return reasons.Any(r => r.Importance == Importance.Must);
        var picks = outcome.Picks.Select(p => support.GetValueOrDefault(p)).ToList();
        var others = support.Where(s => !outcome.Picks.Contains(s.Key)).Select(s => s.Value).DefaultIfEmpty(-1).Max();
        if (outcome.Together)
            return picks.Min() > 0;
        if (picks.Min() <= others)
            return false;
        var spread = picks.Max() - picks.Min();
        return spread <= AlwaysClose || spread * 4 <= support.Values.Sum();
    }
}
