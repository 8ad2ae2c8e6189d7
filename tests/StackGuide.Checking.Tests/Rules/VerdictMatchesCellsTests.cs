using System.Collections.Immutable;
using StackGuide.Checking.Tests.SmallGuides;
using StackGuide.Model.Guides;
using static StackGuide.Checking.Tests.SmallGuides.SmallGuide;

namespace StackGuide.Checking.Tests.Rules;

public sealed class VerdictMatchesCellsTests
{
    private const string Verdict = "content/criteria/performance.md(5,1)";

    [Theory]
    [InlineData(Strength.Slight, "GF")]
    [InlineData(Strength.Moderate, "GF FG SN")]
    [InlineData(Strength.Strong, "GF GF GF")]
    [InlineData(Strength.Strong, "GF GF GF GF FG ?G -G")]
    public void Accepts_a_verdict_that_the_cells_show(Strength strength, string rows) => Assert.Empty(Judged("nodejs", strength, rows).Said());

    [Theory]
    [InlineData(Strength.Slight, "GG", "better in 0 rows and worse in 0")]
    [InlineData(Strength.Slight, "GF FG", "better in 1 rows and worse in 1")]
    [InlineData(Strength.Moderate, "FG", "better in 0 rows and worse in 1")]
    [InlineData(Strength.Slight, "G? G- ?G -G", "better in 0 rows and worse in 0")]
    [InlineData(Strength.Slight, "", "better in 0 rows and worse in 0")]
    public void Reports_a_verdict_without_a_lead(Strength strength, string rows, string balance) => Assert.Equal(
        [$"{Verdict}: error SG3003: the verdict favours 'nodejs', but against 'python' its cells are {balance}"],
        Judged("nodejs", strength, rows).Said());

    [Theory]
    [InlineData("GF GF")]
    [InlineData("GF GF GF FG")]
    public void Reports_a_strong_verdict_with_a_lead_of_less_than_three(string rows) =>
        Assert.Equal([$"{Verdict} SG3003"], Judged("nodejs", Strength.Strong, rows).Found());

    [Theory]
    [InlineData("GF")]
    [InlineData("GF GF FG")]
    [InlineData("?G -G ?G GG")]
    public void Accepts_a_verdict_for_nobody_with_a_lead_of_less_than_two(string rows) => Assert.Empty(Judged(null, null, rows).Said());

    [Theory]
    [InlineData("GF GF", "'nodejs' is better than 'python' in 2 rows and worse in 0")]
    [InlineData("FG FG FG GF", "'python' is better than 'nodejs' in 3 rows and worse in 1")]
    public void Reports_a_difference_that_the_verdict_denies(string rows, string difference) =>
        Assert.Equal([$"{Verdict}: error SG3004: the verdict favours nobody, but {difference}"], Judged(null, null, rows).Said());

    [Fact]
    public void Reports_a_strength_without_a_favourite_and_a_favourite_without_strength()
    {
        Assert.Equal([$"{Verdict} SG3005"], Judged(null, Strength.Slight, "GG").Found());
        Assert.Equal([$"{Verdict} SG3005"], Judged("nodejs", null, "GF").Found());
    }

    [Fact]
    public void Leaves_a_favourite_that_does_not_exist_to_the_ids() => Assert.Equal([$"{Verdict} SG2003"], Judged("nodjs", Strength.Strong, "GG").Found());

    [Fact]
    public void Wants_the_favourite_ahead_of_every_other_technology()
    {
        var guide = ThreeTechnologies.Sound.With(Performance with { Facts = Rows("GFG FFF") });

        Assert.Equal([$"{Verdict}: error SG3003: the verdict favours 'nodejs', but against 'go' its cells are better in 0 rows and worse in 0"], guide.Said());
    }

    [Fact]
    public void Leaves_a_technology_of_which_nothing_is_known_yet_out_of_the_comparison()
    {
        Assert.Empty(ThreeTechnologies.Sound.With(Performance with { Facts = Rows("GF? GF-") }).Said());
        Assert.Single(ThreeTechnologies.Sound.With(Performance with { Facts = Rows("GF? GFG") }).Said());
    }

    [Fact]
    public void Compares_several_that_are_favoured_with_the_others_and_not_with_each_other()
    {
        var two = Performance.Verdict with { Favours = Performance.Verdict.Favours with { Value = SideReference.Of("nodejs", "go") } };

        Assert.Empty(ThreeTechnologies.Sound.With(Performance with { Verdict = two, Facts = Rows("SFG GFG") }).Said());
        Assert.Equal(
            [$"{Verdict}: error SG3003: the verdict favours 'go', but against 'python' its cells are better in 0 rows and worse in 0"],
            ThreeTechnologies.Sound.With(Performance with { Verdict = two, Facts = Rows("SFF GFF") }).Said());
    }

    [Fact]
    public void Looks_at_every_pair_when_nobody_is_favoured()
    {
        var nobody = Performance.Verdict with { Favours = Performance.Verdict.Favours with { Value = SideReference.None }, Strength = null };
        var guide = ThreeTechnologies.Sound.With(Performance with { Verdict = nobody, Facts = Rows("?FG ?FG GG?") });

        Assert.Equal([$"{Verdict}: error SG3004: the verdict favours nobody, but 'go' is better than 'python' in 2 rows and worse in 0"], guide.Said());
    }

    private static GuideContent Judged(string? favours, Strength? strength, string rows) => Sound.With(Performance with
    {
        Verdict = Performance.Verdict with { Favours = Performance.Verdict.Favours with { Value = favours is null ? SideReference.None : SideReference.Of(favours) }, Strength = strength },
        Facts = Rows(rows),
    });

    /// <summary>A word for each row, a letter for each technology.</summary>
    private static ImmutableArray<Fact> Rows(string rows) =>
        [.. rows.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select((row, i) => Row("performance", 20 + (4 * i), [.. row.Select(GradeOf)]))];

    private static Grade GradeOf(char letter) => letter switch
    {
        'S' => Grade.Strong,
        'G' => Grade.Good,
        'F' => Grade.Fair,
        'N' => Grade.None,
        '-' => Grade.NotApplicable,
        _ => Grade.Unknown,
    };
}
