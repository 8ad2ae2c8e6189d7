using System.Text;
using AngleSharp.Html.Parser;
using Markdig;
using StackGuide.Model.Guides;
using StackGuide.Rendering.Pages;
using StackGuide.Rendering.Templates;
using StackGuide.Rendering.Twins;
using StackGuide.Rendering.Views;
using static StackGuide.Rendering.Tests.SmallGuide;

namespace StackGuide.Rendering.Tests.Twins;

/// <summary>Pages as Markdown.</summary>
public sealed class MarkdownTwinTests
{
    // The forms of a twin; whatever else is found in one came out of somebody's words.
    private static readonly HashSet<string> Forms = ["h1", "h2", "h3", "h4", "h5", "h6", "p", "ul", "ol", "li", "table", "thead", "tbody", "tr", "th", "td", "a", "strong", "em", "code"];

    [Fact]
    public void Every_page_has_one_whose_links_lead_to_twins()
    {
        var files = FilesWith("words");

        var pages = files.Keys.Where(p => p.EndsWith(".html", StringComparison.Ordinal)).Select(MarkdownTwin.PathOf).ToList();
        Assert.NotEmpty(pages);
        Assert.Equal(pages.Order(StringComparer.Ordinal), files.Keys.Where(p => p.EndsWith(".md", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.Contains("It describes both drinks.", files["evidence/handbook.md"], StringComparison.Ordinal);
        Assert.Contains("](../criteria/warmth.md)", files["scenarios/breakfast.md"], StringComparison.Ordinal);
        Assert.Contains("1. [The handbook words](../evidence/handbook.md)", files["criteria/warmth.md"], StringComparison.Ordinal);
        Assert.Contains("- [Warmth words](criteria/warmth.md): Summary words\n", files["llms.txt"], StringComparison.Ordinal);
        Assert.Contains("<link rel=\"alternate\" type=\"text/markdown\" href=\"warmth.md\">", files["criteria/warmth.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_guide_that_does_not_ask_for_them_has_none()
    {
        var files = Of(Page("home", "Text.")).Render().Files;

        Assert.DoesNotContain(files, f => f.Path.Value.EndsWith(".md", StringComparison.Ordinal));
        Assert.Contains("- [home](index.html)", files.Text("llms.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_view_that_the_program_knows_has_one()
    {
        foreach (var view in ViewDefinitions.All)
        {
            var own = Page("about", "Some *text*.", view.Name);
            var guide = new Guide(Of(Page("home", ""), own));

            var twin = MarkdownTwin.Of(guide, own, (entry, where) => Context(guide, entry, where));

            Assert.StartsWith("# ", twin, StringComparison.Ordinal);
            Assert.Contains("Some *text*.", twin, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_guide_on_one_page_holds_the_twins_of_its_chapters_two_levels_deeper()
    {
        var files = FilesWith("words");

        Assert.Contains("\n## Criteria\n\n### Warmth words\n\n", files["guide.md"], StringComparison.Ordinal);
        Assert.Contains("\n#### Short answer\n", files["guide.md"], StringComparison.Ordinal);
    }

    [Fact]
    public void The_guide_on_one_page_has_no_heading_for_what_the_guide_has_none_of()
    {
        var own = Page("all", "", view: "guide");
        var guide = new Guide(Of(Page("home", ""), own));

        var twin = MarkdownTwin.Of(guide, own, (entry, where) => Context(guide, entry, where));

        Assert.Contains("\n## About the guide\n\n### home\n", twin, StringComparison.Ordinal);
        Assert.DoesNotContain("## Criteria", twin, StringComparison.Ordinal);
    }

    /// <summary>Read by any reader of Markdown, words that would like to be more than words are words.</summary>
    [Theory]
    [InlineData("\"><script>window.hacked=1</script><img src=x onerror=\"window.hacked=1\">'--><!-- &lt;b&gt; & \\ ${x} =1+1")]
    [InlineData("``` ~~~ ` `` *a* _b_ **c** [d](javascript:alert(1)) ![e](f) <https://g.example/> | h | # i > j ~~k~~ [^1] [l]: m")]
    [InlineData("- a + b 1. c 2) d === --- *** ___ > e # f")]
    [InlineData("[x] | - | [a]: b (c) \\[ \\` \\* &amp; &#60;b> &lt;i&gt;")]
    public void No_element_comes_out_of_words(string words)
    {
        var body = ("content/pages/about.md", $"---\ntitle: About\nview: page\nreviewed: 2026-11-20\nreviewEvery: 12 months\n---\n~~~ html\n```\n<script>x=1</script>\n````\n~~~\n\n```` ``` a``<img src=x onerror=y> ````\n\n## {Escaped(words)}\n\n{Escaped(words)}\n\n- {Escaped(words)}\n");
        var files = FilesWith(words, body);
        var pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseFootnotes().UseTaskLists().Build();

        foreach (var (path, text) in files.Where(f => f.Key.EndsWith(".md", StringComparison.Ordinal) || f.Key == "llms.txt"))
        {
            var read = new HtmlParser().ParseDocument($"<body>{Markdig.Markdown.ToHtml(text, pipeline)}").Body!;
            var ofPage = path == "llms.txt" ? ["blockquote"] : new HtmlParser().ParseDocument(files[path[..^3] + ".html"]).QuerySelectorAll("main *").Select(e => e.LocalName).ToHashSet();

            Assert.Empty(read.QuerySelectorAll("*").Select(e => e.LocalName).Where(n => !Forms.Contains(n) && (!ofPage.Contains(n) || n is "script" or "img" or "input")).Select(n => $"{path}: {n}"));
            Assert.All(read.QuerySelectorAll("a"), a => Assert.Matches(@"^(#|(\.\./)*[\w./#-]+$|https://example\.org/)", a.GetAttribute("href")!));
        }
    }

    [Fact]
    public void Numbers_follow_the_order_in_which_a_page_is_read()
    {
        var (b, a) = (Evidence("b", "B"), Evidence("a", "A"));
        var page = Page("home", "One [@b]. Two [@a; @b].");
        var guide = new Guide(Of(page, a, b));

        Assert.Equal(
            "# home\n\nOne[1]. Two[2][1].\n\n## Sources\n\n1. [B](evidence/b.md). Makers, specification.\n2. [A](evidence/a.md). Makers, specification.\n",
            MarkdownTwin.Of(guide, page, (entry, where) => Context(guide, entry, where)));
    }

    [Fact]
    public void What_a_page_is_made_of_has_its_form()
    {
        var twin = new TwinPage(Context(new Guide(Of(Page("home", ""))), Page("home", ""), Page("home", "")), levelShift: 1);

        twin.Heading(1, "A #").Facts(("Kind", TwinPage.Line("tea")), ("None", TwinPage.Line(null))).List((string[])["- b", "c"], (part, words) => part.Paragraph(words).Paragraph("d"))
            .Table("E", [TwinPage.Line("f"), TwinPage.Link("g.md", "g | h")], [[TwinPage.Line("1. i"), TwinPage.Line("")]])
            .Table("No rows", [TwinPage.Line("f")], []);

        Assert.Equal("## A \\#\n\n- **Kind:** tea\n\n- \\- b\n\n  d\n\n- c\n\n  d\n\n*E*\n\n| f | [g \\| h](g.md) |\n| --- | --- |\n| 1. i |  |\n", twin.ToString());
    }

    private static PageContext Context(Guide guide, Entry entry, Entry where) => new(guide, new(MarkdownTwin.PathOf(where.Path.Value)), entry, null, new PageMarkup(new(MarkdownTwin.PathOf(where.Path.Value)), PageForms.Twin, _ => null))
    {
        SearchIndex = () => null,
        Decisions = new(() => new Model.Decisions.DecisionEngine(guide)),
        Parts = () => [],
    };

    private static Dictionary<string, string> FilesWith(string words, params (string, string)[] more)
    {
        using var guide = GuideOnDisk.With(words, more: more);
        var read = guide.Read();
        Assert.Empty(read.Diagnostics.Where(d => d.Severity == Model.Diagnostics.Severity.Error));
        var site = SiteRenderer.Render(new Guide(read.Content), read.Theme, new RenderOptions());
        Assert.Empty(site.Diagnostics);
        return site.Files.Where(f => f.Path.Value.EndsWith(".html", StringComparison.Ordinal) || f.Path.Value.EndsWith(".md", StringComparison.Ordinal) || f.Path.Value == "llms.txt")
            .ToDictionary(f => f.Path.Value, f => Encoding.UTF8.GetString(f.Render()));
    }

    /// <summary>As an editor writes it to have it shown.</summary>
    private static string Escaped(string words) => string.Concat(words.Select(c => char.IsAsciiLetterOrDigit(c) || c == ' ' ? $"{c}" : $"\\{c}"));
}
