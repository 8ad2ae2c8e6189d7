using StackGuide.Checking.Tests.SmallGuides;
using StackGuide.Model.Guides;
using static StackGuide.Checking.Tests.SmallGuides.SmallGuide;

namespace StackGuide.Checking.Tests.Rules;

public sealed class TechnologiesAreSymmetricTests
{
    private const string Criterion = "content/criteria/performance.md";

    [Fact]
    public void Reports_every_row_in_which_a_technology_is_missing()
    {
        var guide = Sound.With(Performance with { Facts = [.. Performance.Facts, Row("performance", 30, Grade.Good), Row("performance", 34)] });

        Assert.Equal(
            [
                $"{Criterion}(30,5): error SG3001: the row 'Row 30' has no cell for 'python'; where nothing is known its grade is unknown",
                $"{Criterion}(34,5): error SG3001: the row 'Row 34' has no cell for 'nodejs'; where nothing is known its grade is unknown",
                $"{Criterion}(34,5): error SG3001: the row 'Row 34' has no cell for 'python'; where nothing is known its grade is unknown",
            ],
            guide.Said());
    }

    [Fact]
    public void Accepts_a_cell_that_says_unknown() =>
        Assert.Empty(Sound.With(Performance with { Facts = [.. Performance.Facts, Row("performance", 30, Grade.Good, Grade.Unknown)] }).Said());

    [Fact]
    public void Asks_a_third_technology_for_its_side_of_every_row()
    {
        var guide = ThreeTechnologies.Sound.With(Concurrency);

        Assert.Equal(["content/criteria/concurrency.md(20,5): error SG3001: the row 'Row 20' has no cell for 'go'; where nothing is known its grade is unknown"], guide.Said());
    }

    /// <summary>A new technology lacks cells; that no verdict is shown against it follows from that, and is not said as well.</summary>
    [Fact]
    public void Says_of_a_new_technology_only_what_is_missing()
    {
        var guide = ThreeTechnologies.Sound.With(Performance);

        Assert.Equal(
            Performance.Facts.Select(_ => "content/criteria/performance.md SG3001"),
            guide.Found().Select(f => System.Text.RegularExpressions.Regex.Replace(f, @"\(.*\)", "")));
    }

    [Fact]
    public void Reports_a_profile_row_that_another_technology_has()
    {
        var guide = ThreeTechnologies.Sound.With(Python with { Profile = [Python.Profile[0]] });

        Assert.Equal(["content/technologies/python.md(1,1): error SG3002: the profile of 'python' has no row 'Typing', which 'nodejs' has; unknown is written as unknown"], guide.Said());
    }

    [Fact]
    public void Reports_a_row_that_only_the_last_technology_has_at_all_the_others()
    {
        var go = ThreeTechnologies.Go;
        var home = go.Profile[0] with { Aspect = "Home".At("content/technologies/go.md", 7, 5) };
        var guide = ThreeTechnologies.Sound.With(go with { Profile = [.. go.Profile, home] });

        Assert.Equal(["content/technologies/nodejs.md(1,1) SG3002", "content/technologies/python.md(1,1) SG3002"], guide.Found());
    }

    [Fact]
    public void Reports_profile_rows_in_another_order()
    {
        var guide = Sound.With(Python with { Profile = [Python.Profile[1], Python.Profile[0]] });

        Assert.Equal(
            ["content/technologies/python.md(6,5): error SG3002: the profile of 'python' has the row 'Typing' where 'nodejs' has 'Licence'; keep the rows in the same order"],
            guide.Said());
    }
}
