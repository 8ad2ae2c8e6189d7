using System.Text;
using System.Text.Json;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using StackGuide.Model.Guides;

namespace StackGuide.Rendering.Tests.Views;

/// <summary>The page that a site opens with.</summary>
public sealed class HomeModelTests
{
    [Fact]
    public void The_answer_stands_above_the_verdicts_side_by_side_in_the_order_of_the_guide()
    {
        var page = Page(Files());

        Assert.Equal(["When words", "The short answer", "The verdicts"], page.QuerySelectorAll("main h2").Select(h => h.TextContent).Take(3));
        var answer = page.QuerySelector("[aria-labelledby=section-answer]")!;
        Assert.Equal("Either is drunk1.", answer.QuerySelector(".takeaway")!.TextContent);
        Assert.Equal(["What tips it to Tea words", "What tips it to Coffee"], answer.QuerySelectorAll("h3").Select(h => h.TextContent));
        Assert.Equal(["Cold words. It stays warm1. See Warmth words.", "Tired words. It wakes1. See Breakfast words."], answer.QuerySelectorAll("li").Select(li => li.TextContent));
        Assert.Equal(["criteria/warmth.html", "scenarios/breakfast.html"], answer.QuerySelectorAll(".note a").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public void A_third_technology_has_its_lines_as_well()
    {
        var answer = Page(Files(
            ("content/technologies/water.md", GuideOnDisk.Entry("title: Water\nkind: drink\naccent: red\norder: 3\nprofile: [{ aspect: \"Aspect\", text: Clear, cite: [handbook] }]", "Water.")),
            ("content/criteria/warmth.md", WithoutFacts("Warmth")),
            ("content/criteria/bitterness.md", WithoutFacts("Bitterness")),
            ("content/pages/home.md", Home("\n  tips:\n    - { side: water, when: Thirst, because: \"It is wet [@handbook].\", see: warmth }\n    - { side: tea, when: Cold, because: \"It is hot [@handbook].\", see: warmth }")))).QuerySelector(".answer")!;

        Assert.Equal(["What tips it to Tea words", "What tips it to Water"], answer.QuerySelectorAll("h3").Select(h => h.TextContent));
    }

    private static string WithoutFacts(string title) =>
        GuideOnDisk.Entry($"title: {title}\nquestion: Which?\ngroup: making\norder: 1\nverdict: {{ favours: either, certainty: low, reasons: [\"Said once.\"], because: \"So [@handbook].\" }}\nfacts: []", "Words.");

    [Fact]
    public void A_home_page_begins_with_the_first_question_and_its_answers()
    {
        var page = Page(Files(("content/pages/home.md", GuideOnDisk.Entry("title: Home\nview: home", "Words."))));

        Assert.Equal(["When words", "The verdicts"], page.QuerySelectorAll("main h2").Select(h => h.TextContent).Take(2));
        var answers = page.QuerySelectorAll("[data-decide='decide.html'] a").ToList();
        Assert.NotEmpty(answers);
        Assert.All(answers, a => Assert.StartsWith("decide/", a.GetAttribute("href"), StringComparison.Ordinal));
        Assert.All(answers, a => Assert.Contains("=", a.GetAttribute("data-answer")!, StringComparison.Ordinal));
    }

    [Fact]
    public void The_answer_is_in_the_twin_in_the_data_and_in_the_search()
    {
        var files = Files();

        Assert.Contains("## The short answer\n\nEither is *drunk*[1].\n\n### What tips it to Tea words\n\n- **Cold words.** It stays [warm](criteria/warmth.md)[1]. See [Warmth words](criteria/warmth.md).\n\n### What tips it to Coffee\n", files["index.md"], StringComparison.Ordinal);
        using var data = JsonDocument.Parse(files["data/guide.json"]);
        var home = data.RootElement.GetProperty("entries").EnumerateArray().Single(e => e.GetProperty("url").GetString() == "index.html").GetProperty("answer");
        Assert.Equal("Either is drunk [@handbook].", home.GetProperty("text").GetString());
        Assert.Equal(["coffee", "tea"], home.GetProperty("tips").EnumerateArray().Select(t => t.GetProperty("side").GetString()));
        Assert.Contains(files, f => f.Key.StartsWith("assets/search-index.", StringComparison.Ordinal) && f.Value.Contains("wakes", StringComparison.Ordinal));
    }

    private static string Home(string tips) => GuideOnDisk.Entry($"title: Home\nview: home\nanswer:\n  text: \"Either [@handbook].\"{tips}", "Words.");

    private static IHtmlDocument Page(Dictionary<string, string> files) => new HtmlParser().ParseDocument(files["index.html"]);

    private static Dictionary<string, string> Files(params (string, string)[] more)
    {
        using var guide = GuideOnDisk.With("words", more: more);
        var read = guide.Read();
        return SiteRenderer.Render(new Guide(read.Content), read.Theme, new RenderOptions()).Files.ToDictionary(f => f.Path.Value, f => Encoding.UTF8.GetString(f.Render()), StringComparer.Ordinal);
    }
}
