using StackGuide.Model.Guides;
using StackGuide.Rendering.Twins;

namespace StackGuide.Rendering.Tests.Twins;

/// <summary>Pages as Markdown.</summary>
public sealed class MarkdownTwinTests
{
    [Theory]
    [InlineData("<h1>Title</h1><p>A <strong>b</strong> <em>c</em> <code>d</code>.</p>", "# Title\n\nA **b** *c* `d`.")]
    [InlineData("<section><h2 id=\"a\">One</h2><p>Two\n  lines</p></section>loose", "## One\n\nTwo lines\n\nloose")]
    [InlineData("<ul><li>a</li><li>b<ol><li>c</li><li>d</li></ol></li></ul>", "- a\n- b\n\n  1. c\n  2. d")]
    [InlineData("<dl><div><dt>Kind</dt><dd>tea</dd></div><dt>Age</dt><dd>1</dd><dd>2</dd></dl>", "- **Kind:** tea\n- **Age:** 1 2")]
    [InlineData("<table><caption>C</caption><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>1 | 2</td><td><p>x</p><p>y</p></td></tr></tbody></table>", "*C*\n\n| a | b |\n| --- | --- |\n| 1 \\| 2 | x y |")]
    [InlineData("<td><span class=\"grade grade-good\"><span aria-hidden=\"true\">●</span> good</span> Text<a class=\"cite\" href=\"#ref-1\">1</a></td>", "**good:** Text[1]")]
    [InlineData("<pre><code>a &lt; b\n  c</code></pre>", "```\na < b\n  c\n```")]
    [InlineData("<blockquote><p>a</p><p>b</p></blockquote>", "> a\n>\n> b")]
    [InlineData("<a href=\"../tools/v8.html#x\">V8</a> <a href=\"#y\">y</a> <a href=\"https://example.org/a.html\">out</a> <a href=\"data/a.json\">data</a>", "[V8](../tools/v8.md#x) [y](#y) [out](https://example.org/a.html) [data](data/a.json)")]
    [InlineData("<p hidden>a</p><button>b</button><svg><title>c</title></svg><script>d</script>e", "e")]
    [InlineData("<p>1 * 2 [x] _y_ a_b &lt;i&gt; `z` \\</p>", @"1 \* 2 \[x\] \_y\_ a_b \<i> \`z\` \\")]
    [InlineData("<p>a<br>b</p></section><p>c", "a b\n\nc")]
    [InlineData("", "")]
    public void It_says_what_the_markup_says(string markup, string markdown) => Assert.Equal(markdown + "\n", MarkdownTwin.Of(markup));

    [Fact]
    public void Every_page_has_one_whose_links_lead_to_twins()
    {
        using var guide = GuideOnDisk.With("words");
        var read = guide.Read();

        var files = SiteRenderer.Render(new Guide(read.Content), read.Theme, new RenderOptions()).Files;

        var pages = files.Where(f => f.Path.Value.EndsWith(".html", StringComparison.Ordinal)).Select(f => MarkdownTwin.PathOf(f.Path.Value)).ToList();
        Assert.NotEmpty(pages);
        Assert.Equal(pages.Order(StringComparer.Ordinal), files.Select(f => f.Path.Value).Where(p => p.EndsWith(".md", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.Contains("It describes both drinks.", files.Text("evidence/handbook.md"), StringComparison.Ordinal);
        Assert.Contains("](../criteria/warmth.md)", files.Text("scenarios/breakfast.md"), StringComparison.Ordinal);
        Assert.Contains("1. [The handbook words](../evidence/handbook.md)", files.Text("criteria/warmth.md"), StringComparison.Ordinal);
        Assert.Contains("- [Warmth words](criteria/warmth.md): Summary words\n", files.Text("llms.txt"), StringComparison.Ordinal);
        Assert.Equal("warmth.md", files.Page("criteria/warmth.html").QuerySelector("link[type='text/markdown']")!.GetAttribute("href"));
    }

    [Fact]
    public void A_guide_that_does_not_ask_for_them_has_none()
    {
        var files = SmallGuide.Of(SmallGuide.Page("home", "Text.")).Render().Files;

        Assert.DoesNotContain(files, f => f.Path.Value.EndsWith(".md", StringComparison.Ordinal));
        Assert.Contains("- [home](index.html)", files.Text("llms.txt"), StringComparison.Ordinal);
    }
}
