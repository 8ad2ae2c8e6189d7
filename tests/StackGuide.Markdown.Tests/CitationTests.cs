namespace StackGuide.Markdown.Tests;

public sealed class CitationTests
{
    [Theory]
    [InlineData("Fast [@v8-docs].", "<p>Fast{v8-docs}.</p>\n")]
    [InlineData("Fast[@v8-docs].", "<p>Fast{v8-docs}.</p>\n")]
    [InlineData("Fast   [@v8-docs].", "<p>Fast{v8-docs}.</p>\n")]
    [InlineData("[@v8-docs] says so.", "<p>{v8-docs} says so.</p>\n")]
    [InlineData("Fast\n[@v8-docs].", "<p>Fast{v8-docs}.</p>\n")]
    [InlineData("Fast\r\n[@v8-docs].", "<p>Fast{v8-docs}.</p>\n")]
    [InlineData("Fast [@v8-docs]\nor not.", "<p>Fast{v8-docs}\nor not.</p>\n")]
    [InlineData("**Fast** [@v8-docs].", "<p><strong>Fast</strong>{v8-docs}.</p>\n")]
    [InlineData("*Fast [@v8-docs]*.", "<p><em>Fast{v8-docs}</em>.</p>\n")]
    [InlineData("`fast` [@v8-docs].", "<p><code>fast</code>{v8-docs}.</p>\n")]
    [InlineData("[Fast](x.md) [@v8-docs].", "<p><a href=\"x.md\">Fast</a>{v8-docs}.</p>\n")]
    [InlineData("Fast &amp; [@v8-docs].", "<p>Fast &amp;{v8-docs}.</p>\n")]
    [InlineData("Fast [@a] [@b].", "<p>Fast{a}{b}.</p>\n")]
    [InlineData("- Fast [@a]\n- [@b]", "<ul>\n<li>Fast{a}</li>\n<li>{b}</li>\n</ul>\n")]
    [InlineData("- Fast\n  [@a]\n- b", "<ul>\n<li>Fast{a}</li>\n<li>b</li>\n</ul>\n")]
    [InlineData("## Fast [@a]", "<h2 id=\"fast\">Fast{a}</h2>\n")]
    public void Stand_close_to_the_word_before_them(string text, string html) => Assert.Equal(html, Dialect.Html(text));

    [Theory]
    [InlineData("[@v8-docs]", "v8-docs")]
    [InlineData("[@netguru-2023.14]", "netguru-2023.14")]
    [InlineData("[@a; @b]", "a", "b")]
    [InlineData("[@a;@b;@c]", "a", "b", "c")]
    [InlineData("[@a ; @b ]", "a", "b")]
    [InlineData("[@a;\n@b]", "a", "b")]
    [InlineData("[@a;\r\n  @b]", "a", "b")]
    [InlineData("[@a](b.md)", "a")]
    public void Have_one_key_or_several(string text, params string[] keys)
    {
        var citation = Assert.Single(Dialect.Prose("Fast " + text).Body.Citations);

        Assert.Equal(keys, citation.Keys.Select(k => k.Value));
    }

    [Theory]
    [InlineData("[@]")]
    [InlineData("[@ a]")]
    [InlineData("[ @a]")]
    [InlineData("[@a")]
    [InlineData("[@a; b]")]
    [InlineData("[@a;]")]
    [InlineData("[@a, @b]")]
    [InlineData("[@a b]")]
    [InlineData("[@a.]")]
    [InlineData("[see @a]")]
    [InlineData("[@a; @]")]
    [InlineData("[@ä]")]
    [InlineData("\\[@a]")]
    [InlineData("@a")]
    [InlineData("[a@b]")]
    public void Stay_text_when_they_are_malformed(string text)
    {
        var result = Dialect.Prose("So " + text);

        Assert.Empty(result.Body.Citations);
        Assert.Equal($"<p>So {text.Replace("\\", "", StringComparison.Ordinal)}</p>\n", result.Html);
    }

    [Fact]
    public void Are_not_read_in_code()
    {
        var result = Dialect.Prose("`[@a]`\n\n    [@b]\n\n```\n[@c]\n```\n");

        Assert.Empty(result.Body.Citations);
    }

    [Fact]
    public void Stand_in_the_cells_of_tables()
    {
        var result = Dialect.Prose("| A | B |\n| --- | --- |\n| fast [@a] | slow [@b; @c] |\n| [@d] | **x** [@e] |\n");

        Assert.Equal(["a", "b", "c", "d", "e"], result.Body.Citations.SelectMany(c => c.Keys).Select(k => k.Value));
        Assert.Contains("<tr><td>fast{a}</td><td>slow{b+c}</td></tr>", result.Html, StringComparison.Ordinal);
        Assert.Contains("<tr><td>{d}</td><td><strong>x</strong>{e}</td></tr>", result.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void Know_where_each_key_is_written()
    {
        var result = Dialect.Prose("One [@a; @bb].\n\nTwo\nthree [@c].\n\n> - four [@d]\n", line: 7);

        var keys = result.Body.Citations.SelectMany(c => c.Keys);

        Assert.Equal([("a", 7, 7), ("bb", 7, 11), ("c", 10, 9), ("d", 12, 12)], keys.Select(k => (k.Value, k.Place.Line, k.Place.Column)));
    }

    [Fact]
    public void Know_where_each_key_is_written_in_a_table()
    {
        var result = Dialect.Prose("Text.\r\n\r\n| A | B |\r\n| --- | --- |\r\n| fast [@a] | slow [@b] |\r\n", line: 3);

        var keys = result.Body.Citations.SelectMany(c => c.Keys);

        Assert.Equal([("a", 7, 10), ("b", 7, 22)], keys.Select(k => (k.Value, k.Place.Line, k.Place.Column)));
    }

    [Fact]
    public void Leave_the_words_before_them_a_run_of_text()
    {
        var result = Dialect.Prose("Express is fast [@a] and Koa\n[@b] too.");

        Assert.Equal(["Express is fast", " and Koa", " too."], result.Runs);
    }
}
