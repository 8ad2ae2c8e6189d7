using StackGuide.Model.Guides;
using StackGuide.Model.Places;
using static StackGuide.Rendering.Tests.SmallGuide;

namespace StackGuide.Rendering.Tests.Pages;

/// <summary>The numbered sources below a page.</summary>
public sealed class ReferenceListTests
{
    [Fact]
    public void Sources_are_numbered_in_the_order_in_which_they_are_cited()
    {
        var page = Of(Page("home", "One [@b]. Two [@a; @b].\n\nThree [@c]."), Evidence("a", "A"), Evidence("b", "B"), Evidence("c", "C")).Page("index.html");

        Assert.Equal(["1", "2", "1", "3"], page.QuerySelectorAll("a.cite").Select(c => c.TextContent));
        Assert.Equal(["B", "A", "C"], page.QuerySelectorAll(".references a").Select(a => a.TextContent));
        Assert.Equal("evidence/b.html", page.QuerySelector("#ref-1 a")!.GetAttribute("href"));
    }

    /// <summary>A template may show a text further up or down; its sources are counted where it stands, and not where the model names it.</summary>
    [Fact]
    public void Sources_are_numbered_in_the_order_of_the_template()
    {
        var tool = Tool("kettle", "Kettle", "Boils [@b].") with { StateNote = Prose("Made [@a].") };
        var content = Of(Page("home", ""), tool, Evidence("a", "A"), Evidence("b", "B"));

        var noteFirst = content.Page("tools/kettle.html", PlainTheme.With("pages/tool", "{{ stateNote }}{{ body }}"));
        var bodyFirst = content.Page("tools/kettle.html", PlainTheme.With("pages/tool", "{{ body }}{{ stateNote }}"));

        Assert.Equal(["A", "B"], noteFirst.QuerySelectorAll(".references a").Select(a => a.TextContent));
        Assert.Equal(["B", "A"], bodyFirst.QuerySelectorAll(".references a").Select(a => a.TextContent));
        Assert.All([noteFirst, bodyFirst], page => Assert.Equal(["1", "2"], page.QuerySelectorAll("a.cite").Select(c => c.TextContent)));
    }

    [Fact]
    public void A_number_leads_to_its_source_and_says_so()
    {
        var cite = Of(Page("home", "One [@a]."), Evidence("a", "A")).Page("index.html").QuerySelector("a.cite")!;

        Assert.Equal("#ref-1", cite.GetAttribute("href"));
        Assert.Equal("doc-noteref", cite.GetAttribute("role"));
    }

    [Fact]
    public void A_claim_is_cited_with_its_article_and_its_line()
    {
        var place = Place.StartOf("seeds/times.yml");
        var claim = new Claim
        {
            Id = "times.1",
            Title = "times.1",
            Place = place,
            Seed = "times",
            Says = "Tea is warm.",
            Lines = new Located<LineRange>(new LineRange(3, 4), place),
            Criterion = new Located<string>("general", place),
        };
        var seed = new Seed
        {
            Id = "times",
            Title = "On tea",
            Place = place,
            Publisher = "The Times",
            Claims = [claim],
            File = new Located<string>("a.txt", place),
            Sha256 = new Located<string>("00", place),
            Lines = new Located<int>(9, place),
        };

        var page = Of(Page("home", "One [@times.1]."), seed).Page("index.html");

        Assert.Equal("sources/times.html#times.1", page.QuerySelector("#ref-1 a")!.GetAttribute("href"));
        Assert.Equal("Tea is warm. The Times line 3-4", page.QuerySelector("#ref-1")!.TextContent);
    }

    [Fact]
    public void Each_page_begins_with_one()
    {
        var content = Of(Page("home", "One [@a]."), Page("about", "One [@b]."), Evidence("a", "A"), Evidence("b", "B"));

        var files = content.Render().Files;

        Assert.All(["index.html", "about.html"], path => Assert.Equal("1", files.Page(path).QuerySelector("a.cite")!.TextContent));
    }
}
