using StackGuide.Checking.Tests.SmallGuides;
using StackGuide.Model.Guides;
using static StackGuide.Checking.Tests.SmallGuides.SmallGuide;

namespace StackGuide.Checking.Tests.Rules;

public sealed class CellsAreCitedTests
{
    [Theory]
    [InlineData(Grade.None)]
    [InlineData(Grade.Fair)]
    [InlineData(Grade.Strong)]
    public void Reports_a_grade_without_a_source(Grade grade) => Assert.Equal(
        ["content/criteria/concurrency.md(22,5): error SG3006: the cell of 'python' in the row 'Row 20' is graded without a source; add cite: [an-evidence-id]"],
        Uncited(grade).Said());

    [Theory]
    [InlineData(Grade.Unknown)]
    [InlineData(Grade.NotApplicable)]
    public void Asks_no_source_of_a_cell_that_says_nothing(Grade grade) => Assert.Empty(Uncited(grade).Said());

    [Fact]
    public void Reports_a_grade_that_plans_alone_carry()
    {
        var plan = PythonDocs with { IsPlan = true, Watch = "Whether it came true." };
        var row = Row("concurrency", 20, Grade.Fair, Grade.Fair);
        var both = Concurrency with { Facts = [row with { Cells = row.Cells.SetItem("python", row.Cells["python"] with { Cites = ["python-docs".At("x", 1), "nodejs-docs".At("x", 1)] }) }] };

        Assert.Equal(
            ["content/criteria/concurrency.md(22,5): warning SG3013: the cell of 'python' in the row 'Row 20' is graded by plans alone; cite what is so as well, or grade it unknown"],
            Sound.With(plan, Concurrency with { Facts = [row] }, Performance with { Facts = [Performance.Facts[0] with { Cells = Performance.Facts[0].Cells.SetItem("python", Performance.Facts[0].Cells["python"] with { Cites = ["nodejs-docs".At("x", 1)] }) }] }).Said());
        Assert.DoesNotContain(Sound.With(plan, both).Check(), d => d.Code.Id == "SG3013" && d.Place.File == both.Place.File);
    }

    [Fact]
    public void Reports_a_profile_row_without_a_source() => Assert.Equal(
        ["content/technologies/python.md(6,5): error SG3007: the profile row 'Typing' has no source; add cite: [an-evidence-id], or write unknown"],
        Typed("Optional.").Said());

    [Theory]
    [InlineData("unknown")]
    [InlineData("UNKNOWN")]
    [InlineData("Unknown: nobody has counted.")]
    public void Asks_no_source_of_a_profile_row_that_says_unknown(string text) => Assert.Empty(Typed(text).Said());

    private static GuideContent Uncited(Grade grade)
    {
        var row = Row("concurrency", 20, Grade.Fair, grade);
        return Sound.With(Concurrency with { Facts = [row with { Cells = row.Cells.SetItem("python", row.Cells["python"] with { Cites = [] }) }] });
    }

    private static GuideContent Typed(string text) => Sound.With(Python with { Profile = [Python.Profile[0], Python.Profile[1] with { Text = text }] });
}
