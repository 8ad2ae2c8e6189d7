using StackGuide.Checking.Tests.SmallGuides;
using StackGuide.Model.Guides;
using static StackGuide.Checking.Tests.SmallGuides.SmallGuide;

namespace StackGuide.Checking.Tests.Rules;

public sealed class VersionsAreCurrentTests
{
    private const string File = "content/evidence/python-docs.md";

    [Fact]
    public void Warns_when_every_version_is_past_its_end_at_the_one_that_lasted_longest() => Assert.Equal(
        [$"{File}(9,5): hint SG6003: python 3.9 has not been supported since 2025, and the evidence speaks of no newer line; look for a newer source"],
        Speaking("nodejs", "18", "python", "3.9").Said());

    [Fact]
    public void Accepts_one_supported_version_beside_old_ones() => Assert.Empty(Speaking("python", "3.9", "python", "3.14").Said());

    [Theory]
    [InlineData("2026-06-01")]
    [InlineData("2026-06")]
    [InlineData("2026")]
    [InlineData("unknown")]
    public void Counts_a_partial_date_to_its_last_day(string end) => Assert.Empty(Ending(end).Said());

    [Theory]
    [InlineData("2026-05-31")]
    [InlineData("2026-05")]
    [InlineData("2025")]
    public void Warns_from_the_day_after_the_end(string end) => Assert.Equal([$"{File}(8,5) SG6003"], Ending(end).Found());

    [Fact]
    public void Reports_a_version_that_the_release_table_does_not_have() => Assert.Equal(
        [$"{File}(8,5): error SG6004: the releases of 'python' have no line '4.0'; known are 3.14, 3.9"],
        Speaking("python", "4.0").Said());

    [Fact]
    public void Knows_nothing_of_versions_without_a_release_table() =>
        Assert.Empty(Speaking("python", "4.0").With(Python with { Lifecycle = Lifecycle.None }).Said());

    [Fact]
    public void Leaves_a_technology_that_does_not_exist_to_the_ids() => Assert.Equal([$"{File}(8,5) SG2003"], Speaking("pyton", "3.9").Found());

    [Fact]
    public void Counts_a_minor_version_to_the_line_that_begins_it() => Assert.Empty(Speaking("python", "3.14.2").Said());

    [Fact]
    public void Accepts_a_reason_to_keep_what_has_ended() => Assert.Empty(Kept("python", "3.9").Said());

    [Fact]
    public void Warns_of_a_reason_that_is_not_needed() =>
        Assert.Equal([$"{File}(12,14): warning SG6005: keptBecause is not needed: a version that the evidence speaks of is still supported, or it names none; remove the key"], Kept("python", "3.14").Said());

    private static GuideContent Kept(params string[] versions) =>
        Sound.With(Evidence("python-docs", versions) with { KeptBecause = new("It measures that version.", new(File, 12, 14)) });

    private static GuideContent Speaking(params string[] versions) => Sound.With(Evidence("python-docs", versions));

    private static GuideContent Ending(string end) => Speaking("python", "3.9").With(Technology("python", 2, "python-docs", ("3.9", end)));
}
