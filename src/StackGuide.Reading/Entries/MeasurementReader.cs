using StackGuide.Model.Guides;
using StackGuide.Model.Places;
using StackGuide.Reading.Vocabulary;
using StackGuide.Reading.Yaml;
using StackGuide.Statistics;

namespace StackGuide.Reading.Entries;

/// <summary>Reads the record of a measurement, and what the guide needs to know of its experiment.</summary>
internal static class MeasurementReader
{
    public static Measurement? Read(SourceText file, FileScope scopes) =>
        Record(file, scopes) is { } record ? record with { Summary = record.Summary.Length > 0 ? record.Summary : MeasuredAnswer.Of(record) } : null;

    /// <summary>An experiment as it is today.</summary>
    /// <param name="id">The name of its folder.</param>
    /// <param name="files">Its files: paths relative to its folder, and what is in them.</param>
    /// <param name="description">What it says of itself; null when it says nothing.</param>
    /// <param name="scopes">What that is read with.</param>
    public static CurrentExperiment Experiment(string id, IReadOnlyList<(string Path, byte[] Content)> files, SourceText? description, FileScope scopes)
    {
        // The laboratory has rules of its own for this file; here only the one list counts.
        var claims = description is null ? null : YamlReader.ReadMap(description.Text, description.Start, scopes.Report)?.Pairs.FirstOrDefault(p => p.Key.Value == "claims")?.Value as YamlList;
        return new CurrentExperiment(id, ProgramSum.Of(files), [.. (claims?.Items ?? []).OfType<YamlScalar>().Select(c => new Located<string>(c.Text, c.Place))]);
    }

    private static Measurement? Record(SourceText file, FileScope scopes) => EntryReaders.Open(file, Shapes.Measurement, scopes, (map, scope, body, frontMatter) => new Measurement
    {
        Id = file.Id,
        Place = file.Start,
        Title = map.Text("title") is { Length: > 0 } title ? title : file.Id,
        Summary = map.Summary(),
        Experiment = map.Located("experiment").OrEmpty(),
        Question = map.Text("question"),
        Compared = map.Markdown("compared"),
        Trial = map.Flag("trial", otherwise: false) ? map.PlaceOf("trial") : null,
        Unit = map.Text("unit"),
        Better = map.Choice<Better>("better"),
        Rounds = map.Number("rounds"),
        Minutes = map.Decimal("minutes"),
        WasInterrupted = map.Flag("interrupted", otherwise: false),
        Machine = map.Map("environment") is { } machine ? Machine(machine) : new MeasuredMachine(),
        Pinning = map.Text("pinning"),
        Versions = [.. map.Maps("versions").Select(v => new MeasuredVersion(v.Text("name"), v.Text("version")))],
        Parameters = map.Settings("parameters"),
        Cases = [.. map.Maps("cases").Select(c => new MeasuredCase(c.Text("id"), c.Text("title")) { Parameters = c.Settings("parameters") })],
        Equal = map.Markdowns("equal"),
        Limits = map.Markdowns("limits"),
        Claims = map.PlainIds("claims"),
        Subjects = [.. map.Maps("subjects").Select(Subject)],
        Ratios = [.. map.Maps("ratios").Select(Ratio)],
        Controls = [.. map.Maps("aa").Select(Control)],
        Observed = [.. map.Maps("observed").Select(Observation)],
        Control = map.Located("control").OrEmpty(),
        Programs = map.Located("programs").OrEmpty(),
        Accepted = [.. map.Maps("accepted").Select(a => new AcceptedChange(a.Text("programs"), a.Day("on").Value, a.Text("because")))],
        SamplesSum = map.Located("samples").OrEmpty(),
        Sum = map.Located("sum").OrEmpty(),
        IsAsMeasured = Sums.IsClosed(frontMatter.ReplaceLineEndings("\n")),
        Review = map.Review("measured", UsualReview.OfMeasurement(file.Id)),
        Body = body,
        Waivers = map.Waivers(),
        IdReferences = scope.References,
        ShortTexts = scope.Texts,
        PlainTexts = scope.PlainTexts,
    });

    private static MeasuredMachine Machine(MapReader map) => new()
    {
        Processor = map.Text("processor"),
        Cores = map.Number("cores"),
        MemoryGiB = map.Decimal("memoryGiB"),
        IsVirtual = map.Flag("virtual", otherwise: false),
        Kernel = map.Text("kernel"),
        System = map.Text("system"),
        Scratch = map.Text("scratch"),
        LoadBefore = map.Decimal("loadBefore"),
        Runner = map.Text("runner"),
    };

    private static MeasuredSubject Subject(MapReader map) => new(
        map.Place, map.Text("id"), map.Text("case"), map.Id("side", LinkRole.Lists, EntryKind.Technology).OrEmpty().Value, map.Text("title"), map.TextOrNothing("version"), map.Decimal("median"), map.Decimal("mad"));

    private static MeasuredRatio Ratio(MapReader map) => new(
        map.Place, map.Text("of"), map.Text("to"), map.Text("case"), map.Decimal("ratio"), map.Decimal("low"), map.Decimal("high"), map.Choice<Seen>("seen"));

    private static MeasuredControl Control(MapReader map) => new(map.Place, map.Text("of"), map.Text("case"), map.Decimal("ratio"), map.Decimal("low"), map.Decimal("high"));

    private static Observation Observation(MapReader map) => new(
        map.Text("id"), map.Text("case"), map.DecimalIfAny("subjectCore"), map.DecimalIfAny("loadCore"), map.DecimalIfAny("stolen"), map.DecimalIfAny("latenessP99"), map.DecimalIfAny("late"));
}
