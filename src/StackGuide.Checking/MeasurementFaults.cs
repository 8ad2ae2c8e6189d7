using StackGuide.Model.Diagnostics;
using StackGuide.Model.Guides;
using StackGuide.Model.Places;

namespace StackGuide.Checking;

/// <summary>What can be wrong with measurements and with what rests on them. For each its code, how grave it is, what the editors' reference says of it, and the wording.</summary>
public static class MeasurementFaults
{
    private static readonly DiagnosticCode SG9003 = new("SG9003", Severity.Error, "Record edited by hand",
        "A record's figures are the laboratory's, down to its sum, which no longer fits what stands above it. Put back what was measured, or measure again; below the sum, and in the body, editors write what they like.",
        "a median changed in a record", "the record as the laboratory wrote it");

    /// <summary>Record edited by hand.</summary>
    public static Diagnostic Edited(Measurement record) =>
        new(SG9003, PlaceOr(record.Sum.Place, record), "the record was edited by hand: its sum does not fit what stands above it; put back what was measured, or measure again");

    private static readonly DiagnosticCode SG9004 = new("SG9004", Severity.Error, "Samples that do not belong to the record",
        "The samples of a record lie beside it as CSV, under its name. They are missing, cannot be read, are fewer than the rounds that the record declares, are of other subjects or cases than it has, or are not those that were measured.",
        "content/measurements/parsing-time.md without a parsing-time.csv beside it", "both files as the laboratory wrote them");

    /// <summary>Samples that do not belong to the record, for a file that is not there.</summary>
    public static Diagnostic NoSamples(Measurement record) =>
        new(SG9004, PlaceOr(record.SamplesSum.Place, record), $"the samples are missing: there is no '{record.Id}{EntryKind.Measurement.Beside}' beside the record");

    /// <summary>Samples that do not belong to the record, for a line.</summary>
    public static Diagnostic UnreadableSample(SampleFile samples, int line, string why) =>
        new(SG9004, new Place(samples.Path, line, 1), $"this is no sample: {why}");

    /// <summary>Samples that do not belong to the record, for one of something else.</summary>
    public static Diagnostic ForeignSample(Measurement record, SampleFile samples, int line, string what) =>
        new(SG9004, new Place(samples.Path, line, 1), $"this is a sample of {what}, of which the record {record.Id}{EntryKind.Measurement.Extension} says nothing");

    /// <summary>Samples that do not belong to the record, for too few.</summary>
    public static Diagnostic TooFewSamples(Measurement record, string what, int found) =>
        new(SG9004, PlaceOr(record.SamplesSum.Place, record), $"of {what} there are samples of {found} rounds, and the record declares {record.Rounds}");

    /// <summary>Samples that do not belong to the record, for others than were measured.</summary>
    public static Diagnostic OtherSamples(Measurement record, SampleFile samples) =>
        new(SG9004, PlaceOr(record.SamplesSum.Place, record), $"'{samples.Path[(samples.Path.LastIndexOf('/') + 1)..]}' was changed since it was measured: its sum does not fit");

    private static readonly DiagnosticCode SG9005 = new("SG9005", Severity.Error, "Figures that do not follow from the samples",
        "Computed again from the samples, a median, a deviation, a ratio, an end of an interval or what it lets a reader say is another than the record prints.",
        "median: 23000, of samples around 12,300", "median: 12300");

    /// <summary>Figures that do not follow from the samples.</summary>
    public static Diagnostic OtherFigure(Place place, string what, string computed, string found) =>
        new(SG9005, place, $"{what} is {computed} by the samples, and {found} in the record");

    /// <summary>Figures that do not follow from the samples, for a row that is not there.</summary>
    public static Diagnostic LeftOutFigure(Measurement record, string what) =>
        new(SG9005, record.Place, $"the samples give {what}, which the record leaves out");

    private static readonly DiagnosticCode SG9006 = new("SG9006", Severity.Error, "Trial among the measurements",
        "A trial of some minutes shows that all subjects start and answer; it measures nothing that may be published.", "trial: true", "the record of a whole run");

    /// <summary>Trial among the measurements.</summary>
    public static Diagnostic Trial(Place place) =>
        new(SG9006, place, "this is the record of a trial, which cannot be published; run the experiment without --quick");

    private static readonly DiagnosticCode SG9007 = new("SG9007", Severity.Warning, "Programs changed since they were measured",
        "A file of the experiment is another than when it was measured. Measure again, or accept the change with the reason why it does not change what was measured; the page prints the reason.",
        "a program of lab/experiments/json-route edited", "bash lab/measure.sh --accept json-route --reason \"only a comment was changed\"");

    /// <summary>Programs changed since they were measured.</summary>
    public static Diagnostic ProgramsChanged(Measurement record) =>
        new(SG9007, PlaceOr(record.Programs.Place, record), $"the programs of the experiment '{record.Experiment.Value}' have changed since they were measured; measure again, or accept the change: measure.sh --accept {record.Experiment.Value} --reason \"…\"");

    private static readonly DiagnosticCode SG9008 = new("SG9008", Severity.Error, "Difference that the measurement does not show",
        "The cells of a row are graded differently, and all that was measured of it are records of which no interval shows the better graded side ahead: it includes 1, lies within what two runs of one program differ by, or shows the other side ahead. Grade both alike, or cite a measurement that shows the difference.",
        "nodejs: { grade: strong, …, cite: [json-route-p50] }, where json-route-p50 has seen: none", "nodejs: { grade: good, … }, like the other side");

    /// <summary>Difference that the measurement does not show.</summary>
    public static Diagnostic DifferenceNotSeen(Place place, string aspect, string better, string worse, IEnumerable<string> records) =>
        new(SG9008, place, $"the row '{aspect}' grades '{better}' above '{worse}', and no interval of {string.Join(", ", records)} shows it ahead; grade them alike, or cite a measurement that does");

    private static readonly DiagnosticCode SG9009 = new("SG9009", Severity.Warning, "Claim that does not cite its measurement",
        "The experiment says that it bears on the claim; so the claim cites one of its records, in evidence or in because.", "claims: [netguru-2023.14] in the experiment, and evidence: [nodejs-cluster] in the claim", "evidence: [nodejs-cluster, workers-throughput]");

    /// <summary>Claim that does not cite its measurement.</summary>
    public static Diagnostic MeasurementNotCited(Claim claim, string experiment, IEnumerable<string> records) =>
        new(SG9009, claim.Place, $"the experiment '{experiment}' bears on the claim '{claim.Id}', which cites none of its records: {string.Join(", ", records)}");

    private static readonly DiagnosticCode SG9010 = new("SG9010", Severity.Warning, "Claim that its experiment does not list",
        "The claim cites a record of the experiment, whose experiment.yml does not say that it bears on it.", "evidence: [workers-throughput], and no netguru-2023.14 among the experiment's claims", "claims: [netguru-2023.14] in lab/experiments/workers/experiment.yml");

    /// <summary>Claim that its experiment does not list.</summary>
    public static Diagnostic ClaimNotListed(Place place, Claim claim, string experiment) =>
        new(SG9010, place, $"the claim '{claim.Id}' cites a record of the experiment '{experiment}', which does not list it among its claims");

    /// <summary>The codes of this class, by number.</summary>
    public static IReadOnlyList<DiagnosticCode> Codes { get; } =
    [
        SG9003, SG9004, SG9005, SG9006, SG9007, SG9008, SG9009, SG9010,
    ];

    /// <summary>Reading has reported a key that is missing; what it would say is said of the record.</summary>
    private static Place PlaceOr(Place place, Measurement record) => place == default ? record.Place : place;
}
