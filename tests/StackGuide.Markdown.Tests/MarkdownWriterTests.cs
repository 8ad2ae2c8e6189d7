using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using StackGuide.Markdown.Writers;
using StackGuide.Model.Guides;

namespace StackGuide.Markdown.Tests;

/// <summary>Bodies as Markdown, which is read again as what it was.</summary>
public sealed class MarkdownWriterTests
{
    // What readers of Markdown elsewhere understand beyond our dialect.
    private static readonly MarkdownPipeline Elsewhere = new MarkdownPipelineBuilder().UsePipeTables().UseEmphasisExtras(EmphasisExtraOptions.Strikethrough).UseTaskLists().UseFootnotes().UseAutoIdentifiers().Build();

    [Theory]
    [InlineData("A **b** *c* `d`.", "A **b** *c* `d`.")]
    [InlineData("## One [@a]\n\nTwo [@a; @b] (see)", "## One[1]\n\nTwo[1][2] (see)")]
    [InlineData("[@a](b.md)", "[1]\\(b.md)")]
    [InlineData("x [@a]: b", "x[1]\\: b")]
    [InlineData("One  \ntwo", "One\\\ntwo")]
    [InlineData("- a\n- b\n  1. c\n  2. d", "- a\n- b\n  1. c\n  2. d")]
    [InlineData("- a\n\n- b", "- a\n\n- b")]
    [InlineData("3. a\n4. b", "3. a\n4. b")]
    [InlineData("- a\n\n<!-- -->\n\n- b", "- a\n\n+ b")]
    [InlineData("> a\n>\n> - b", "> a\n>\n> - b")]
    [InlineData("```js\na ``` b\n\n c\n```", "````js\na ``` b\n\n c\n````")]
    [InlineData("---", "***")]
    [InlineData("| A | B |\n| --- | --- |\n| 1 \\| 2 | `c` |", "| A | B |\n| --- | --- |\n| 1 \\| 2 | `c` |")]
    [InlineData("1 \\* 2 \\[x\\] \\_y\\_ a_b \\<i> \\` \\\\", "1 \\* 2 \\[x\\] \\_y\\_ a_b \\<i> \\` \\\\")]
    [InlineData("2025\\. was", "2025\\. was")]
    [InlineData("\\# x", "\\# x")]
    [InlineData("\\> x", "\\> x")]
    [InlineData("\\+ x", "\\+ x")]
    [InlineData("`` ` ``", "`` ` ``")]
    [InlineData("&amp;lt; a & b &c", "\\&lt; a & b \\&c")]
    [InlineData("*_x_*", "_*x*_")]
    [InlineData("[a](b.md) Look! [c](d.md)", "[a](b.md) Look! [c](d.md)")]
    [InlineData("Look\\![c](d.md)", "Look\\![c](d.md)")]
    [InlineData("## C \\#", "## C \\#")]
    [InlineData("~~x~~ snake__case __init\\_\\_", "\\~\\~x\\~\\~ snake__case \\_\\_init\\_\\_")]
    public void Says_what_the_body_says(string text, string markdown) => Assert.Equal(markdown, Write(Dialect.Prose(text).Body));

    [Fact]
    public void Links_names_and_counts_sections() =>
        Assert.Equal("See [Node.js](n.md), `Node.js`.", new MarkdownWriter(new NamingPage()).Blocks(Dialect.Prose("See Node.js, `Node.js`.").Body));

    [Theory]
    [InlineData("a*b*c **d**e")]
    [InlineData("*a **b** c* ***d*** **_e_** _**f**_")]
    [InlineData("*a*\\**b*")]
    [InlineData("**a** **b**")]
    [InlineData("- one\n\n  two\n\n  ```\n  three\n  ```\n\n- four\n\n  > five\n  >\n  > ```\n  > six\n  > ```")]
    [InlineData("1. a\n   - b\n     1. c\n\n        d\n2. e")]
    [InlineData("> > a\n> > b\n>\n> c")]
    [InlineData("- ***\n- ## x\n- > y\n-\n- z")]
    [InlineData("- + - a\n\n- + -")]
    [InlineData("| a | b |\n| - | - |\n| `c` | [d](e.md) |\n|  | **f** |")]
    [InlineData("`` ` `` ` `` ` `` a`b `` `  ` ``")]
    [InlineData("    a\n\n      b\n")]
    [InlineData("~~~ c++\n```\n~~~\n")]
    [InlineData("[a *b* `c`](d.md#e) [f](<g(h).md>)")]
    [InlineData("5\\) a\n\n\\- b\n\n\\+\n\n\\=\\=\\=\n\na\\\n\\=\\=\\=\n\n\\|a\\|\\\n\\|-\\|")]
    [InlineData("&#42;a&#42; &#96;b&#96; &lt;c&gt; &amp;amp; &#35; d")]
    [InlineData("&#35; a\n\n&#45; b\n\n1&#46; c\n\n&#62; d\n\n&#61;&#61;\n\n&#96;&#96;&#96; e")]
    [InlineData("## a # b #\n\n## \\#\n\n### &#35;&#35;")]
    [InlineData("!\\[a](b)")]
    [InlineData("\\[a]: b\n\n\\[^1]: c\n\n\\[ ] d\n\n- \\[x] e")]
    public void Is_read_again_as_it_was(string text)
    {
        var first = Dialect.Prose(text);

        var again = Dialect.Prose(Write(first.Body));

        Assert.Empty(first.Faults);
        Assert.Empty(again.Faults);
        Assert.Equal(InLines(first.Html), InLines(again.Html));
    }

    /// <summary>Whatever the words are: a reader of the Markdown finds no element that the page lacks, and reads the same.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Has_no_element_that_the_page_lacks(int seed)
    {
        var random = new Random(seed);
        string[] parts =
        [
            "<script>x=1</script>", "<img src=x onerror=y>", "a", "b c", "\\", "`", "``", "```", "\n", "\n\n", "*", "**", "_", "__", "[", "]", "(", ")", "](x.md)", "[a](b.md)", "![i](j)",
            "&lt;b&gt;", "&amp;lt;", "&#96;", "&#42;", "&#35; ", "# ", "## ", "- ", "+ ", "1. ", "2) ", "> ", "    ", "---\n", "===\n", "~~~\n", "```js\n", "|", "| a | b |\n| - | - |\n", "| c | d |\n",
            "[@k]", " [@k; @l]", "(x)", ": ", "!", "~~", "^", "<!-- c -->", "http://x.example/", ":", "  \n", "&#10;", "&nbsp;", "é", "{#id}", "[^1]", "[x] ",
        ];
        for (var round = 0; round < 1_500; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 14)).Select(_ => parts[random.Next(parts.Length)]));
            var body = Dialect.Prose(text).Body;
            var markdown = Write(body);

            var page = Parse(Html(body));
            var read = Parse(Markdig.Markdown.ToHtml(markdown, Elsewhere));

            var strange = read.QuerySelectorAll("*").Select(e => e.LocalName).Except(page.QuerySelectorAll("*").Select(e => e.LocalName)).Except(["tbody", "thead", "p"]).ToList();
            Assert.True(strange.Count == 0, $"{string.Join(' ', strange)} in\n{markdown}\nof\n{text}\nwhich is\n{Html(body)}");
            Assert.DoesNotContain(read.QuerySelectorAll("*"), e => e.Attributes.Any(a => a.Name.StartsWith("on", StringComparison.Ordinal)));
        }
    }

    [Theory]
    [InlineData("a\n    b", "a b")]
    [InlineData("- a ```\n", "- a \\`\\`\\`")]
    public void A_short_text_is_one_line(string text, string markdown) =>
        Assert.Equal(markdown, new MarkdownWriter(new Dialect.SourcePage()).Words(Dialect.Short(text).Body).ToString());

    [Fact]
    public void A_line_is_put_together_of_parts()
    {
        var line = new MarkdownLine().Text("Look!").Link(new MarkdownLine().Text(" [a] "), "x y(1).md").Text("(b)").Strong(new MarkdownLine().Text(" c ")).Text("d").Number(3).Text(": e").Break();

        Assert.Equal("Look! [\\[a\\]](x%20y\\(1\\).md) (b) **c** d[3]\\: e", line.ToString());
        Assert.Equal("Look!\\", new MarkdownLine().Text("Look!\\").ToString()[..^1]);
        Assert.Equal("a \\| b c", new MarkdownLine().Text("a | b").Break().Text("c").ToCell());
    }

    private static string Write(Body body) => new MarkdownWriter(new Dialect.SourcePage()).Blocks(body);

    private static string Html(Body body)
    {
        var html = new StringBuilder();
        HtmlWriter.Write(body, new Dialect.SourcePage(), default, html);
        return html.ToString();
    }

    /// <summary>Where a line of the source ends within words, a space will do.</summary>
    private static string InLines(string html) => html.Contains("<pre", StringComparison.Ordinal) ? html : html.Replace('\n', ' ');

    private static IElement Parse(string html) => new HtmlParser().ParseDocument($"<body>{html}</body>").Body!;

    private sealed class NamingPage : IBodyContext
    {
        public string AddressOf(BodyLink link) => link.Target;

        public int? NumberOf(string key) => null;

        public IReadOnlyList<string> FormerNames(string anchor) => [];

        public void BeginSection(Heading heading)
        {
        }

        public int FindName(ReadOnlySpan<char> text, out int length, out string address)
        {
            (length, address) = ("Node.js".Length, "n.md");
            return text.IndexOf("Node.js");
        }
    }
}
