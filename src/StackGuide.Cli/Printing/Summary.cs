using System.Collections.Immutable;
using StackGuide.Building;
using StackGuide.Checking;
using StackGuide.Model.Guides;

namespace StackGuide.Cli.Printing;

/// <summary>What a person wants to know after a run.</summary>
/// <param name="Verdict">One sentence.</param>
/// <param name="Succeeded">Whether it is good news.</param>
/// <param name="Rows">What was counted.</param>
internal sealed record Summary(string Verdict, bool Succeeded, ImmutableArray<SummaryRow> Rows)
{
    /// <summary>After a build.</summary>
    /// <param name="result">What came of it.</param>
    /// <param name="output">The folder, as the user wrote it.</param>
    public static Summary OfBuild(BuildResult result, string output) => result.Succeeded
        ? new($"Published {Numbers.Of(result.Pages, "page")} to {output} in {Numbers.Time(result.Elapsed)}.", true, [.. SiteRows(result), .. GuideRows(result)])
        : new($"Nothing was published: {Found(result)}. {output} is as it was.", false, []);

    /// <summary>After a bundle.</summary>
    public static Summary OfBundle(BuildResult result, BundleTargets targets)
    {
        string[] written = [.. new[] { targets.Zip, targets.SingleFile }.OfType<string>()];
        if (!result.Succeeded)
            return new($"Not everything was written: {Found(result)}. A file that stood there is as it was.", false, []);
        return new(
            $"Wrote {Numbers.Of(result.Pages, "page")} to {string.Join(" and ", written)} in {Numbers.Time(result.Elapsed)}.",
            true,
            [new("Files", Numbers.Whole(result.Site!.Files), Numbers.Bytes(result.Site.Bytes)), new("Revision", targets.Revision, "")]);
    }

    /// <summary>After a check.</summary>
    /// <param name="result">What came of it.</param>
    /// <param name="today">The day that reviews were held against.</param>
    public static Summary OfCheck(BuildResult result, DateOnly today) =>
        new($"{(result.Succeeded ? "The guide is sound" : "The guide has faults")}: {Found(result)}, in {Numbers.Time(result.Elapsed)}.", result.Succeeded, [.. GuideRows(result), ReviewRow(result.Content.Content, today)]);

    private static SummaryRow ReviewRow(GuideContent content, DateOnly today)
    {
        var due = DatedReview.AllOf(content).Select(d => d.Review.Due).ToLookup(day => day <= today);
        var next = due[false].Where(day => day < DateOnly.MaxValue).Order().FirstOrDefault();
        return new("Reviews due", Numbers.Whole(due[true].Count()), next == default ? "" : $"next on {next:yyyy-MM-dd}");
    }

    private static string Found(BuildResult result) => $"{Numbers.Of(result.Errors, "error")}, {Numbers.Of(result.Warnings, "warning")}{(result.Hints == 0 ? "" : $", {Numbers.Of(result.Hints, "hint")}")}";

    private static IEnumerable<SummaryRow> SiteRows(BuildResult result) =>
    [
        new("Files", Numbers.Whole(result.Site!.Files), Numbers.Bytes(result.Site.Bytes)),
    ];

    private static IEnumerable<SummaryRow> GuideRows(BuildResult result)
    {
        var content = result.Content.Content;
        yield return new("Links checked", Numbers.Whole(result.Content.Links.Length), "");
        foreach (var kind in EntryKind.All.Where(k => k.CanBegin))
            yield return new(kind.Plural, Numbers.Whole(content.Of(kind).Count()), "");
        if (!content.Seeds.IsEmpty)
            yield return new("Claims", Numbers.Whole(result.Content.Claims.Length), $"from {Numbers.Of(content.Seeds.Length, "seed")}, {CoverageOf(result.Content)}");
        yield return new("Warnings", Numbers.Whole(result.Warnings), "");
        if (result.Hints > 0)
            yield return new("Hints", Numbers.Whole(result.Hints), "");
    }

    private static string CoverageOf(LinkedContent guide)
    {
        var seeds = Coverage.Of(guide);
        var (lines, accounted) = (seeds.Sum(s => (long)s.Lines), seeds.Sum(s => (long)s.Accounted));
        return accounted == lines
            ? $"all {Numbers.Whole(lines)} lines accounted for"
            : $"{Numbers.Whole(accounted)} of {Numbers.Whole(lines)} lines accounted for";
    }
}

/// <summary>A row of a summary.</summary>
/// <param name="Name">What was counted.</param>
/// <param name="Count">How many.</param>
/// <param name="Remark">More of it; may be empty.</param>
internal sealed record SummaryRow(string Name, string Count, string Remark);
