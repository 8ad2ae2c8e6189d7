using StackGuide.Checking.Tests.SmallGuides;
using StackGuide.Model.Guides;
using StackGuide.Model.Places;
using static StackGuide.Checking.Tests.SmallGuides.SmallGuide;

namespace StackGuide.Checking.Tests.Rules;

public sealed class GroupsAgreeTests
{
    [Fact]
    public void Reports_claims_of_a_group_that_favour_different_technologies() => Assert.Equal(
        ["seeds/beta-2022.yml(24,14): error SG4009: 'beta-2022.1' favours 'python', but 'acme-2023.1' of the same group 'speed' favours 'nodejs'"],
        Grouped("nodejs", "none", "python").Said());

    [Theory]
    [InlineData("nodejs", "either", "nodejs")]
    [InlineData("either", "none", "python")]
    [InlineData("none", "none", "")]
    public void Lets_either_and_none_stand_beside_any_side(string first, string second, string third) => Assert.Empty(Grouped(first, second, third).Said());

    [Fact]
    public void Compares_nothing_across_groups_or_without_one()
    {
        Assert.Empty(Sound.With(Acme.Claims[0] with { Group = "one" }, Beta.Claims[0] with { Group = "two" }).Said());
        Assert.Empty(Sound.With(Acme.Claims[0] with { Group = null }, Beta.Claims[0] with { Group = null }).Said());
    }

    private static GuideContent Grouped(string first, string second, string third) => Sound.With(
        Acme.Claims[0] with { Group = "speed", Favours = Side(first) },
        Acme.Claims[1] with { Group = "speed", Favours = Side(second) },
        Beta.Claims[0] with { Group = "speed", Favours = Side(third) with { Place = new("seeds/beta-2022.yml", 24, 14) } });

    private static Located<SideReference> Side(string written) => new(SideWords.OfClaim.Read(written), Place.StartOf("seeds/acme-2023.yml"));
}
