using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using StackGuide.Flowchart;
using StackGuide.Model.Guides;
using StackGuide.Model.Places;
using StackGuide.Rendering.Pictures;

namespace StackGuide.Rendering.Tests.Pictures;

/// <summary>The picture on the decide page: the same as the list beside it, and harmless whatever the flow says.</summary>
public sealed class FlowchartTests
{
    private static readonly Func<Entry, string> HrefOf = entry => entry.Path.RelativeTo(new SitePath("decide.html"));
    private static readonly Place Nowhere = new("flow.yml", 1, 1);

    private static readonly Lazy<(Guide Guide, IDocument Page)> Decide = new(() =>
    {
        using var folder = GuideOnDisk.With("and some more words", more: ("content/decision/flow.yml", """
            start: time
            questions:
              - id: time
                title: When do you get up, and how long does the morning last?
                options: [{ id: early, text: Before the sun, next: guests }, { id: late, text: "At noon, or whenever somebody rings", next: haste }]
              - id: guests
                title: Who comes?
                options: [{ id: many, text: Everybody, next: haste }, { id: few, text: Two, next: teapot }, { id: nobody, text: Nobody, next: mug }]
              - id: haste
                title: Is there any haste?
                options: [{ id: yes, text: "Yes, the bus leaves", next: mug }, { id: no, text: No, next: teapot }, { id: unsure, text: "Who knows?", next: water }]
            outcomes:
              - { id: teapot, title: A pot of tea, picks: [tea], because: "It is warm [@handbook].", nextSteps: ["Boil water."], risks: ["It gets bitter."] }
              - { id: mug, title: A mug of coffee, picks: [coffee], because: "It is strong [@handbook].", nextSteps: ["Grind."], risks: ["No sleep."] }
              - { id: water, title: Water, picks: [tea, coffee], because: "It is there [@handbook].", nextSteps: ["Drink."], risks: ["None."] }
            """));
        var read = folder.Read();
        Assert.Empty(read.Diagnostics);
        var guide = new Guide(read.Content);
        var site = SiteRenderer.Render(guide, read.Theme, new RenderOptions());
        return (guide, new HtmlParser().ParseDocument(Encoding.UTF8.GetString(site.Files.Single(f => f.Path.Value == "decide.html").Render())));
    });

    [Fact]
    public void The_picture_and_the_list_have_the_same_steps()
    {
        var drawn = Decide.Value.Page.QuerySelectorAll(".flowchart a[id^=node-]").Select(a => (Id: a.Id!["node-".Length..], Page: Id(a.GetAttribute("href"))));
        var listed = Decide.Value.Page.QuerySelectorAll("ol.flow > li > a, #section-outcomes + ul a").Select(a => Id(a.GetAttribute("href")));

        Assert.All(drawn, step => Assert.Equal(step.Id, step.Page));
        Assert.Equal(listed.Order(StringComparer.Ordinal), drawn.Select(step => step.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_picture_and_the_list_have_the_same_ways()
    {
        var drawn = Decide.Value.Page.QuerySelectorAll("[data-from][data-to]").Select(e => $"{e.GetAttribute("data-from")} > {e.GetAttribute("data-to")}");
        var listed = Decide.Value.Page.QuerySelectorAll("ol.flow > li").SelectMany(li => li.QuerySelectorAll("ul a").Select(a => $"{Id(li.QuerySelector("a")!.GetAttribute("href"))} > {Id(a.GetAttribute("href"))}"));

        Assert.NotEmpty(listed);
        Assert.Equal(listed.Order(StringComparer.Ordinal), drawn.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_word_of_a_question_stands_in_its_box() =>
        Assert.All(Decide.Value.Guide.Content.Flow.Questions, question =>
        {
            var words = string.Join(' ', Decide.Value.Page.GetElementById($"node-{question.Id}")!.QuerySelectorAll("text").Select(t => t.TextContent.Trim()));
            Assert.Equal(string.Join(' ', question.Options.Select(o => o.Text).Prepend(question.Title)), words);
        });

    [Fact]
    public void A_flow_with_a_circle_and_a_loose_end_is_drawn_without_those_arrows()
    {
        var flow = new Flow(
            new Located<string>("a", Nowhere),
            [Question("a", "b", "nowhere"), Question("b", "a", "end")],
            [new Outcome { Id = "end", Title = "End", Place = Nowhere }]);

        var chart = FlowchartOfFlow.Of(flow, []);

        Assert.Equal(["a > b", "b > end"], chart.Arrows.Select(a => $"{chart.Steps[a.From].Id} > {chart.Steps[a.To].Id}"));
        Assert.Equal(["a", "b", "end"], LayeredLayout.Of(chart).Steps.Select(s => s.Step.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_flow_of_nothing_is_no_picture() => Assert.Equal("", FlowchartSvg.Write(Flow.None, [], HrefOf, ""));

    [Fact]
    public void Markup_in_a_text_stays_text()
    {
        var flow = new Flow(new Located<string>("a", Nowhere), [Question("a", "x", "y") with { Title = "<script>&\"'" }], [Outcome("x"), Outcome("y")]);

        var svg = FlowchartSvg.Write(flow, [], HrefOf, "");

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
