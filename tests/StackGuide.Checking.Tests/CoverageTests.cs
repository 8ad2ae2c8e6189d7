using StackGuide.Checking.Tests.SmallGuides;
using static StackGuide.Checking.Tests.SmallGuides.SmallGuide;

namespace StackGuide.Checking.Tests;

public sealed class CoverageTests
{
    [Fact]
    public void Is_complete_for_a_sound_guide() =>
        Assert.Equal([new SeedCoverage("acme-2023", 10, 10), new SeedCoverage("beta-2022", 4, 4)], Coverage.Of(Sound.Build()).ToArray());

    [Fact]
    public void Counts_a_line_once_and_none_beyond_the_last()
    {
        var guide = Sound.With(Acme with { LeftOut = [], Headings = [Written.LinesAt(1, 2, "f", 1), Written.LinesAt(7, 50, "f", 2)] });

        Assert.Equal(new SeedCoverage("acme-2023", 10, 8), Coverage.Of(guide.Build())[0]);
    }
}
