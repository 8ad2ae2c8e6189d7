using System.Text;
using System.Text.Json;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using StackGuide.Model.Guides;

namespace StackGuide.Rendering.Tests.Views;

/// <summary>The page of what claims contradict each other about.</summary>
public sealed class ContradictionsModelTests
{
    [Fact]
    public void A_dispute_has_a_heading_what_settles_it_and_each_statement_once()
    {
        var page = Page(Files());

        var dispute = page.QuerySelector("section[aria-labelledby=dispute-one]")!;
        Assert.Equal("Dispute words", dispute.QuerySelector("h2")!.TextContent);
        Assert.Equal("The book settles it1.", dispute.QuerySelector("p")!.TextContent);
        Assert.Equal("1 pair of claims; within one article: Publisher words", dispute.QuerySelector(".note")!.TextContent);
        Assert.Equal(["=1+1 words", "Says words"], dispute.QuerySelectorAll(".says").Select(s => s.TextContent));
        Assert.Equal("dispute-one", dispute.QuerySelector("h2")!.Id);
    }

    [Fact]
    public void Other_pages_lead_to_the_dispute_and_this_one_to_the_claims()
    {
        var files = Files();

        var elsewhere = new HtmlParser().ParseDocument(files["criteria/warmth.html"]).QuerySelector(".claims .voices")!;
        Assert.EndsWith(" Disputed: Dispute words", elsewhere.TextContent, StringComparison.Ordinal);
        Assert.Equal("../contradictions.html#dispute-one", elsewhere.QuerySelectorAll("a")[^1].GetAttribute("href"));
        Assert.Contains("Disputed by Publisher words, line", Page(files).QuerySelector("#dispute-one ~ .claims .voices")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(" Disputed: [Dispute words](../contradictions.md#dispute-one)", files["criteria/warmth.md"], StringComparison.Ordinal);
    }

    [Fact]
    public void Pairs_without_a_title_stand_last_under_their_criterion()
    {
        var page = Page(Files(("content/pages/contradictions.md", GuideOnDisk.Entry("title: Contradictions\nview: contradictions", "Prose."))));

        Assert.Equal(["Warmth words"], page.QuerySelectorAll("main h2[id^=criterion-]").Select(h => h.TextContent));
    }

    [Fact]
    public void The_dispute_is_in_the_twin_and_in_the_data()
    {
        var files = Files();

        Assert.Contains("## Dispute words\n\nThe *book* settles it[1].\n\n1 pair of claims; within one article: ", files["contradictions.md"], StringComparison.Ordinal);
        using var data = JsonDocument.Parse(files["data/guide.json"]);
        var dispute = data.RootElement.GetProperty("entries").EnumerateArray().Single(e => e.GetProperty("url").GetString() == "contradictions.html").GetProperty("disputes")[0];
        Assert.Equal(("one", "drinker.2"), (dispute.GetProperty("id").GetString(), dispute.GetProperty("claims")[0].GetString()));
    }

    private static IHtmlDocument Page(Dictionary<string, string> files) => new HtmlParser().ParseDocument(files["contradictions.html"]);

    private static Dictionary<string, string> Files(params (string, string)[] more)
    {
        using var guide = GuideOnDisk.With("words", more: more);
        var read = guide.Read();
        return SiteRenderer.Render(new Guide(read.Content), read.Theme, new RenderOptions()).Files.ToDictionary(f => f.Path.Value, f => Encoding.UTF8.GetString(f.Render()), StringComparer.Ordinal);
    }
}
