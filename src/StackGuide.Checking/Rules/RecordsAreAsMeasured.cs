using StackGuide.Checking.Measuring;
using StackGuide.Model.Diagnostics;
using StackGuide.Model.Guides;
using StackGuide.Threading;

namespace StackGuide.Checking.Rules;

/// <summary>A measurement is what the laboratory wrote: its record, its samples, and the figures that follow from them (SG9003, SG9004, SG9005, SG9006).</summary>
/// <remarks>Sums are compared in every check. The figures are computed again only where it is asked for: ten thousand draws for each interval take their time.</remarks>
internal sealed class RecordsAreAsMeasured : IRule
{
    public IEnumerable<Diagnostic> Find(CheckContext context)
    {
        var records = context.Guide.Content.Measurements;
        var faults = new IReadOnlyList<Diagnostic>[records.Length];
        if (context.Options.RecomputesFigures)
            InParallel.Do(records.Length, Look, new ParallelOptions());
        else
            Enumerable.Range(0, records.Length).ToList().ForEach(Look);
        return faults.SelectMany(found => found);

        void Look(int i) => faults[i] = [.. FaultsOf(records[i], context.Options.RecomputesFigures)];
    }

    private static IEnumerable<Diagnostic> FaultsOf(Measurement record, bool recompute)
    {
        if (record.Trial is { } place)
            yield return MeasurementFaults.Trial(place);
        if (!record.IsAsMeasured && record.Sum.Value is { Length: > 0 })
            yield return MeasurementFaults.Edited(record);
        if (record.Samples is not { } file)
        {
            yield return MeasurementFaults.NoSamples(record);
            yield break;
        }

        var (samples, faults) = MeasuredSamples.Of(record, file);
        foreach (var fault in faults)
            yield return fault;
        if (faults.Count > 0 || !recompute)
            yield break;
        foreach (var fault in RecomputedFigures.FaultsOf(record, samples))
            yield return fault;
    }
}
