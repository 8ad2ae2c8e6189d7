using StackGuide.Checking.Tests.SmallGuides;
using StackGuide.Model.Guides;
using StackGuide.Model.Places;
using static StackGuide.Checking.Tests.SmallGuides.SmallGuide;

namespace StackGuide.Checking.Tests.Rules;

public sealed class DifferencesWereSeenTests
{
    private static readonly Place InRecord = new("content/measurements/route-time.md", 9, 1);

    [Theory]
    [InlineData(Seen.None, 0.5)]
    [InlineData(Seen.LoadCoreFull, 0.5)]
    [InlineData(Seen.Difference, 2)]
    public void Reports_a_better_grade_of_a_side_that_no_interval_shows_ahead(Seen seen, double ratio) => Assert.Equal(
        ["content/criteria/performance.md(21,5): error SG9008: the row 'Row 20' grades 'nodejs' above 'python', and no interval of route-time shows it ahead; grade them alike, or cite a measurement that does"],
        Said(Resting(On(Ratio(seen, ratio)))));

    [Fact]
    public void Asks_for_one_interval_of_many() => Assert.Empty(Said(Resting(On(Ratio(Seen.None, 0.9), Ratio(Seen.Difference, 0.5)))));

    [Fact]
    public void Takes_the_other_end_for_the_good_one_where_more_is_better() =>
        Assert.Single(Said(Resting(On(Ratio(Seen.Difference, 0.5)) with { Better = Better.Higher })));

    [Fact]
    public void Says_nothing_where_both_are_graded_alike() => Assert.Empty(Said(Resting(On(Ratio(Seen.None, 0.9)), Grade.Good, Grade.Good)));

    [Fact]
    public void Says_nothing_of_records_that_do_not_compare_the_two() => Assert.Empty(Said(Resting(On())));

    [Fact]
    public void Leaves_a_row_alone_for_which_others_have_measured_too()
    {
        var others = NodeJsDocs with { Id = "suite", Sort = EvidenceSort.Measurement, Place = Place.StartOf("content/evidence/suite.md") };

        Assert.Empty(Said(Resting(On(Ratio(Seen.None, 0.9)), Grade.Strong, Grade.Fair, "suite").With(others)));
    }

    private static string[] Said(GuideContent guide) => [.. guide.Check().Where(d => d.Code.Id == "SG9008").Select(d => d.ToString())];

    /// <summary>Of Node.js to Python: where less is better, below 1 says that Node.js is ahead.</summary>
    private static MeasuredRatio Ratio(Seen seen, double ratio) => new(InRecord, "node", "cpython", "", Number(ratio), Number(ratio), Number(ratio), seen);

    private static Measurement On(params MeasuredRatio[] ratios) => new()
    {
        Id = "route-time",
        Title = "Time",
        Place = Place.StartOf("content/measurements/route-time.md"),
        Experiment = "route".At("content/measurements/route-time.md", 3),
        Better = Better.Lower,
        Subjects = [Subject("node", "nodejs"), Subject("cpython", "python")],
        Ratios = [.. ratios],
    };

    private static MeasuredSubject Subject(string id, string side) => new(InRecord, id, "", side, id, "1", Number(1), Number(0));

    private static Figure Number(double value) => new(value.ToString("R", System.Globalization.CultureInfo.InvariantCulture), value);

    private static GuideContent Resting(Measurement record, Grade node = Grade.Strong, Grade python = Grade.Fair, params string[] more)
    {
        var row = Row("performance", 20, node, python);
        var cites = more.Prepend(record.Id).Select(id => id.At("content/criteria/performance.md", 21, 30)).ToArray();
        var cells = row.Cells.Select(cell => KeyValuePair.Create(cell.Key, cell.Value with { Cites = [.. cites] }));
        return Sound.With(record, Performance with { Facts = [row with { Cells = row.Cells.SetItems(cells) }, Performance.Facts[1]] });
    }
}
