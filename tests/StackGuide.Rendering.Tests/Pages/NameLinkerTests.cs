using StackGuide.Model.Guides;
using static StackGuide.Rendering.Tests.SmallGuide;

namespace StackGuide.Rendering.Tests.Pages;

/// <summary>First mentions of tools and technologies become links.</summary>
public sealed class NameLinkerTests
{
    private static readonly Technology Node = Technology("nodejs", "Node.js", "Node", "NodeJS");
    private static readonly Tool Runner = Tool("node-test-runner", "Node.js test runner");
    private static readonly Tool Express = Tool("express", "Express", "Express runs on Node.js, and Express is small.", "Express.js");
    private static readonly Tool Amp = Tool("amp", "amp");
    private static readonly Tool Cluster = Tool("cluster", "cluster") with { LinksItself = false };

    [Theory]
    [InlineData("Use Node.js here.", "Node.js")]
    [InlineData("Use Node here.", "Node")]
    [InlineData("We use Node.", "Node")]
    [InlineData("(Node)", "Node")]
    [InlineData("Node, of course", "Node")]
    [InlineData("Node's loop", "Node")]
    [InlineData("Use Express.js here.", "Express.js")]
    [InlineData("**Express** is bold", "Express")]
    public void A_whole_name_becomes_a_link(string prose, string name) => Assert.Equal([name], LinkedIn(prose));

    [Theory]
    [InlineData("Node-RED is something else.")]
    [InlineData("So is Node.red.")]
    [InlineData("An Expression is no framework.")]
    [InlineData("IExpress neither.")]
    [InlineData("The package @node/Express neither.")]
    [InlineData("node and express in lower case are words.")]
    [InlineData("Tom & Jerry, 1 < 2 > 0")]
    [InlineData("Express_yourself")]
    public void A_part_of_a_word_stays_text(string prose) => Assert.Empty(LinkedIn(prose));

    [Fact]
    public void The_longest_name_wins() => Assert.Equal(["Node.js test runner", "Node.js"], LinkedIn("The Node.js test runner belongs to Node.js."));

    [Theory]
    [InlineData("See [the Express page](../tools/express.md).", "the Express page")]
    [InlineData("See [the **Express** page](../tools/express.md).", "the Express page")]
    public void A_name_within_a_link_gets_no_link_of_its_own(string prose, string link)
    {
        var page = Of(Page("home", prose), Express).Page("index.html");

        Assert.Equal([link], page.QuerySelectorAll("main a").Select(a => a.TextContent));
    }

    [Theory]
    [InlineData("## Why Express")]
    [InlineData("`Express`")]
    [InlineData("    Express")]
    [InlineData("```\nExpress\n```")]
    public void A_name_in_a_heading_or_in_code_stays_text(string prose) => Assert.Empty(LinkedIn(prose));

    [Fact]
    public void Only_the_first_mention_of_a_section_becomes_a_link() =>
        Assert.Equal(["Express", "Express.js"], LinkedIn("Express and Express.\n\n- Express\n\n## Again\n\nExpress.js and Express."));

    [Fact]
    public void Two_names_of_one_entry_count_as_one() => Assert.Equal(["NodeJS"], LinkedIn("NodeJS is also called Node or Node.js."));

    [Fact]
    public void A_page_never_links_to_itself()
    {
        var page = Of(Node, Express).Page("tools/express.html");

        Assert.Equal(["Node.js"], page.QuerySelectorAll("main a.name").Select(a => a.TextContent));
    }

    [Fact]
    public void A_link_leads_from_the_page_to_the_entry()
    {
        var page = Of(Node, Express).Page("tools/express.html");

        Assert.Equal("../technologies/nodejs.html", page.QuerySelector("a.name")!.GetAttribute("href"));
    }

    [Fact]
    public void A_tool_may_opt_out() => Assert.Empty(LinkedIn("Start a cluster."));

    [Fact]
    public void A_page_may_opt_out()
    {
        var quiet = Page("home", "Express and Node.js.") with { LinksNames = false };

        Assert.Empty(Of(quiet, Node, Express).Page("index.html").QuerySelectorAll("main a"));
    }

    [Fact]
    public void A_guide_without_names_links_none() => Assert.Empty(Of(Page("home", "Express and Node.js.")).Page("index.html").QuerySelectorAll("main a"));

    private static IEnumerable<string> LinkedIn(string prose) =>
        Of(Page("home", prose), Node, Runner, Express, Amp, Cluster).Page("index.html").QuerySelectorAll("main a.name").Select(a => a.TextContent);
}
