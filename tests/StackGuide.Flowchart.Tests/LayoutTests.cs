namespace StackGuide.Flowchart.Tests;

/// <summary>Nothing lies on anything else, few arrows cross, and the same flow is always drawn alike.</summary>
public sealed class LayoutTests
{
    // Reached by the layout today; a change that draws more should be a decision.
    private const int MostCrossings = 40;

    [Fact]
    public void Charts_of_the_size_that_people_write_have_few_crossings()
    {
        var crossings = Enumerable.Range(1, 4).Sum(seed => LayoutQuality.Of(LayeredLayout.Of(GeneratedCharts.Of(10, seed))).Crossings);

        Assert.True(crossings <= MostCrossings, $"{crossings} crossings");
    }

    [Fact]
    public void A_chart_that_goes_round_in_a_circle_is_refused()
    {
        ChartStep[] steps = [new ChartStep("a", "A", [new ChartRow("x", "X")], null, "question"), new ChartStep("b", "B", [new ChartRow("x", "X")], null, "question")];
        var circle = new ChartGraph([.. steps], [new ChartArrow(0, 0, 1), new ChartArrow(1, 0, 0)]);

        Assert.Throws<ArgumentException>(() => LayeredLayout.Of(circle));
    }

    [Fact]
    public void A_chart_of_nothing_has_no_size() => Assert.Equal((0, 0), LayeredLayout.Of(new ChartGraph([], [])) is var layout ? (layout.Width, layout.Height) : default);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    [InlineData(9)]
    [InlineData(14)]
    [InlineData(25)]
    [InlineData(40)]
    public void Generated_flows_have_no_overlaps(int questions)
    {
        for (var seed = 1; seed <= 4; seed++)
        {
            var layout = LayeredLayout.Of(GeneratedCharts.Of(questions, seed));
            var quality = LayoutQuality.Of(layout);

            Assert.True((quality.StepOverlaps, quality.ArrowsThroughSteps) == (0, 0), $"seed {seed}: {quality}");
            Assert.All(layout.Steps, s => Assert.True(s.Box.X >= 0 && s.Box.Y >= 0 && s.Box.Right <= layout.Width && s.Box.Bottom <= layout.Height, s.Step.Id));
            Assert.All(layout.Arrows.SelectMany(a => a.Points), p => Assert.True(p.X >= 0 && p.Y >= 0 && p.X <= layout.Width && p.Y <= layout.Height, p.ToString()));
        }
    }

    [Fact]
    public void Every_arrow_runs_from_its_row_to_the_top_of_the_next_step()
    {
        var graph = GeneratedCharts.Of(14, 1);

        var layout = LayeredLayout.Of(graph);

        var placed = layout.Steps.ToDictionary(s => s.Step.Id);
        Assert.Equal(graph.Arrows.Length, layout.Arrows.Length);
        Assert.All(layout.Arrows, arrow =>
        {
            var (from, to) = (placed[arrow.From], placed[arrow.To].Box);
            var row = from.Step.Rows.Select((option, index) => (option, index)).Single(o => o.option.Id == arrow.Row).index;
            var band = from.Text.Rows[row];
            Assert.Contains(from.Ports, p => p.Row == row && p.At == arrow.Points[0]);
            Assert.InRange(arrow.Points[0].Y, from.Box.Y + band.Y, from.Box.Y + band.Bottom);
            Assert.Equal(to.Y, arrow.Points[^1].Y);
            Assert.InRange(arrow.Points[^1].X, to.X, to.Right);
        });
    }

    [Fact]
    public void The_same_chart_is_always_laid_out_alike()
    {
        var (first, second) = (LayeredLayout.Of(GeneratedCharts.Of(20, 3)), LayeredLayout.Of(GeneratedCharts.Of(20, 3)));

        Assert.Equal(first.Steps.Select(s => (s.Step.Id, s.Box)), second.Steps.Select(s => (s.Step.Id, s.Box)));
        Assert.Equal(first.Arrows.SelectMany(a => a.Points), second.Arrows.SelectMany(a => a.Points));
    }
}
