using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using StackGuide.Lab.Experiments;
using StackGuide.Lab.Procedures;
using StackGuide.Lab.Running;
using StackGuide.Statistics;

namespace StackGuide.Lab.Records;

/// <summary>Writes the front matter and the samples of the records of one experiment.</summary>
internal sealed class RecordWriter(
    Experiment experiment,
    IReadOnlyList<Journal.Entry> entries,
    IReadOnlyDictionary<string, string> versions,
    Machine machine,
    string programs,
    DateTimeOffset now,
    double minutes,
    bool trial,
    bool interrupted)
{
    /// <summary>From this share on, a core counts as full: a window has its edges, at which a full core, too, is idle.</summary>
    private const double Full = 0.9;

    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The samples of one quantity, in the order of rounds, cases and subjects.</summary>
    public IReadOnlyList<Sample> Samples(Quantity quantity)
    {
        var line = experiment.Line;
        return
        [
            .. from round in Enumerable.Range(1, experiment.Rounds)
               from one in experiment.Cases
               from subject in line
               from entry in entries
               where entry.Round == round && entry.Subject == subject.Id
               from reading in entry.Readings
               where reading.Quantity == quantity.Id && reading.Case == one.Id
               select new Sample(round, one.Id, subject.Id, reading.Value),
        ];
    }

    /// <summary>The front matter of one quantity's record, without the dashes, closed with its sum.</summary>
    /// <param name="quantity">Which one.</param>
    /// <param name="samples">Its samples.</param>
    /// <exception cref="LabException">A sample is missing.</exception>
    public string FrontMatter(Quantity quantity, IReadOnlyList<Sample> samples)
    {
        var control = new SubjectPair(experiment.Control, experiment.ControlAgain);
        var figures = Figures.From(samples, experiment.Pairs, control);
        if (figures.Subjects.Count == 0)
            throw new LabException($"nothing was measured of '{quantity.Id}'");
        if (figures.Subjects.FirstOrDefault(figure => figure.Rounds != experiment.Rounds) is { } cut)
            throw new LabException($"{cut.Subject} has only {cut.Rounds} of {experiment.Rounds} samples of '{quantity.Id}' {cut.Case}");

        var text = new StringBuilder();
        Line("title", quantity.Title);
        Line("experiment", experiment.Id);
        Line("question", experiment.Question);
        Line("compared", experiment.Compared);
        if (trial)
            text.Append("trial: true\n");
        text.Append(CultureInfo.InvariantCulture, $"measured: {now:yyyy-MM-dd}\n");
        Line("unit", quantity.Unit);
        text.Append(CultureInfo.InvariantCulture, $"better: {(quantity.HigherIsBetter ? "higher" : "lower")}\n");
        text.Append(CultureInfo.InvariantCulture, $"rounds: {experiment.Rounds}\nminutes: {Rounded.Value(minutes)}\n");
        if (interrupted)
            text.Append("interrupted: true\n");
        text.Append(CultureInfo.InvariantCulture, $"environment: {{ processor: {Quote(machine.Processor)}, cores: {machine.Cores}, memoryGiB: {machine.MemoryGiB}, virtual: {Word(machine.IsVirtual)}, kernel: {Quote(machine.Kernel)}, system: {Quote(machine.System)}, scratch: {Quote(machine.Scratch)}, loadBefore: {Rounded.Value(machine.Load)}, runner: {Quote(machine.Runtime)} }}\n");
        text.Append(CultureInfo.InvariantCulture, $"pinning: {(experiment.BothCores ? "subjects on both cores, load and services on the second" : "subjects on one core, load and services on the other")}\n");
        List("versions", versions.Select(version => $"{{ name: {Quote(version.Key)}, version: {Quote(version.Value)} }}"));
        Map("parameters", experiment.Parameters);
        List("cases", experiment.Cases.Where(one => one.Id.Length > 0).Select(one => $"{{ id: {one.Id}, title: {Quote(one.Title)}, parameters: {Flow(one.Parameters)} }}"));
        List("equal", experiment.Equal.Select(Quote));
        List("limits", experiment.Limits.Select(Quote));
        List("claims", experiment.Claims);
        List("subjects", figures.Subjects.Select(figure =>
        {
            var subject = experiment.Subjects.First(subject => subject.Id == figure.Subject);
            return $"{{ id: {subject.Id}{InCase(figure.Case)}, side: {subject.Side}, title: {Quote(subject.Title)}, version: {Quote(versions.GetValueOrDefault(subject.Version, ""))}, median: {Rounded.Value(figure.Median)}, mad: {Rounded.Value(figure.Deviation)} }}";
        }));
        List("ratios", figures.Ratios.Select(ratio =>
            $"{{ of: {ratio.Pair.Of}, to: {ratio.Pair.To}{InCase(ratio.Case)}, {Ends(ratio.Interval)}, seen: {Seen(quantity, figures, ratio)} }}"));
        List("aa", figures.Same.Select(same => $"{{ of: {same.Pair.Of}{InCase(same.Case)}, {Ends(same.Interval)} }}"));
        List("observed", Observations());
        text.Append(CultureInfo.InvariantCulture, $"control: {experiment.Control}\nprograms: {programs}\n");
        text.Append(CultureInfo.InvariantCulture, $"samples: {Sums.Of(Encoding.UTF8.GetBytes(SampleTable.Write(samples)))}\n");
        return Sums.Close(text.ToString());

        void Line(string key, string value) => text.Append(CultureInfo.InvariantCulture, $"{key}: {Quote(value)}\n");

        void List(string key, IEnumerable<string> items)
        {
            string[] all = [.. items];
            text.Append(CultureInfo.InvariantCulture, $"{key}:{(all.Length == 0 ? " []" : "")}\n");
            foreach (var item in all)
                text.Append(CultureInfo.InvariantCulture, $"  - {item}\n");
        }

        void Map(string key, Parameters parameters) => text.Append(CultureInfo.InvariantCulture, $"{key}: {Flow(parameters)}\n");
    }

    private string Seen(Quantity quantity, Figures figures, RatioFigure ratio)
    {
        if (quantity.NeedsFreeLoadCore && new[] { ratio.Pair.Of, ratio.Pair.To }.Any(subject => Middle(Observed.LoadCore, ratio.Case, subject) >= Full))
            return "load-core-full";
        return figures.Differs(ratio) ? "difference" : "none";
    }

    private IEnumerable<string> Observations()
    {
        foreach (var one in experiment.Cases)
        {
            foreach (var subject in experiment.Subjects.Where(subject => subject.TakesPartIn(one)))
            {
                string[] seen =
                [
                    .. new[] { ("subjectCore", Observed.SubjectCore), ("loadCore", Observed.LoadCore), ("stolen", Observed.Stolen), ("latenessP99", Observed.Lateness), ("late", Observed.Late) }
                        .Select(pair => (Name: pair.Item1, Value: Middle(pair.Item2, one.Id, subject.Id)))
                        .Where(pair => pair.Value is not null)
                        .Select(pair => $"{pair.Name}: {Rounded.Value(pair.Value!.Value)}"),
                ];
                if (seen.Length > 0)
                    yield return $"{{ id: {subject.Id}{InCase(one.Id)}, {string.Join(", ", seen)} }}";
            }
        }
    }

    private double? Middle(string quantity, string name, string subject)
    {
        double[] values = [.. entries.Where(entry => entry.Subject == subject).SelectMany(entry => entry.Readings).Where(r => r.Quantity == quantity && r.Case == name).Select(r => r.Value)];
        return values.Length == 0 ? null : Medians.Of(values);
    }

    private static string Ends(Interval interval) => $"ratio: {Rounded.Ratio(interval.Ratio)}, low: {Rounded.Ratio(interval.Low)}, high: {Rounded.Ratio(interval.High)}";

    private static string InCase(string name) => name.Length > 0 ? $", case: {name}" : "";

    private static string Flow(Parameters parameters)
        => parameters.Values.Count == 0 ? "{}" : $"{{ {string.Join(", ", parameters.Values.Select(p => $"{p.Key}: {p.Value.ToString("R", CultureInfo.InvariantCulture)}"))} }}";

    private static string Word(bool value) => value ? "true" : "false";

    /// <summary>A string of JSON is a double-quoted scalar of YAML.</summary>
    private static string Quote(string text) => JsonSerializer.Serialize(text, Plain);
}
