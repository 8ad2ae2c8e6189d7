using AngleSharp.Html.Parser;
using StackGuide.Model.Guides;
using StackGuide.Reading;
using StackGuide.Rendering.Flowchart;
using StackGuide.Testing;

namespace StackGuide.Rendering.Tests.Flowchart;

public sealed class FlowchartTests
{
    // Reached by the layout today; a change that draws more should be a decision.
    private const int MostCrossings = 30;

    private static readonly ReadResult Read = ContentReader.Read(Repository.Root);

    [Fact]
    public void Our_flow_has_no_overlaps_and_few_crossings()
    {
        var quality = LayoutQuality.Of(LayeredLayout.Of(FlowGraph.Of(Read.Content.Flow, Read.Content.Technologies)));

        Assert.Equal((0, 0), (quality.StepOverlaps, quality.ArrowsThroughSteps));
        Assert.True(quality.Crossings <= MostCrossings, $"{quality.Crossings} crossings");
    }

    [Theory]
    [InlineData(5, 1)]
    [InlineData(12, 2)]
    [InlineData(25, 3)]
    public void Generated_flows_have_no_overlapping_boxes(int questions, int seed)
    {
        var quality = LayoutQuality.Of(LayeredLayout.Of(FlowGraph.Of(GeneratedFlows.Of(questions, seed), Read.Content.Technologies)));

        Assert.Equal((0, 0), (quality.StepOverlaps, quality.ArrowsThroughSteps));
    }

    [Fact]
    public void The_picture_and_the_list_have_the_same_steps_and_ways()
    {
        var site = SiteRenderer.Render(new Guide(Read.Content), Read.Theme, new RenderOptions());
        var page = site.Files.Single(f => f.Path.Value == "decide.html").Render();
        var document = new HtmlParser().ParseDocument(System.Text.Encoding.UTF8.GetString(page));

        var drawn = document.QuerySelectorAll("[data-from][data-to]").Select(e => $"{e.GetAttribute("data-from")} > {e.GetAttribute("data-to")}");
        var listed = document.QuerySelectorAll("ol.flow > li").SelectMany(li => li.QuerySelectorAll("ul a").Select(a => $"{Id(li.QuerySelector("a")!.GetAttribute("href"))} > {Id(a.GetAttribute("href"))}"));

        Assert.NotEmpty(listed);
        Assert.Equal(listed.Order(StringComparer.Ordinal), drawn.Order(StringComparer.Ordinal));
    }

    private static string Id(string? href) => href!["decide/".Length..^".html".Length];
}
