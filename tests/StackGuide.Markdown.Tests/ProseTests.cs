namespace StackGuide.Markdown.Tests;

public sealed class ProseTests
{
    [Theory]
    [InlineData("One.\n\nTwo.", "<p>One.</p>\n<p>Two.</p>\n")]
    [InlineData("One\ntwo.", "<p>One\ntwo.</p>\n")]
    [InlineData("One\r\ntwo.\r\n\r\nThree.", "<p>One\ntwo.</p>\n<p>Three.</p>\n")]
    [InlineData("One  \ntwo.", "<p>One<br />\ntwo.</p>\n")]
    [InlineData("- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n")]
    [InlineData("3. a\n4. b", "<ol start=\"3\">\n<li>a</li>\n<li>b</li>\n</ol>\n")]
    [InlineData("> a", "<blockquote>\n<p>a</p>\n</blockquote>\n")]
    [InlineData("a\n\n---\n\nb", "<p>a</p>\n<hr />\n<p>b</p>\n")]
    [InlineData("*a* **b** ***c***", "<p><em>a</em> <strong>b</strong> <em><strong>c</strong></em></p>\n")]
    [InlineData("", "")]
    [InlineData("\n\n", "")]
    public void Is_CommonMark(string text, string html) => Assert.Equal(html, Dialect.Html(text));

    [Fact]
    public void Is_the_same_markup_whatever_ends_its_lines()
    {
        var text = "## A\n\nOne [@a]\ntwo.\n\n| A | B |\n| --- | --- |\n| 1 | 2 |\n\n```js\nx\ny\n```\n\n- a\n- b\n";

        var lf = Dialect.Html(text);
        var crlf = Dialect.Html(text.Replace("\n", "\r\n", StringComparison.Ordinal));

        Assert.Equal(lf, crlf);
        Assert.DoesNotContain('\r', crlf);
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("One two three.", 3)]
    [InlineData("Well-known Node.js, isn't it?", 4)]
    [InlineData("One – two & three … 4", 4)]
    [InlineData("## A heading\n\nTwo words [@a; @b].", 4)]
    [InlineData("Call `npm test` now.", 4)]
    [InlineData("[linked words](x.md)", 2)]
    [InlineData("| A | B |\n| --- | --- |\n| one | two three |", 5)]
    [InlineData("One\ntwo", 2)]
    [InlineData("snake_case_name", 1)]
    [InlineData("Caf&eacute; &amp; bar", 3)]
    [InlineData("**One** *two*", 2)]
    [InlineData("- one\n- two", 2)]
    public void Counts_the_words_that_a_reader_reads(string text, int words) => Assert.Equal(words, Dialect.Prose(text).Body.Words);

    [Fact]
    public void Knows_places_when_it_does_not_begin_a_line()
    {
        var result = Dialect.Prose("a [@b]\nc [@d]", line: 4, column: 10);

        Assert.Equal([(4, 14), (5, 5)], result.Body.Citations.Select(c => (c.Keys[0].Place.Line, c.Keys[0].Place.Column)));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Knows_places_whatever_ends_its_lines(string newline)
    {
        var text = string.Join(newline, "## One", "", "Text with a [name](x.md),", "over *lines [@a]*", "and <b>.", "", "> ![i](i.png)");

        var result = Dialect.Prose(text, line: 20);

        Assert.Equal((20, 1), (result.Body.Headings[0].Place.Line, result.Body.Headings[0].Place.Column));
        Assert.Equal((22, 13), (result.Body.Links[0].Place.Line, result.Body.Links[0].Place.Column));
        Assert.Equal((23, 15), (result.Body.Citations[0].Keys[0].Place.Line, result.Body.Citations[0].Keys[0].Place.Column));
        Assert.Equal(["24,5 SG1014", "26,3 SG1019"], result.Found);
    }

    [Fact]
    public void Knows_places_after_characters_outside_the_basic_plane()
    {
        var result = Dialect.Prose("🎉🎉 [@a]");

        Assert.Equal(8, result.Body.Citations[0].Keys[0].Place.Column);
    }
}
