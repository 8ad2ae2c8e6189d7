using StackGuide.Model.Diagnostics;
using StackGuide.Model.Guides;
using StackGuide.Model.Places;
using StackGuide.Statistics;
using Interval = StackGuide.Statistics.Interval;

namespace StackGuide.Checking.Measuring;

/// <summary>Computes the figures of a record again from its samples, by the functions that the laboratory uses, and says where they differ.</summary>
internal static class RecomputedFigures
{
    /// <summary>From this share on a core counts as full, as the laboratory has it.</summary>
    private const double Full = 0.9;

    /// <param name="record">The record.</param>
    /// <param name="samples">Its samples, complete.</param>
    public static IEnumerable<Diagnostic> FaultsOf(Measurement record, IReadOnlyList<Sample> samples)
    {
        SubjectPair[] pairs = [.. record.Ratios.Select(r => new SubjectPair(r.Of, r.To)).Distinct()];
        var figures = Figures.From(samples, pairs, new SubjectPair(record.Control.Value, MeasuredSamples.AgainOf(record)));
        return [.. Medians(record, figures), .. Ratios(record, figures), .. Controls(record, figures)];
    }

    private static IEnumerable<Diagnostic> Medians(Measurement record, Figures figures)
    {
        foreach (var subject in record.Subjects)
        {
            if (figures.Subjects.FirstOrDefault(f => (f.Subject, f.Case) == (subject.Id, subject.Case)) is not { } computed)
                continue;
            var name = MeasuredSamples.Name(subject.Id, subject.Case);
            foreach (var fault in Compare(subject.Place, ($"the median of {name}", Rounded.Value(computed.Median), subject.Median), ($"the deviation of {name}", Rounded.Value(computed.Deviation), subject.Deviation)))
                yield return fault;
        }
    }

    private static IEnumerable<Diagnostic> Ratios(Measurement record, Figures figures)
    {
        foreach (var ratio in record.Ratios)
        {
            var name = $"the ratio of {MeasuredSamples.Name($"{ratio.Of}/{ratio.To}", ratio.Case)}";
            if (figures.Ratios.FirstOrDefault(f => (f.Pair.Of, f.Pair.To, f.Case) == (ratio.Of, ratio.To, ratio.Case)) is not { } computed)
            {
                yield return MeasurementFaults.OtherFigure(ratio.Place, name, "not to be had", ratio.Ratio.Written);
                continue;
            }

            foreach (var fault in Compare(ratio.Place, Ends(name, computed.Interval, ratio.Ratio, ratio.Low, ratio.High)))
                yield return fault;
            var seen = figures.Differs(computed) ? Seen.Difference : Seen.None;
            if (ratio.Seen == Seen.LoadCoreFull ? !IsLoadFull(record, ratio) : ratio.Seen != seen)
                yield return MeasurementFaults.OtherFigure(ratio.Place, $"what is seen of {MeasuredSamples.Name($"{ratio.Of}/{ratio.To}", ratio.Case)}", Kebab.Of(seen), Kebab.Of(ratio.Seen));
        }

        foreach (var left in figures.Ratios.Where(f => !record.Ratios.Any(r => (f.Pair.Of, f.Pair.To, f.Case) == (r.Of, r.To, r.Case))))
            yield return MeasurementFaults.LeftOutFigure(record, $"a ratio of {MeasuredSamples.Name($"{left.Pair.Of}/{left.Pair.To}", left.Case)}");
    }

    private static IEnumerable<Diagnostic> Controls(Measurement record, Figures figures)
    {
        foreach (var control in record.Controls)
        {
            var name = $"the control in {MeasuredSamples.Name(control.Of, control.Case)}";
            if (control.Of != record.Control.Value || figures.Same.FirstOrDefault(f => f.Case == control.Case) is not { } computed)
                yield return MeasurementFaults.OtherFigure(control.Place, name, "not to be had", control.Ratio.Written);
            else
                foreach (var fault in Compare(control.Place, Ends(name, computed.Interval, control.Ratio, control.Low, control.High)))
                    yield return fault;
        }

        foreach (var left in figures.Same.Where(f => !record.Controls.Any(c => c.Case == f.Case)))
            yield return MeasurementFaults.LeftOutFigure(record, $"the control in {MeasuredSamples.Name(record.Control.Value, left.Case)}");
    }

    private static (string What, string Computed, Figure Found)[] Ends(string name, Interval computed, Figure ratio, Figure low, Figure high) =>
    [
        (name, Rounded.Ratio(computed.Ratio), ratio),
        ($"the lower end of {name}", Rounded.Ratio(computed.Low), low),
        ($"the upper end of {name}", Rounded.Ratio(computed.High), high),
    ];

    private static IEnumerable<Diagnostic> Compare(Place place, params (string What, string Computed, Figure Found)[] figures) =>
        figures.Where(f => f.Computed != f.Found.Written).Select(f => MeasurementFaults.OtherFigure(place, f.What, f.Computed, f.Found.Written));

    /// <summary>The samples do not say how full the load's core was; the record does.</summary>
    private static bool IsLoadFull(Measurement record, MeasuredRatio ratio) =>
        record.Observed.Any(o => o.Case == ratio.Case && (o.Subject == ratio.Of || o.Subject == ratio.To) && o.LoadCore is { Value: >= Full });
}
