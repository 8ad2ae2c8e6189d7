using StackGuide.Data;
using StackGuide.Model.Guides;
using StackGuide.Model.Places;
using StackGuide.Rendering.Pages;

namespace StackGuide.Rendering.Data;

/// <summary>The measurements as open data: <c>data/measurements.json</c>, and the samples of each as they were measured.</summary>
internal static class MeasurementExports
{
    private const string Folder = "data/";

    public static IEnumerable<SiteFile> Files(Guide guide)
    {
        yield return new SiteFile(new SitePath(DataFiles.Measurements), () => DataFiles.Write([.. guide.Content.Measurements.Select(Measurement)]));
        foreach (var record in guide.Content.Measurements)
            yield return new SiteFile(SamplesOf(record), () => [.. record.Samples!.Content]);
    }

    /// <summary>Where the samples of a measurement lie in the site.</summary>
    public static SitePath SamplesOf(Measurement record) => new($"{Folder}measurements/{record.Id}{EntryKind.Measurement.Beside}");

    private static MeasurementData Measurement(Measurement record) => new()
    {
        Id = record.Id,
        Experiment = record.Experiment.Value,
        Title = record.Title,
        Measured = Days.Of(record.Review) ?? "",
        Environment = new EnvironmentData
        {
            Processor = record.Machine.Processor,
            Cores = record.Machine.Cores,
            MemoryGiB = record.Machine.MemoryGiB.Value,
            Virtual = record.Machine.IsVirtual,
            Kernel = record.Machine.Kernel,
            System = record.Machine.System,
            Versions = [.. record.Versions.Select(v => new VersionData { Name = v.Name, Version = v.Version })],
        },
        Unit = record.Unit,
        Better = Kebab.Of(record.Better),
        Rounds = record.Rounds,
        Cases = [.. record.Cases.Select(c => new CaseData { Id = c.Id, Title = c.Title })],
        Subjects = [.. record.Subjects.Select(s => new SubjectData { Id = s.Id, Case = Named(s.Case), Side = s.Side, Title = s.Title, Version = s.Version, Median = s.Median.Value, Mad = s.Deviation.Value })],
        Ratios = [.. record.Ratios.Select(r => new RatioData { Of = r.Of, To = r.To, Case = Named(r.Case), Ratio = r.Ratio.Value, Low = r.Low.Value, High = r.High.Value, Seen = Kebab.Of(r.Seen) })],
        Aa = [.. record.Controls.Select(c => new ControlData { Of = c.Of, Case = Named(c.Case), Ratio = c.Ratio.Value, Low = c.Low.Value, High = c.High.Value })],
        Samples = SamplesOf(record).Value[Folder.Length..],
        Url = record.Path.Value,
    };

    private static string? Named(string inCase) => inCase.Length == 0 ? null : inCase;
}
