using StackGuide.Checking.Tests.SmallGuides;
using StackGuide.Model.Guides;
using static StackGuide.Checking.Tests.SmallGuides.SmallGuide;

namespace StackGuide.Checking.Tests.Rules;

public sealed class StandingsAreJustifiedTests
{
    private static readonly Claim Whole = Beta.Claims[0];

    [Theory]
    [InlineData(Standing.Holds, "holds")]
    [InlineData(Standing.HoldsWithLimits, "holds-with-limits")]
    [InlineData(Standing.Disputed, "disputed")]
    [InlineData(Standing.Outdated, "outdated")]
    [InlineData(Standing.Wrong, "wrong")]
    public void Reports_a_standing_without_evidence(Standing standing, string written) => Assert.Equal(
        [$"seeds/beta-2022.yml(25,15): error SG4004: the claim 'beta-2022.1' is said to be '{written}' without evidence; add evidence: [an-evidence-id]"],
        Judged(Whole with { Evidence = [] }, standing).Said());

    [Theory]
    [InlineData(Standing.HoldsWithLimits, "holds-with-limits")]
    [InlineData(Standing.Wrong, "wrong")]
    [InlineData(Standing.Opinion, "opinion")]
    [InlineData(Standing.NotCheckable, "not-checkable")]
    public void Reports_a_standing_without_a_reason(Standing standing, string written) => Assert.Equal(
        [$"seeds/beta-2022.yml(25,15): error SG4005: the claim 'beta-2022.1' is said to be '{written}' without a reason; add because"],
        Judged(Whole with { Because = Body.Empty }, standing).Said());

    [Fact]
    public void Asks_no_reason_of_what_holds_and_no_evidence_of_what_no_source_can_settle()
    {
        Assert.Empty(Judged(Whole with { Because = Body.Empty }, Standing.Holds).Said());
        Assert.Empty(Judged(Whole with { Evidence = [] }, Standing.Opinion).Said());
        Assert.Empty(Judged(Whole with { Evidence = [] }, Standing.NotCheckable).Said());
    }

    [Fact]
    public void Leaves_a_standing_that_was_not_written_to_reading() => Assert.Empty(Sound.With(Whole with { Standing = default, Evidence = [] }).Said());

    private static GuideContent Judged(Claim claim, Standing standing) => Sound.With(claim with { Standing = claim.Standing with { Value = standing } });
}
