using StackGuide.Model.Diagnostics;
using StackGuide.Model.Guides;

namespace StackGuide.Checking.Rules;

/// <summary>Every technology has a cell in every row of every comparison, and the same profile (SG3001, SG3002).</summary>
internal sealed class TechnologiesAreSymmetric : IRule
{
    public IEnumerable<Diagnostic> Find(CheckContext context) =>
        [.. MissingCells(context.Guide.Content), .. ProfileRows(context.Guide.Content)];

    private static IEnumerable<Diagnostic> MissingCells(GuideContent content) =>
        from criterion in content.Criteria
        from fact in criterion.Facts
        from technology in content.Technologies
        where !fact.Cells.ContainsKey(technology.Id)
        select ComparisonFaults.MissingCell(fact, technology.Id);

    private static IEnumerable<Diagnostic> ProfileRows(GuideContent content)
    {
        foreach (var technology in content.Technologies)
        {
            var own = technology.Profile.Select(r => r.Aspect.Value).ToHashSet(StringComparer.Ordinal);
            var missing = content.Technologies
                .SelectMany(other => other.Profile.Select(row => (Aspect: row.Aspect.Value, Other: other.Id)))
                .Where(row => !own.Contains(row.Aspect))
                .DistinctBy(row => row.Aspect)
                .Select(row => ComparisonFaults.MissingProfileRow(technology, row.Aspect, row.Other))
                .ToList();
            foreach (var fault in missing)
                yield return fault;
            if (missing.Count == 0 && FirstMisplaced(technology, content.Technologies[0]) is { } misplaced)
                yield return misplaced;
        }
    }

    /// <summary>Called where <paramref name="technology"/> has every row of <paramref name="first"/>; one row tells enough.</summary>
    private static Diagnostic? FirstMisplaced(Technology technology, Technology first) =>
        technology.Profile.Zip(first.Profile)
            .Where(pair => pair.First.Aspect.Value != pair.Second.Aspect.Value)
            .Select(pair => ComparisonFaults.MisplacedProfileRow(pair.First, technology, pair.Second, first))
            .FirstOrDefault();
}
