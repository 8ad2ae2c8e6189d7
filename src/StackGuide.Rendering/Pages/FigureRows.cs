using StackGuide.Model.Guides;
using StackGuide.Rendering.Models;
using StackGuide.Rendering.Pictures;

namespace StackGuide.Rendering.Pages;

/// <summary>What pages show of a measurement's figures: rows of tables, and the same in pictures.</summary>
/// <param name="guide">The guide.</param>
internal sealed class FigureRows(Guide guide)
{
    /// <summary>Which end of the scale is good, in words.</summary>
    public static string ScaleOf(Measurement record) => $"{record.Unit}, {(record.Better == Better.Higher ? "more" : "less")} is better";

    /// <summary>A pair as a row of a table.</summary>
    public MeasuredRatioModel Row(Measurement record, MeasuredRatio ratio) => new(
        TitleOf(record, ratio.Of, ratio.Case), TitleOf(record, ratio.To, ratio.Case), ratio.Ratio.Shown, IntervalOf(ratio.Low, ratio.High), SeenIn(record, ratio), AccentOf(record, ratio));

    /// <summary>A pair as a row of a picture.</summary>
    /// <param name="record">The measurement.</param>
    /// <param name="ratio">The pair.</param>
    /// <param name="before">Words in front of the pair.</param>
    public IntervalRow Drawn(Measurement record, MeasuredRatio ratio, string before = "") => new(
        $"{before}{TitleOf(record, ratio.Of, ratio.Case)} / {TitleOf(record, ratio.To, ratio.Case)}",
        $"{ratio.Ratio.Shown} ({IntervalOf(ratio.Low, ratio.High)})",
        ratio.Ratio.Value,
        ratio.Low.Value,
        ratio.High.Value,
        AccentOf(record, ratio));

    /// <summary>A subject as a row of a picture: its median, with the deviation on both sides.</summary>
    public IntervalRow Drawn(MeasuredSubject subject) => new(
        subject.Title,
        $"{subject.Median.Shown} ± {subject.Deviation.Shown}",
        subject.Median.Value,
        subject.Median.Value - subject.Deviation.Value,
        subject.Median.Value + subject.Deviation.Value,
        guide.SideOf(subject) is { } side ? Kebab.Of(side.Accent) : null);

    public static string IntervalOf(Figure low, Figure high) => $"{low.Shown} to {high.Shown}";

    private static string TitleOf(Measurement record, string subject, string inCase) => record.SubjectOf(subject, inCase)?.Title ?? subject;

    private static string SeenIn(Measurement record, MeasuredRatio ratio) => ratio.Seen switch
    {
        Seen.Difference => $"{TitleOf(record, record.AheadOf(ratio), ratio.Case)} is ahead",
        Seen.LoadCoreFull => "not told apart: the load generator was the limit",
        _ => "no difference seen here",
    };

    private string? AccentOf(Measurement record, MeasuredRatio ratio) =>
        ratio.Seen == Seen.Difference && record.SubjectOf(record.AheadOf(ratio), ratio.Case) is { } ahead && guide.SideOf(ahead) is { } side ? Kebab.Of(side.Accent) : null;
}
