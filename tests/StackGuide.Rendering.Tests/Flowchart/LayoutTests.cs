using StackGuide.Reading;
using StackGuide.Rendering.Flowchart;
using StackGuide.Testing;

namespace StackGuide.Rendering.Tests.Flowchart;

/// <summary>Nothing lies on anything else, few arrows cross, and the same flow is always drawn alike.</summary>
public sealed class LayoutTests
{
    // Reached by the layout today; a change that draws more should be a decision.
    private const int MostCrossings = 30;

    private static readonly ReadResult Read = ContentReader.Read(Repository.Root);

    [Fact]
    public void Our_flow_has_no_overlaps_and_few_crossings()
    {
        var quality = LayoutQuality.Of(LayeredLayout.Of(FlowGraph.Of(Read.Content.Flow, Read.Content.Technologies)));

        Assert.Equal((0, 0, 0), (quality.StepOverlaps, quality.ArrowsThroughSteps, quality.ArrowsOnArrows));
        Assert.True(quality.Crossings <= MostCrossings, $"{quality.Crossings} crossings");
    }

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
            var layout = LayeredLayout.Of(Graph(questions, seed));
            var quality = LayoutQuality.Of(layout);

            Assert.True((quality.StepOverlaps, quality.ArrowsThroughSteps) == (0, 0), $"seed {seed}: {quality}");
            Assert.All(layout.Steps, s => Assert.True(s.Box.X >= 0 && s.Box.Y >= 0 && s.Box.Right <= layout.Width && s.Box.Bottom <= layout.Height, s.Step.Id));
            Assert.All(layout.Arrows.SelectMany(a => a.Points), p => Assert.True(p.X >= 0 && p.Y >= 0 && p.X <= layout.Width && p.Y <= layout.Height, p.ToString()));
        }
    }

    [Fact]
    public void Every_arrow_runs_from_its_row_to_the_top_of_the_next_step()
    {
        var graph = Graph(14, 1);

        var layout = LayeredLayout.Of(graph);

        var placed = layout.Steps.ToDictionary(s => s.Step.Id);
        Assert.Equal(graph.Arrows.Length, layout.Arrows.Length);
        Assert.All(layout.Arrows, arrow =>
        {
            var (from, to) = (placed[arrow.From], placed[arrow.To].Box);
            var row = from.Step.Options.Select((option, index) => (option, index)).Single(o => o.option.Id == arrow.Option).index;
            var band = from.Text.Rows[row];
            Assert.Contains(from.Ports, p => p.Row == row && p.At == arrow.Points[0]);
            Assert.InRange(arrow.Points[0].Y, from.Box.Y + band.Y, from.Box.Y + band.Bottom);
            Assert.Equal(to.Y, arrow.Points[^1].Y);
            Assert.InRange(arrow.Points[^1].X, to.X, to.Right);
        });
    }

    [Fact]
    public void The_same_flow_is_always_drawn_alike()
    {
        var first = FlowchartSvg.Write(LayeredLayout.Of(Graph(20, 3)));
        var second = FlowchartSvg.Write(LayeredLayout.Of(Graph(20, 3)));

        Assert.StartsWith("<svg", first, StringComparison.Ordinal);
        Assert.Equal(first, second);
    }

    private static FlowGraph Graph(int questions, int seed) => FlowGraph.Of(GeneratedFlows.Of(questions, seed), Read.Content.Technologies);
}
