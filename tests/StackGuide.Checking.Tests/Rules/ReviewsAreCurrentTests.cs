using System.Globalization;
using StackGuide.Checking.Tests.SmallGuides;
using StackGuide.Model.Guides;
using static StackGuide.Checking.Tests.SmallGuides.SmallGuide;

namespace StackGuide.Checking.Tests.Rules;

public sealed class ReviewsAreCurrentTests
{
    private const string File = "content/evidence/python-docs.md";

    [Fact]
    public void Warns_from_the_day_after_the_interval_has_passed()
    {
        Assert.Empty(Reviewed("2025-12-01", "6 months").Said());
        Assert.Equal(
            [$"{File}(6,10): hint SG6001: the evidence 'python-docs' was last looked at on 2025-11-30 and is due every 6 months; it has been due since 2026-05-31"],
            Reviewed("2025-11-30", "6 months").Said());
    }

    [Fact]
    public void Reports_a_review_that_has_not_happened_yet()
    {
        Assert.Empty(Reviewed("2026-06-01", "5 months").Said());
        Assert.Equal([$"{File}(6,10): error SG6002: 2026-06-02 lies after today, 2026-06-01"], Reviewed("2026-06-02", "5 months").Said());
    }

    [Fact]
    public void Looks_at_criteria_and_scenarios_too()
    {
        var old = new Review(new DateOnly(2020, 1, 1).At("content/criteria/performance.md", 9, 11), new Interval(1, IntervalUnit.Years));

        Assert.Equal(["content/criteria/performance.md(9,11) SG6001"], Sound.With(Performance with { Review = old }).Found());
    }

    [Theory]
    [InlineData(2026, 5, 1, new string[0])]
    [InlineData(2020, 1, 1, new[] { "content/lifecycle/nodejs.yml(2,10): hint SG6001: the release table of 'nodejs' was last looked at on 2020-01-01 and is due every 1 year; it has been due since 2021-01-02" })]
    [InlineData(2026, 6, 2, new[] { "content/lifecycle/nodejs.yml(2,10): error SG6002: 2026-06-02 lies after today, 2026-06-01" })]
    public void Looks_at_release_tables_too(int year, int month, int day, string[] said)
    {
        var review = new Review(new DateOnly(year, month, day).At("content/lifecycle/nodejs.yml", 2, 10), new Interval(1, IntervalUnit.Years));

        Assert.Equal(said, Sound.With(NodeJs with { Lifecycle = NodeJs.Lifecycle with { Review = review } }).Said());
    }

    [Fact]
    public void Says_what_to_look_for() => Assert.Equal(
        [$"{File}(6,10): hint SG6001: the evidence 'python-docs' was last looked at on 2025-11-30 and is due every 6 months; it has been due since 2026-05-31; look for: the date of 3.16"],
        Sound.With(PythonDocs with { Watch = "the date of 3.16", Review = PythonDocs.Review! with { On = new DateOnly(2025, 11, 30).At(File, 6, 10) } }).Said());

    [Fact]
    public void Never_is_never_due() => Assert.Empty(Reviewed("1999-01-01", "never").Said());

    [Fact]
    public void Takes_an_interval_beyond_the_calendar_for_never_due() => Assert.Empty(Reviewed("2026-01-01", "9999 years").Said());

    private static GuideContent Reviewed(string on, string every) => Sound.With(PythonDocs with
    {
        Review = new Review(
            DateOnly.ParseExact(on, "yyyy-MM-dd", CultureInfo.InvariantCulture).At(File, 6, 10),
            Interval.TryParse(every, out var interval) ? interval : throw new FormatException(every)),
    });
}
