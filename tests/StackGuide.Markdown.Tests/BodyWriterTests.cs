using System.Text;
using StackGuide.Model.Guides;

namespace StackGuide.Markdown.Tests;

public sealed class BodyWriterTests
{
    [Fact]
    public void Fills_the_marks_in_order_with_what_the_page_knows()
    {
        var body = Dialect.Prose("Node.js is [fast](x.md) [@a].\n\n## Why\n\nNode.js again [@b; @c] & `Node.js`.").Body;
        var page = new Page();

        var html = BodyWriter.Write(body, page);

        Assert.Equal(
            "<p>NODE.JS IS <a href=\"../criteria/x.html\">fast</a><sup>1</sup>.</p>\n"
            + "<h2 id=\"why\">Why</h2>\n"
            + "<p>NODE.JS AGAIN<sup>2,3</sup> &AMP; <code>Node.js</code>.</p>\n",
            html);
        Assert.Equal(["text Node.js is ", "address x.md", "cite a", "text .", "section", "text Node.js again", "cite b c", "text  &amp; ", "text ."], page.Asked);
    }

    [Fact]
    public void Writes_the_same_body_for_many_pages()
    {
        var body = Dialect.Prose("Node.js [@a].").Body;

        var once = BodyWriter.Write(body, new Page());
        var again = BodyWriter.Write(body, new Page());

        Assert.Equal(once, again);
    }

    [Fact]
    public void Asks_for_nothing_when_there_is_nothing()
    {
        var page = new Page();

        Assert.Equal("", BodyWriter.Write(Body.Empty, page));
        Assert.Equal("<hr />\n", BodyWriter.Write(Dialect.Prose("---").Body, page));
        Assert.Empty(page.Asked);
    }

    [Fact]
    public void Writes_marks_that_stand_at_the_same_offset_one_after_the_other()
    {
        var body = new Body("ab", [new(1, 0, BodyMarkKind.Citation, 0), new(1, 0, BodyMarkKind.Section, 0), new(1, 0, BodyMarkKind.Citation, 1), new(1, 1, BodyMarkKind.Text, 0)])
        {
            Citations = [.. Dialect.Prose("[@x] [@y]").Body.Citations],
        };

        Assert.Equal("a<sup>1</sup><sup>2</sup>B", BodyWriter.Write(body, new Page()));
    }

    [Fact]
    public void Counts_offsets_in_characters_as_strings_do()
    {
        var html = BodyWriter.Write(Dialect.Prose("Größe 🎉 日本 [@a] ende").Body, new Page());

        Assert.Equal("<p>GRÖSSE 🎉 日本<sup>1</sup> ENDE</p>\n".Replace("SS", "ß", StringComparison.Ordinal), html);
    }

    /// <summary>A page on which text is shouted and sources are numbered.</summary>
    private sealed class Page : IBodyContext
    {
        private readonly List<string> _sources = [];

        public List<string> Asked { get; } = [];

        public string AddressOf(BodyLink link)
        {
            Asked.Add($"address {link.Target}");
            return $"../criteria/{link.Target.Replace(".md", ".html", StringComparison.Ordinal)}";
        }

        public void WriteCitation(Citation citation, StringBuilder page)
        {
            Asked.Add($"cite {string.Join(' ', citation.Keys.Select(k => k.Value))}");
            var first = _sources.Count + 1;
            _sources.AddRange(citation.Keys.Select(k => k.Value));
            page.Append("<sup>").AppendJoin(',', Enumerable.Range(first, citation.Keys.Length)).Append("</sup>");
        }

        public void BeginSection() => Asked.Add("section");

        public void WriteText(ReadOnlySpan<char> escaped, StringBuilder page)
        {
            Asked.Add($"text {escaped}");
            page.Append(escaped.ToString().ToUpperInvariant());
        }
    }
}
