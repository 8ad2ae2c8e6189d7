namespace StackGuide.Markdown.Tests;

public sealed class HeadingTests
{
    [Theory]
    [InlineData("## Raw speed", "raw-speed")]
    [InlineData("## Why Node.js?", "why-nodejs")]
    [InlineData("## C++ & C#", "c--c")]
    [InlineData("## What it costs: a summary", "what-it-costs-a-summary")]
    [InlineData("## snake_case stays", "snake_case-stays")]
    [InlineData("## a - b", "a---b")]
    [InlineData("## `async` / `await`", "async--await")]
    [InlineData("## `node --test`", "node---test")]
    [InlineData("## **Bold** and *thin*", "bold-and-thin")]
    [InlineData("## [Linked](x.md) words", "linked-words")]
    [InlineData("## Für Größe", "für-größe")]
    [InlineData("## ÄÖÜ", "äöü")]
    [InlineData("## 日本語 の 見出し", "日本語-の-見出し")]
    [InlineData("## हिन्दी", "हिन्दी")]
    [InlineData("## Cafe\u0301", "cafe\u0301")]
    [InlineData("## 𠮷野家", "𠮷野家")]
    [InlineData("## A 🎉 party", "a--party")]
    [InlineData("## 50 % faster", "50--faster")]
    [InlineData("## Q&amp;A", "qa")]
    [InlineData("## Caf&eacute;", "café")]
    [InlineData("## 1 \\* 2", "1--2")]
    [InlineData("## Closed ##", "closed")]
    [InlineData("## With a source [@v8-docs]", "with-a-source")]
    [InlineData("Underlined\n---", "underlined")]
    public void Get_the_anchor_that_code_hosts_give_them(string text, string anchor)
    {
        var heading = Assert.Single(Dialect.Prose(text).Body.Headings);

        Assert.Equal(anchor, heading.Anchor);
    }

    [Fact]
    public void Get_a_number_when_they_are_repeated()
    {
        var body = Dialect.Prose("## Cost\n\n## Cost\n\n## Cost 1\n\n## Cost\n\n## cost!").Body;

        Assert.Equal(["cost", "cost-1", "cost-1-1", "cost-2", "cost-3"], body.Headings.Select(h => h.Anchor));
    }

    [Theory]
    [InlineData("## !!!")]
    [InlineData("##")]
    [InlineData("## ✓")]
    public void Get_an_anchor_even_when_nothing_of_them_can_stay(string text)
    {
        var heading = Assert.Single(Dialect.Prose(text).Body.Headings);

        Assert.Equal("section", heading.Anchor);
    }

    [Theory]
    [InlineData("## Fish & chips", "Fish & chips")]
    [InlineData("## Q&amp;A &lt;x&gt;", "Q&A <x>")]
    [InlineData("## Use `<b>` **now**", "Use <b> now")]
    [InlineData("## 1 \\* 2", "1 * 2")]
    [InlineData("## A source [@v8-docs]", "A source")]
    [InlineData("## See <https://nodejs.org/>", "See https://nodejs.org/")]
    [InlineData("One\ntwo\n---", "One two")]
    public void Know_what_a_reader_reads(string text, string expected)
    {
        var heading = Assert.Single(Dialect.Prose(text).Body.Headings);

        Assert.Equal(expected, heading.Text);
    }

    [Fact]
    public void Begin_at_the_second_level_because_the_title_is_the_first()
    {
        var result = Dialect.Prose("# One\n\n## Two\n\n### Three\n\n###### Six");

        Assert.Equal([2, 2, 3, 6], result.Body.Headings.Select(h => h.Level));
        Assert.Equal(
            "<h2 id=\"one\">One</h2>\n<h2 id=\"two\">Two</h2>\n<h3 id=\"three\">Three</h3>\n<h6 id=\"six\">Six</h6>\n",
            result.Html);
    }

    [Fact]
    public void Know_where_they_are_written()
    {
        var body = Dialect.Prose("Text.\r\n\r\n## One\r\n\r\n> ## Two\r\n\r\nThree\r\n---\r\n", line: 10).Body;

        Assert.Equal([(12, 1), (14, 3), (16, 1)], body.Headings.Select(h => (h.Place.Line, h.Place.Column)));
    }

    [Fact]
    public void Escape_what_they_say()
    {
        var html = Dialect.Html("## `<i>` & \"x\" 'y'");

        Assert.Equal("<h2 id=\"i--x-y\"><code>&lt;i&gt;</code> &amp; &quot;x&quot; 'y'</h2>\n", html);
    }

    [Fact]
    public void Keep_their_words_from_becoming_links() =>
        Assert.Equal(["Node.js first."], Dialect.Prose("Node.js first.\n\n## Node.js again").Runs);
}
