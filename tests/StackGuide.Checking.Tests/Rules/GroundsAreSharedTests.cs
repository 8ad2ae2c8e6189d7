using StackGuide.Checking.Tests.SmallGuides;
using StackGuide.Model.Guides;
using static StackGuide.Checking.Tests.SmallGuides.SmallGuide;
using static StackGuide.Checking.Tests.SmallGuides.Written;

namespace StackGuide.Checking.Tests.Rules;

public sealed class GroundsAreSharedTests
{
    [Fact]
    public void Takes_a_ground_of_two_criteria() => Assert.Empty(Resting("V8", "V8").Said());

    [Fact]
    public void Reports_one_that_another_criterion_spells_otherwise() => Assert.Equal(
        [
            "content/criteria/concurrency.md(20,13): warning SG5010: no row of another criterion rests on 'Django'; did you mean 'Djagno'?",
            "content/criteria/performance.md(20,13): warning SG5010: no row of another criterion rests on 'Djagno'; did you mean 'Django'?",
        ],
        Resting("Django", "Djagno").Said());

    [Fact]
    public void Reports_one_that_two_rows_of_one_criterion_share_once() => Assert.Equal(
        ["content/criteria/performance.md(20,13): warning SG5010: no row of another criterion rests on 'V8'"],
        Sound.With(Performance with { Facts = [.. Performance.Facts.Select(f => f with { Ground = ((string?)"V8").At("content/criteria/performance.md", 20, 13) })] }).Said());

    private static GuideContent Resting(string one, string other) => Sound.With(On(Concurrency, one), On(Performance, other));

    private static Criterion On(Criterion criterion, string ground) =>
        criterion with { Facts = criterion.Facts.SetItem(0, criterion.Facts[0] with { Ground = ((string?)ground).At(criterion.Place.File, 20, 13) }) };
}
