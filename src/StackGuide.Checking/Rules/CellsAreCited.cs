using StackGuide.Model.Diagnostics;
using StackGuide.Model.Guides;

namespace StackGuide.Checking.Rules;

/// <summary>A grade or a fact of a profile has a citation unless it says unknown, and a grade has one that is no plan (SG3006, SG3007, SG3013).</summary>
internal sealed class CellsAreCited : IRule
{
    public IEnumerable<Diagnostic> Find(CheckContext context) =>
        [.. UncitedCells(context.Guide.Content), .. UncitedProfileRows(context.Guide.Content), .. PlannedCells(context.Guide)];

    private static IEnumerable<Diagnostic> UncitedCells(GuideContent content) =>
        from criterion in content.Criteria
        from fact in criterion.Facts
        from side in fact.Cells
        where side.Value.Grade is not (Grade.Unknown or Grade.NotApplicable) && side.Value.Cites.IsEmpty
        select ComparisonFaults.UncitedCell(fact, side.Key, side.Value);

    private static IEnumerable<Diagnostic> PlannedCells(LinkedContent guide) =>
        from criterion in guide.Content.Criteria
        from fact in criterion.Facts
        from side in fact.Cells
        where side.Value.Grade is not (Grade.Unknown or Grade.NotApplicable) && !side.Value.Cites.IsEmpty
            && side.Value.Cites.All(key => guide.FindCited(key.Value) is Evidence { IsPlan: true })
        select ComparisonFaults.PlannedCell(fact, side.Key, side.Value);

    private static IEnumerable<Diagnostic> UncitedProfileRows(GuideContent content) =>
        from technology in content.Technologies
        from row in technology.Profile
        where row.Cites.IsEmpty && !row.Text.AsSpan().TrimStart().StartsWith("unknown", StringComparison.OrdinalIgnoreCase)
        select ComparisonFaults.UncitedProfileRow(row);
}
