using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using StackGuide.Model.Guides;
using StackGuide.Model.Places;
using StackGuide.Reading;
using StackGuide.Rendering.Flowchart;
using StackGuide.Testing;

namespace StackGuide.Rendering.Tests.Flowchart;

/// <summary>The picture on the decide page: the same as the list beside it, and harmless whatever the flow says.</summary>
public sealed class PictureTests
{
    private static readonly Place Nowhere = new("flow.yml", 1, 1);

    private static readonly Lazy<IDocument> Decide = new(() =>
    {
        var read = ContentReader.Read(Repository.Root);
        var site = SiteRenderer.Render(new Guide(read.Content), read.Theme, new RenderOptions());
        return new HtmlParser().ParseDocument(Encoding.UTF8.GetString(site.Files.Single(f => f.Path.Value == "decide.html").Render()));
    });

    [Fact]
    public void The_picture_and_the_list_have_the_same_steps()
    {
        var drawn = Decide.Value.QuerySelectorAll(".flowchart a[id^=node-]").Select(a => (Id: a.Id!["node-".Length..], Page: Id(a.GetAttribute("href"))));
        var listed = Decide.Value.QuerySelectorAll("ol.flow > li > a, #section-outcomes + ul a").Select(a => Id(a.GetAttribute("href")));

        Assert.All(drawn, step => Assert.Equal(step.Id, step.Page));
        Assert.Equal(listed.Order(StringComparer.Ordinal), drawn.Select(step => step.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_picture_and_the_list_have_the_same_ways()
    {
        var drawn = Decide.Value.QuerySelectorAll("[data-from][data-to]").Select(e => $"{e.GetAttribute("data-from")} > {e.GetAttribute("data-to")}");
        var listed = Decide.Value.QuerySelectorAll("ol.flow > li").SelectMany(li => li.QuerySelectorAll("ul a").Select(a => $"{Id(li.QuerySelector("a")!.GetAttribute("href"))} > {Id(a.GetAttribute("href"))}"));

        Assert.NotEmpty(listed);
        Assert.Equal(listed.Order(StringComparer.Ordinal), drawn.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_word_of_a_question_stands_in_its_box()
    {
        var read = ContentReader.Read(Repository.Root);

        Assert.All(read.Content.Flow.Questions, question =>
        {
            var words = string.Join(' ', Decide.Value.GetElementById($"node-{question.Id}")!.QuerySelectorAll("text").Select(t => t.TextContent.Trim()));
            Assert.Equal(string.Join(' ', question.Options.Select(o => o.Text).Prepend(question.Title)), words);
        });
    }

    [Fact]
    public void A_flow_with_a_circle_and_a_loose_end_is_drawn_without_those_arrows()
    {
        var flow = new Flow(
            new Located<string>("a", Nowhere),
            [Question("a", "b", "nowhere"), Question("b", "a", "end")],
            [new Outcome { Id = "end", Title = "End", Place = Nowhere }]);

        var layout = LayeredLayout.Of(FlowGraph.Of(flow, []));

        Assert.Equal(["a > b", "b > end"], layout.Arrows.Select(a => $"{a.From} > {a.To}"));
        Assert.Equal(["a", "b", "end"], layout.Steps.Select(s => s.Step.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_flow_of_nothing_is_no_picture() => Assert.Equal("", FlowchartSvg.Write(LayeredLayout.Of(new FlowGraph([], []))));

    [Fact]
    public void Markup_in_a_text_stays_text()
    {
        var flow = new Flow(new Located<string>("a", Nowhere), [Question("a", "x", "y") with { Title = "<script>&\"'" }], [Outcome("x"), Outcome("y")]);

        var svg = FlowchartSvg.Write(LayeredLayout.Of(FlowGraph.Of(flow, [])));

        Assert.DoesNotContain("<script", svg, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;", svg, StringComparison.Ordinal);
    }

    private static Outcome Outcome(string id) => new() { Id = id, Title = id, Place = Nowhere };

    private static Question Question(string id, params string[] next) => new()
    {
        Id = id,
        Title = id,
        Place = Nowhere,
        Options = [.. next.Select((to, i) => new Option { Id = new Located<string>($"o{i}", Nowhere), Text = to, Next = new Located<string>(to, Nowhere) })],
    };

    private static string Id(string? href) => href!["decide/".Length..^".html".Length];
}
