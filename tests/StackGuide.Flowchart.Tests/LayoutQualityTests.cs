namespace StackGuide.Flowchart.Tests;

/// <summary>The counter that judges layouts, on pictures whose faults are known.</summary>
public sealed class LayoutQualityTests
{
    private static readonly Box Left = new(0, 0, 100, 50);
    private static readonly Box Right = new(200, 0, 100, 50);

    [Fact]
    public void Arrows_that_cross_are_counted_once_for_each_pair()
    {
        var quality = Measure([], [(0, 0), (100, 100)], [(0, 100), (100, 0)], [(50, 0), (50, 100)]);

        Assert.Equal((3, 1), (quality.Crossings, quality.CrossingPoints));
    }

    [Fact]
    public void Arrows_that_only_touch_do_not_cross() =>
        Assert.Equal(0, Measure([], [(0, 0), (100, 0)], [(50, 0), (50, 100)]).Crossings);

    [Theory]
    [InlineData(99, 1)]
    [InlineData(100, 0)]
    public void Boxes_overlap_when_they_share_more_than_an_edge(int x, int overlaps) =>
        Assert.Equal(overlaps, Measure([Left, Left with { X = x }]).StepOverlaps);

    [Fact]
    public void An_arrow_through_a_box_is_seen_and_one_that_ends_at_it_is_not()
    {
        Assert.Equal(1, Measure([Left, Right], [(-10, 20), (150, 20)]).ArrowsThroughSteps);
        Assert.Equal(0, Measure([Left, Right], [(100, 20), (200, 20)]).ArrowsThroughSteps);
    }

    [Fact]
    public void Arrows_to_different_steps_that_run_on_each_other_are_seen() =>
        Assert.Equal(1, Measure([], [(0, 0), (0, 100)], [(2, 50), (2, 150)]).ArrowsOnArrows);

    /// <summary>Each arrow leads to a step of its own.</summary>
    private static LayoutQuality Measure(Box[] boxes, params (int X, int Y)[][] arrows) => LayoutQuality.Of(new ChartLayout(
        [.. boxes.Select((box, i) => new PlacedStep(new ChartStep($"s{i}", "", [], [], "none"), box, new BoxText(0, 0, [], []), []))],
        [.. arrows.Select((points, i) => new PlacedArrow("from", "option", $"to{i}", "none", [.. points.Select(p => new Spot(p.X, p.Y))]))],
        300,
        300));
}
