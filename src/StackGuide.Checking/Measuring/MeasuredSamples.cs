using System.Text;
using StackGuide.Model.Diagnostics;
using StackGuide.Model.Guides;
using StackGuide.Statistics;

namespace StackGuide.Checking.Measuring;

/// <summary>The samples of a record, held against what the record says of them.</summary>
internal static class MeasuredSamples
{
    /// <summary>What the second run of the control is called among the samples.</summary>
    public static string AgainOf(Measurement record) => record.Control.Value + "-again";

    /// <summary>Reads samples: each round of each subject of the record once, and nothing else.</summary>
    public static (IReadOnlyList<Sample> Samples, IReadOnlyList<Diagnostic> Faults) Of(Measurement record, SampleFile file)
    {
        List<Diagnostic> faults = [];
        var unreadable = SampleTable.Read(Encoding.UTF8.GetString(file.Content.AsSpan()), out var samples);
        if (unreadable is not null)
            faults.Add(MeasurementFaults.UnreadableSample(file, unreadable.Line, unreadable.Why));

        var expected = record.Subjects.Select(s => (s.Id, s.Case))
            .Concat(record.Subjects.Where(s => s.Id == record.Control.Value).Select(s => (Id: AgainOf(record), s.Case)))
            .Distinct()
            .ToDictionary(key => key, _ => new HashSet<int>());

        // Each sample has a line of its own, below the head.
        for (var i = 0; i < samples.Count; i++)
        {
            var sample = samples[i];
            var what = Name(sample.Subject, sample.Case);
            if (!expected.TryGetValue((sample.Subject, sample.Case), out var rounds))
                faults.Add(MeasurementFaults.ForeignSample(record, file, i + 2, what));
            else if (sample.Round > record.Rounds)
                faults.Add(MeasurementFaults.ForeignSample(record, file, i + 2, $"{what} in round {sample.Round}"));
            else if (!rounds.Add(sample.Round))
                faults.Add(MeasurementFaults.UnreadableSample(file, i + 2, $"{what} has one of round {sample.Round} already"));
        }

        if (faults.Count == 0)
            faults.AddRange(expected.Where(e => e.Value.Count < record.Rounds).Select(e => MeasurementFaults.TooFewSamples(record, Name(e.Key.Id, e.Key.Case), e.Value.Count)));
        if (faults.Count == 0 && record.SamplesSum.Value != Sums.Of(file.Content.AsSpan()))
            faults.Add(MeasurementFaults.OtherSamples(record, file));
        return (samples, faults);
    }

    /// <summary>How messages call a subject in a case.</summary>
    public static string Name(string subject, string inCase) => inCase.Length == 0 ? $"'{subject}'" : $"'{subject}' in the case '{inCase}'";
}
