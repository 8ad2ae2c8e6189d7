using StackGuide.Checking.Tests.SmallGuides;
using StackGuide.Model.Guides;

namespace StackGuide.Checking.Tests.Rules;

public sealed class AccentsDifferTests
{
    [Fact]
    public void Reports_whoever_comes_later() =>
        Assert.Equal(
            ["content/technologies/go.md(1,1): warning SG3009: 'go' has the accent 'green', which 'nodejs' has already; give it another one"],
            ThreeTechnologies.Sound.With(ThreeTechnologies.Go with { Accent = Accent.Green }).Said());

    [Fact]
    public void Accepts_one_for_each() => Assert.Empty(ThreeTechnologies.Sound.Said());
}
