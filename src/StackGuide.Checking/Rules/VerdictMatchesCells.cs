using System.Collections.Immutable;
using StackGuide.Model.Diagnostics;
using StackGuide.Model.Guides;

namespace StackGuide.Checking.Rules;

/// <summary>A verdict claims the difference that its cells show, no more and no less (SG3003, SG3004, SG3005).</summary>
/// <remarks>
/// A row counts for a pair of technologies only when both sides have a grade; unknown and not-applicable say nothing. Where a cell
/// is missing, <see cref="TechnologiesAreSymmetric"/> speaks and the pair is not compared. A technology of which the criterion knows
/// nothing yet does not take a verdict from the others, as long as one of them is known: so a technology can be added cell by cell.
/// </remarks>
internal sealed class VerdictMatchesCells : IRule
{
    private const int LeadOfStrong = 3;
    private const int LeadThatMustBeSaid = 2;

    public IEnumerable<Diagnostic> Find(CheckContext context)
    {
        var technologies = context.Guide.Content.Technologies.Select(t => t.Id).Distinct(StringComparer.Ordinal).ToImmutableArray();
        foreach (var criterion in context.Guide.Content.Criteria)
        {
            var verdict = criterion.Verdict;
            var favoured = verdict.Favours.Value;
            if (favoured.IsNone != verdict.Strength is null)
                yield return ComparisonFaults.StrengthMismatch(verdict);
            var faults = favoured.IsNone ? Hidden(criterion, technologies) : favoured.Ids.SelectMany(id => NotShown(criterion, id, technologies));
            foreach (var fault in faults)
                yield return fault;
        }
    }

    private static IEnumerable<Diagnostic> NotShown(Criterion criterion, string favoured, ImmutableArray<string> technologies)
    {
        if (!technologies.Contains(favoured))
            yield break;
        var needed = criterion.Verdict.Strength == Strength.Strong ? LeadOfStrong : 1;
        var others = technologies.Where(t => !criterion.Verdict.Favours.Value.Ids.Contains(t) && criterion.Facts.All(f => f.Cells.ContainsKey(t))).ToList();
        var known = others.Where(t => criterion.Facts.Any(f => GradeOf(f, t) is not null)).ToList();
        foreach (var other in known.Count > 0 ? known : others)
        {
            var (better, worse) = Compare(criterion.Facts, favoured, other);
            if (better - worse < needed)
                yield return ComparisonFaults.VerdictNotShown(criterion.Verdict, favoured, other, better, worse);
        }
    }

    private static IEnumerable<Diagnostic> Hidden(Criterion criterion, ImmutableArray<string> technologies) =>
        from one in technologies
        from other in technologies
        let balance = Compare(criterion.Facts, one, other)
        where balance.Better - balance.Worse >= LeadThatMustBeSaid
        select ComparisonFaults.VerdictHidesDifference(criterion.Verdict, one, other, balance.Better, balance.Worse);

    private static (int Better, int Worse) Compare(ImmutableArray<Fact> facts, string one, string other)
    {
        var (better, worse) = (0, 0);
        foreach (var fact in facts)
        {
            if (GradeOf(fact, one) is not { } left || GradeOf(fact, other) is not { } right)
                continue;
            better += left > right ? 1 : 0;
            worse += left < right ? 1 : 0;
        }

        return (better, worse);
    }

    private static Grade? GradeOf(Fact fact, string technology) =>
        fact.Cells.TryGetValue(technology, out var cell) && cell.Grade is not (Grade.Unknown or Grade.NotApplicable) ? cell.Grade : null;
}
