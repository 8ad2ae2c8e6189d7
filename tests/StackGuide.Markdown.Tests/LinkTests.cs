namespace StackGuide.Markdown.Tests;

public sealed class LinkTests
{
    [Fact]
    public void Are_kept_as_they_were_written_with_their_places()
    {
        var result = Dialect.Prose("See [speed](../criteria/performance.md#raw-speed) and\r\n[cost](cost.md \"a title\").\r\n\r\n- [x][ref]\r\n\r\n[ref]: hiring.md\r\n", line: 5);

        Assert.Equal(
            [("../criteria/performance.md#raw-speed", 5, 5), ("cost.md", 6, 1), ("hiring.md", 8, 3)],
            result.Body.Links.Select(l => (l.Target, l.Place.Line, l.Place.Column)));
        Assert.Empty(result.Faults);
    }

    [Theory]
    [InlineData("[**bold** `code`](x.md)", "<p><a href=\"x.md\"><strong>bold</strong> <code>code</code></a></p>\n")]
    [InlineData("[](x.md)", "<p><a href=\"x.md\"></a></p>\n")]
    [InlineData("[x]()", "<p><a href=\"\">x</a></p>\n")]
    [InlineData("[x](<a b.md>)", "<p><a href=\"a b.md\">x</a></p>\n")]
    [InlineData("[x](a.md?b&c)", "<p><a href=\"a.md?b&amp;c\">x</a></p>\n")]
    [InlineData("[x](a.md?b&amp;c)", "<p><a href=\"a.md?b&amp;c\">x</a></p>\n")]
    [InlineData("[x](<a\"b&c>)", "<p><a href=\"a&quot;b&amp;c\">x</a></p>\n")]
    [InlineData("[x](a.md", "<p>[x](a.md</p>\n")]
    [InlineData("[x]", "<p>[x]</p>\n")]
    public void Leave_their_address_to_the_page(string text, string html) => Assert.Equal(html, Dialect.Prose(text).Html);

    [Fact]
    public void Keep_their_words_from_becoming_links_once_more()
    {
        var result = Dialect.Prose("Read [about Express](express.md) here.");

        Assert.Equal(["Read ", " here."], result.Runs);
    }

    [Theory]
    [InlineData("See <https://nodejs.org/api/>.", "https://nodejs.org/api/", "<p>See https://nodejs.org/api/.</p>\n")]
    [InlineData("Ask <somebody@example.org>.", "mailto:somebody@example.org", "<p>Ask somebody@example.org.</p>\n")]
    [InlineData("See <javascript:alert(1)>.", "javascript:alert(1)", "<p>See javascript:alert(1).</p>\n")]
    public void In_angle_brackets_are_found_and_shown_as_text(string text, string target, string html)
    {
        var result = Dialect.Prose(text);

        var link = Assert.Single(result.Body.Links);
        Assert.Equal((target, 1, 5), (link.Target, link.Place.Line, link.Place.Column));
        Assert.Equal(html, result.Html);
    }

    [Fact]
    public void Are_not_made_of_bare_addresses()
    {
        var result = Dialect.Prose("See https://nodejs.org/api/ and www.python.org.");

        Assert.Empty(result.Body.Links);
    }

    [Theory]
    [InlineData("Read [here](a.md).", "1,6 SG1023 the words 'here' do not say where the link leads; name the page")]
    [InlineData("Read [**Click here**!](a.md)", "1,6 SG1023 the words 'Click here' do not say where the link leads; name the page")]
    [InlineData("Read [](a.md)", "1,6 SG1023 the link has no words; say where it leads")]
    public void Are_hinted_at_when_their_words_say_nothing(string text, string said) => Assert.Equal([said], Dialect.Prose(text).Said);

    [Theory]
    [InlineData("Read about [this runtime](a.md).")]
    [InlineData("Read [`here`-documents](a.md).")]
    public void Are_left_alone_when_they_say_something(string text) => Assert.Empty(Dialect.Prose(text).Faults);

    [Theory]
    [InlineData("![chart](chart.png)", "1,1 SG1019")]
    [InlineData("Text ![](chart.png \"x\")", "1,6 SG1019")]
    [InlineData("[![x](a.png)](b.md)", "1,2 SG1019")]
    [InlineData("A line\n![chart][c]\n\n[c]: chart.png", "2,1 SG1019")]
    public void Are_refused_as_images(string text, string found) => Assert.Equal([found], Dialect.Prose(text).Found);
}
