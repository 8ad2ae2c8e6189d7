using StackGuide.Checking.Tests.SmallGuides;
using StackGuide.Model.Guides;
using static StackGuide.Checking.Tests.SmallGuides.SmallGuide;

namespace StackGuide.Checking.Tests.Rules;

public sealed class DisputesAreMutualTests
{
    [Fact]
    public void Reports_a_dispute_that_the_other_does_not_name() => Assert.Equal(
        ["seeds/acme-2023.yml(28,16): error SG4006: 'acme-2023.1' disputes 'beta-2022.1', but 'beta-2022.1' does not name 'acme-2023.1'"],
        Sound.With(Beta.Claims[0] with { Disputes = [] }).Said());

    [Fact]
    public void Holds_both_against_each_other_when_they_name_different_claims()
    {
        var guide = Sound.With(Beta.Claims[0] with { Disputes = ["acme-2023.2".At("seeds/beta-2022.yml", 28, 16)] });

        Assert.Equal(["seeds/acme-2023.yml(28,16) SG4006", "seeds/beta-2022.yml(28,16) SG4006"], guide.Found());
    }

    [Fact]
    public void Leaves_a_claim_that_does_not_exist_to_the_ids()
    {
        var guide = Sound.With(Beta.Claims[0] with { Disputes = [.. Beta.Claims[0].Disputes, "acme-2023.9".At("seeds/beta-2022.yml", 28, 30)] });

        Assert.Equal(["seeds/beta-2022.yml(28,30) SG2003"], guide.Found());
    }
}
