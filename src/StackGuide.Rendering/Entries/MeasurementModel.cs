using System.Globalization;
using System.Text;
using StackGuide.Model.Guides;
using StackGuide.Rendering.Data;
using StackGuide.Rendering.Models;
using StackGuide.Rendering.Pages;
using StackGuide.Rendering.Pictures;
using StackGuide.Rendering.Templates;

namespace StackGuide.Rendering.Entries;

/// <summary>A measurement: what it answers, how it was made, and what it cannot say.</summary>
internal sealed partial record MeasurementModel : TemplateModel
{
    /// <summary>What was measured.</summary>
    public required string Title { get; init; }

    /// <summary>What was asked.</summary>
    public required string Question { get; init; }

    /// <summary>The experiment that it belongs to.</summary>
    public required string Experiment { get; init; }

    /// <summary>The unit, and which end of the scale is good, in words.</summary>
    public required string Scale { get; init; }

    /// <summary>What it answers: a sentence for each case.</summary>
    public required IReadOnlyList<string> Answers { get; init; }

    /// <summary>The medians as a picture.</summary>
    public SafeHtml? MediansPicture { get; init; }

    /// <summary>The ratios as a picture.</summary>
    public SafeHtml? RatiosPicture { get; init; }

    /// <summary>The figures, case by case.</summary>
    public required IReadOnlyList<MeasuredCaseModel> Cases { get; init; }

    /// <summary>Whether a column says how full the cores were.</summary>
    public bool HasCores { get; init; }

    /// <summary>What we say of it; none where nothing was written.</summary>
    public SafeHtml? Body { get; init; }

    /// <summary>What was compared with what.</summary>
    public required SafeHtml Compared { get; init; }

    /// <summary>What was the same for all subjects.</summary>
    public required IReadOnlyList<SafeHtml> Equal { get; init; }

    /// <summary>What the figures cannot say.</summary>
    public required IReadOnlyList<SafeHtml> Limits { get; init; }

    /// <summary>When, on what and how it was measured.</summary>
    public required IReadOnlyList<NamedValueModel> Setting { get; init; }

    /// <summary>The software that took part.</summary>
    public required IReadOnlyList<NamedValueModel> Versions { get; init; }

    /// <summary>Changes of the programs since, each with the reason why it does not matter.</summary>
    public required IReadOnlyList<AcceptedChangeModel> Accepted { get; init; }

    /// <summary>The command that measures it again.</summary>
    public required string Rerun { get; init; }

    /// <summary>The samples, as CSV.</summary>
    public required string Samples { get; init; }

    /// <summary>How many they are, in words.</summary>
    public required string SampleCount { get; init; }

    /// <summary>The claims that it settles.</summary>
    public required IReadOnlyList<ClaimGroupModel> Claims { get; init; }

    /// <summary>The rows of comparisons that rest on it: the criterion, and in the note what the row compares.</summary>
    public required IReadOnlyList<LinkModel> Facts { get; init; }

    /// <summary>The other measurements of the experiment; the note says what each answers.</summary>
    public required IReadOnlyList<LinkModel> Siblings { get; init; }

    public static MeasurementModel Of(Guide guide, PageContext page, Measurement record)
    {
        var rows = new FigureRows(guide);
        string[] cases = [.. MeasuredAnswer.CasesOf(record)];
        return new MeasurementModel
        {
            Title = record.Title,
            Question = record.Question,
            Experiment = record.Experiment.Value,
            Scale = FigureRows.ScaleOf(record),
            Answers = [.. cases.Select(c => MeasuredAnswer.Of(record, c))],
            MediansPicture = SafeHtml.IfAny(IntervalPicture.Of(
                new PictureWriter(page.Markup.IdPrefix),
                "medians",
                $"{record.Title}, in {record.Unit}",
                "A mark at each median, and a line as long as the median absolute deviation on both sides.",
                Groups(record, cases, c => [.. record.Subjects.Where(s => s.Case == c).Select(s => rows.Drawn(s))]),
                isRatio: false)),
            RatiosPicture = SafeHtml.IfAny(IntervalPicture.Of(
                new PictureWriter(page.Markup.IdPrefix),
                "ratios",
                $"{record.Title}: ratios with their 95 % intervals",
                "A mark at each ratio, filled where a difference was seen, and a line along its interval; the upright dashed line is 1.",
                Groups(record, cases, c => [.. record.Ratios.Where(r => r.Case == c).Select(r => rows.Drawn(record, r))]),
                isRatio: true)),
            Cases = [.. cases.Select((c, i) => Case(guide, page, record, c, i, rows))],
            HasCores = !record.Observed.IsEmpty,
            Body = record.Body.IsEmpty ? null : page.Html(record.Body),
            Compared = page.Html(record.Compared),
            Equal = page.Html(record.Equal),
            Limits = page.Html(record.Limits),
            Setting = [.. Settings(record)],
            Versions = [.. record.Versions.Select(v => new NamedValueModel(v.Name, v.Version))],
            Accepted = [.. record.Accepted.Select(a => new AcceptedChangeModel(Days.Of(a.On), a.Because))],
            Rerun = $"sudo bash lab/measure.sh {record.Experiment.Value}",
            Samples = page.Href(MeasurementExports.SamplesOf(record), null),
            SampleCount = SamplesIn(record),
            Claims = new ClaimWriter(guide, page).Grouped(guide.ClaimsSettledBy(record)),
            Facts = [.. guide.FactsCiting(record).Select(f => new LinkModel(page.Href(f.Criterion), f.Criterion.Title) { Note = f.Fact.Aspect.Value })],
            Siblings = [.. guide.MeasurementsOf(record.Experiment.Value).Where(m => m.Id != record.Id).Select(m => new LinkModel(page.Href(m), m.Title) { Note = MeasuredAnswer.Of(m) })],
        };
    }

    private static IReadOnlyList<IntervalGroup> Groups(Measurement record, string[] cases, Func<string, IReadOnlyList<IntervalRow>> rows) =>
        [.. cases.Select(c => new IntervalGroup(record.TitleOf(c), rows(c), IsMain: true)).Where(g => g.Rows.Count > 0)];

    private static MeasuredCaseModel Case(Guide guide, PageContext page, Measurement record, string inCase, int index, FigureRows rows) => new(
        string.Create(CultureInfo.InvariantCulture, $"case-{index + 1}"),
        record.TitleOf(inCase),
        MeasuredAnswer.Of(record, inCase),
        [.. record.Subjects.Where(s => s.Case == inCase).Select(s => Subject(guide, page, record, s))],
        [.. record.Ratios.Where(r => r.Case == inCase).Select(r => rows.Row(record, r))],
        Control(record, inCase),
        string.Join(", ", record.Cases.FirstOrDefault(c => c.Id == inCase)?.Parameters.Select(p => $"{p.Name} {p.Value}") ?? []));

    private static MeasuredSubjectModel Subject(Guide guide, PageContext page, Measurement record, MeasuredSubject subject)
    {
        var side = guide.SideOf(subject)!;
        return new MeasuredSubjectModel(subject.Title, subject.Version, new TechnologyModel(side.Title, Kebab.Of(side.Accent), page.Href(side)), subject.Median.Shown, subject.Deviation.Shown, Cores(record, subject));
    }

    private static string Cores(Measurement record, MeasuredSubject subject)
    {
        if (record.Observed.FirstOrDefault(o => (o.Subject, o.Case) == (subject.Id, subject.Case)) is not { } seen)
            return "";
        (string Name, Figure? Value)[] all = [("own core", seen.SubjectCore), ("load's core", seen.LoadCore), ("stolen", seen.Stolen), ("load late by ms", seen.LatenessP99), ("share sent late", seen.Late)];
        return string.Join(", ", all.Where(x => x.Value is not null).Select(x => $"{x.Name} {x.Value!.Value.Shown}"));
    }

    private static string? Control(Measurement record, string inCase)
    {
        if (record.Controls.FirstOrDefault(c => c.Case == inCase) is not { } control)
            return null;
        var title = record.SubjectOf(control.Of, inCase)?.Title ?? control.Of;
        return $"Two runs of {title} in each round differed by {control.Ratio.Shown} ({FigureRows.IntervalOf(control.Low, control.High)}): what lies within that, this machine cannot tell apart.";
    }

    private static IEnumerable<NamedValueModel> Settings(Measurement record)
    {
        var machine = record.Machine;
        yield return new("Measured", $"{Days.Of(record.Review)}, in {record.Minutes.Shown} minutes for the whole experiment{(record.WasInterrupted ? ", with an interruption" : "")}");
        yield return new("Rounds", string.Create(CultureInfo.InvariantCulture, $"{record.Rounds}, each through all subjects in turn"));
        yield return new("Processor", string.Create(CultureInfo.InvariantCulture, $"{machine.Processor}, {machine.Cores} cores{(machine.IsVirtual ? ", virtual" : "")}"));
        yield return new("Memory", $"{machine.MemoryGiB.Shown} GiB");
        yield return new("Cores", record.Pinning);
        yield return new("System", $"{machine.System}, {machine.Kernel}, files in {machine.Scratch}");
        yield return new("Busy before", $"{machine.LoadBefore.Shown} cores");
        yield return new("Runner", machine.Runner);
        if (!record.Parameters.IsEmpty)
            yield return new("Settings", string.Join(", ", record.Parameters.Select(p => $"{p.Name} {p.Value}")));
    }

    private static string SamplesIn(Measurement record)
    {
        var text = Encoding.UTF8.GetString(record.Samples!.Content.AsSpan());
        return Wording.Count(Math.Max(0, text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length - 1), "sample", "samples");
    }
}
