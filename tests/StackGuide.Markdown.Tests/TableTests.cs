namespace StackGuide.Markdown.Tests;

public sealed class TableTests
{
    [Fact]
    public void Have_header_cells_and_can_be_scrolled_with_the_keyboard()
    {
        var html = Dialect.Html("| A | B |\n| :--- | ---: |\n| 1 | **2** |\n");

        Assert.Equal(
            "<div class=\"scroll\" role=\"group\" aria-label=\"Table\" tabindex=\"0\">\n"
            + "<table><tr><th scope=\"col\">A</th><th scope=\"col\">B</th></tr>\n"
            + "<tr><td>1</td><td><strong>2</strong></td></tr>\n"
            + "</table></div>\n",
            html);
    }

    [Fact]
    public void Keep_links_with_their_places()
    {
        var result = Dialect.Prose("| A | B |\n| --- | --- |\n| x | [y](y.md) |\n");

        var link = Assert.Single(result.Body.Links);
        Assert.Equal(("y.md", 3, 7), (link.Target, link.Place.Line, link.Place.Column));
        Assert.Contains("<td><a href=\"y.md\">y</a></td>", result.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void Have_a_bar_in_a_cell_when_it_is_escaped_or_code()
    {
        var html = Dialect.Html("| A | B |\n| --- | --- |\n| a \\| b | `c|d` |\n");

        Assert.Contains("<tr><td>a | b</td><td><code>c|d</code></td></tr>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Fill_up_rows_that_are_too_short()
    {
        var html = Dialect.Html("| A | B |\n| --- | --- |\n| 1 |\n");

        Assert.Contains("<tr><td>1</td><td></td></tr>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Mark_the_runs_of_text_in_their_cells()
    {
        var result = Dialect.Prose("| A | B |\n| --- | --- |\n| Express | Koa |\n");

        Assert.Equal(["A", "B", "Express", "Koa"], result.Runs);
    }

    [Fact]
    public void Are_not_made_of_bars_in_a_sentence() => Assert.Equal("<p>a | b\nc | d</p>\n", Dialect.Html("a | b\nc | d"));
}
