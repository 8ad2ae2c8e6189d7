using System.Text;
using StackGuide.Markdown.Writers;
using StackGuide.Model.Guides;

namespace StackGuide.Markdown.Tests;

public sealed class HtmlWriterTests
{
    [Fact]
    public void Asks_in_the_order_of_writing_for_what_the_page_knows()
    {
        var body = Dialect.Prose("Node.js is [fast](x.md) [@a].\n\n## Node.js\n\nSo Node.js again [@b; @a] & `Node.js`.").Body;
        var page = new Page();

        Assert.Equal(
            "<p><a class=\"name\" href=\"n?a&amp;b\">Node.js</a> is <a href=\"../x.html\">fast</a><a class=\"cite\" href=\"#ref-1\" role=\"doc-noteref\">1</a>.</p>\n"
            + "<h2 id=\"nodejs\">Node.js</h2>\n"
            + "<p>So <a class=\"name\" href=\"n?a&amp;b\">Node.js</a> again<a class=\"cite\" href=\"#ref-2\" role=\"doc-noteref\">2</a><a class=\"cite\" href=\"#ref-1\" role=\"doc-noteref\">1</a> &amp; <code>Node.js</code>.</p>\n",
            page.Html(body));
        Assert.Equal(["address x.md", "number a", "section nodejs", "number b", "number a"], page.Asked);
    }

    [Fact]
    public void Writes_the_same_body_for_many_pages()
    {
        var body = Dialect.Prose("Node.js [@a].").Body;

        Assert.Equal(new Page().Html(body), new Page().Html(body));
    }

    [Fact]
    public void Puts_ids_and_headings_where_the_page_stands()
    {
        var body = Dialect.Prose("## One\n\nText [@a].\n\n##### Two").Body;

        Assert.Equal(
            "<h4 id=\"p:one\">One</h4>\n<p>Text<a class=\"cite\" href=\"#p:ref-1\" role=\"doc-noteref\">1</a>.</p>\n<h6 id=\"p:two\">Two</h6>\n",
            new Page().Html(body, new HtmlForm("p:", 2)));
    }

    [Fact]
    public void Writes_behind_what_stands_there()
    {
        var html = new StringBuilder("x");

        HtmlWriter.Write(Dialect.Short("a").Body, new Page(), default, html);
        HtmlWriter.Write(Dialect.Prose("b").Body, new Page(), default, html);

        Assert.Equal("xa<p>b</p>\n", html.ToString());
    }

    [Fact]
    public void Leaves_a_key_out_that_names_nothing() => Assert.Equal("<p>a.</p>\n", new Page().Html(Dialect.Prose("a [@nobody].").Body));

    [Fact]
    public void Writes_a_number_once_that_is_cited_twice_at_one_place() =>
        Assert.Equal("<p>a<a class=\"cite\" href=\"#ref-1\" role=\"doc-noteref\">1</a></p>\n", new Page().Html(Dialect.Prose("a [@k; @k]").Body));

    [Fact]
    public void Puts_no_link_into_a_link() => Assert.Equal(
        "<p><a href=\"../x.html\">the grammar of it</a><a class=\"cite\" href=\"#ref-1\" role=\"doc-noteref\">1</a>.</p>\n",
        new Page().Html(Dialect.Prose("[the grammar [@a] of it](x.md).").Body));

    [Theory]
    [InlineData("One\n[@a]\ntwo", "<p>One{a}\ntwo</p>\n")]
    [InlineData("One  \n[@a] two", "<p>One{a} two</p>\n")]
    [InlineData("- a\n  <!-- note -->\n  b", "<ul>\n<li>a\nb</li>\n</ul>\n")]
    public void Keeps_words_apart_and_numbers_close(string text, string html) => Assert.Equal(html, Dialect.Html(text));

    [Fact]
    public void Keeps_characters_of_any_size() =>
        Assert.Equal("<p>Größe 🎉 日本{a} ende</p>\n", Dialect.Html("Größe 🎉 日本 [@a] ende"));

    [Fact]
    public void Writes_nothing_for_nothing()
    {
        Assert.Equal("", new Page().Html(Body.Empty));
        Assert.Equal("<hr />\n", new Page().Html(Dialect.Prose("---").Body));
    }

    /// <summary>A text of a megabyte, in the longest blocks that there may be, is read and written in seconds; what takes the square of its length would take hours.</summary>
    [Theory]
    [InlineData("word ")]
    [InlineData("Node.js, ")]
    [InlineData("JSON YAML XML jq ")]
    [InlineData("a & b < c > ")]
    [InlineData("1. # - + ")]
    public async Task Writes_a_text_of_a_megabyte(string part)
    {
        var block = string.Concat(Enumerable.Repeat(part, 99_000 / part.Length));
        var text = string.Join("\n\n", Enumerable.Repeat(block, 10));

        var written = await Task.Run(() =>
        {
            var body = Dialect.Prose(text).Body;
            return new[] { new Page().Html(body), new MarkdownWriter(new Page()).Blocks(body), PlainTextWriter.Words(body) };
        }).WaitAsync(TimeSpan.FromMinutes(3));

        Assert.All(written, Assert.NotEmpty);
    }

    /// <summary>A page that numbers every source but one, and links every name.</summary>
    private sealed class Page : IBodyContext
    {
        private readonly List<string> _sources = [];

        public List<string> Asked { get; } = [];

        public string Html(Body body, HtmlForm form = default)
        {
            var html = new StringBuilder();
            HtmlWriter.Write(body, this, form, html);
            return html.ToString();
        }

        public string AddressOf(BodyLink link)
        {
            Asked.Add($"address {link.Target}");
            return $"../{link.Target.Replace(".md", ".html", StringComparison.Ordinal)}";
        }

        public int? NumberOf(string key)
        {
            Asked.Add($"number {key}");
            if (key == "nobody")
                return null;
            if (!_sources.Contains(key))
                _sources.Add(key);
            return _sources.IndexOf(key) + 1;
        }

        public IReadOnlyList<string> FormerNames(string anchor) => [];

        public void BeginSection(Heading heading) => Asked.Add($"section {heading.Anchor}");

        public int FindName(ReadOnlySpan<char> text, out int length, out string address)
        {
            (length, address) = ("Node.js".Length, "n?a&b");
            return text.IndexOf("Node.js");
        }
    }
}
