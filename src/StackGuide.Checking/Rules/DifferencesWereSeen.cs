using StackGuide.Model.Diagnostics;
using StackGuide.Model.Guides;

namespace StackGuide.Checking.Rules;

/// <summary>Where all that was measured of a row are our own records, the side with the better grade is one that they show ahead (SG9008).</summary>
/// <remarks>
/// Of each pair of technologies with different grades: the records are those that either cell cites; one ratio among them, of subjects of the
/// two, that shows the better side ahead with a difference that was seen is enough. Records that compare no subjects of the two say nothing,
/// and where a measurement of others is cited as well, the difference may be theirs.
/// </remarks>
internal sealed class DifferencesWereSeen : IRule
{
    public IEnumerable<Diagnostic> Find(CheckContext context) =>
        from criterion in context.Guide.Content.Criteria
        from fact in criterion.Facts
        from better in fact.Cells
        from worse in fact.Cells
        where IsGraded(better.Value) && IsGraded(worse.Value) && better.Value.Grade > worse.Value.Grade
        let grounds = better.Value.Cites.Concat(worse.Value.Cites).Select(key => context.Guide.FindCited(key.Value)).OfType<Entry>().Distinct().ToList()
        where !grounds.Any(ground => ground is Evidence { Sort: EvidenceSort.Measurement })
        let compared = grounds.OfType<Measurement>().Where(record => Between(record, better.Key, worse.Key).Any()).ToList()
        where compared.Count > 0 && !compared.Any(record => Between(record, better.Key, worse.Key).Any(ratio => ratio.Seen == Seen.Difference && record.SideOf(record.AheadOf(ratio)) == better.Key))
        select MeasurementFaults.DifferenceNotSeen(better.Value.Place, fact.Aspect.Value, better.Key, worse.Key, compared.Select(record => record.Id));

    private static bool IsGraded(Cell cell) => cell.Grade is not (Grade.Unknown or Grade.NotApplicable);

    private static IEnumerable<MeasuredRatio> Between(Measurement record, string one, string other) =>
        record.Ratios.Where(ratio => (record.SideOf(ratio.Of), record.SideOf(ratio.To)) is var sides && (sides == (one, other) || sides == (other, one)));
}
