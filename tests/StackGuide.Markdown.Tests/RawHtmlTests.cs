namespace StackGuide.Markdown.Tests;

public sealed class RawHtmlTests
{
    [Theory]
    [InlineData("A <b>fast</b> one", "1,3 SG1014", "1,10 SG1014")]
    [InlineData("One\r\n\r\nTwo <br> three", "3,5 SG1014")]
    [InlineData("<div>\ntext\n</div>", "1,1 SG1014")]
    [InlineData("Text\n\n<table><tr></tr></table>", "3,1 SG1014")]
    [InlineData("<script>alert(1)</script>", "1,1 SG1014")]
    [InlineData("x <script>alert(1)</script>", "1,3 SG1014", "1,19 SG1014")]
    [InlineData("<?php echo 1 ?>", "1,1 SG1014")]
    [InlineData("x <?php echo 1 ?>", "1,3 SG1014")]
    [InlineData("<!DOCTYPE html>", "1,1 SG1014")]
    [InlineData("x <![CDATA[y]]>", "1,3 SG1014")]
    [InlineData("> <p>", "1,3 SG1014")]
    [InlineData("- <p>", "1,3 SG1014")]
    [InlineData("| A |\n| --- |\n| x <br> |", "3,5 SG1014")]
    [InlineData("## A <i>x", "1,6 SG1014")]
    [InlineData("[<b>x](x.md)", "1,2 SG1014")]
    public void Is_refused_where_it_stands(string text, params string[] found)
    {
        var result = Dialect.Prose(text);

        Assert.Equal(found, result.Found);
        Assert.DoesNotContain("<script", result.Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("A <b>x", "raw HTML (<b>) is refused in content; write **text**")]
    [InlineData("A </strong>x", "raw HTML (</strong>) is refused in content; write **text**")]
    [InlineData("A <EM class=\"x\">x", "raw HTML (<EM class=\"x\">) is refused in content; write *text*")]
    [InlineData("A <br/>x", "raw HTML (<br/>) is refused in content; begin a new paragraph")]
    [InlineData("<h2 id=\"x\">", "raw HTML (<h2 id=\"x\">) is refused in content; begin the line with ##")]
    [InlineData("A <x-y>", "raw HTML (<x-y>) is refused in content; write it in Markdown, or put a sign like < into `code`")]
    [InlineData("A <a\nhref=\"x\">", "raw HTML (<a href=\"x\">) is refused in content; write [text](file.md), or cite an evidence entry")]
    public void Is_answered_with_the_Markdown_for_it(string text, string message)
    {
        var fault = Assert.Single(Dialect.Prose(text).Faults);

        Assert.Equal(message, fault.Message);
    }

    [Fact]
    public void Is_shown_shortened_when_it_is_long()
    {
        var fault = Assert.Single(Dialect.Prose($"<div class=\"{new string('x', 1000)}\">").Faults);

        Assert.True(fault.Message.Length < 200);
        Assert.Contains("…", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<!-- a note -->\n\nText.", "<p>Text.</p>\n")]
    [InlineData("<!-- a\nlong\n\nnote -->\n\nText.", "<p>Text.</p>\n")]
    [InlineData("Text <!-- a note --> here.", "<p>Text  here.</p>\n")]
    [InlineData("- a\n<!-- between -->\n- b", "<ul>\n<li>a</li>\n</ul>\n<ul>\n<li>b</li>\n</ul>\n")]
    [InlineData("  <!-- indented -->  \n", "")]
    public void Is_dropped_when_it_is_a_comment(string text, string html) => Assert.Equal(html, Dialect.Html(text));

    [Theory]
    [InlineData("<!-- note --> And this would be lost.", "1,1 SG1014")]
    [InlineData("<!-- a --> <!-- b --> <b>", "1,1 SG1014")]
    [InlineData("Text.\n\n<!-- never closed\n\nLost.", "3,1 SG1014")]
    public void Is_refused_when_a_comment_would_swallow_prose(string text, string found)
    {
        var fault = Assert.Single(Dialect.Prose(text).Faults);

        Assert.Equal(found, $"{fault.Place.Line},{fault.Place.Column} {fault.Code.Id}");
        Assert.Contains("-->", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<!-- a --> <!-- b -->")]
    [InlineData("<!-- a -->\t")]
    [InlineData("<!---->")]
    public void Is_dropped_when_nothing_but_comments_stand_there(string text) => Assert.Equal("", Dialect.Html(text));

    [Theory]
    [InlineData("a < b and b > c", "<p>a &lt; b and b &gt; c</p>\n")]
    [InlineData("`<b>` is bold", "<p><code>&lt;b&gt;</code> is bold</p>\n")]
    [InlineData("    <b>\n", "<pre><code>&lt;b&gt;\n</code></pre>\n")]
    [InlineData("```html\n<b>&amp;</b>\n```", "<pre><code class=\"language-html\">&lt;b&gt;&amp;amp;&lt;/b&gt;\n</code></pre>\n")]
    [InlineData("\\<b>", "<p>&lt;b&gt;</p>\n")]
    [InlineData("Map&lt;K, V&gt;", "<p>Map&lt;K, V&gt;</p>\n")]
    public void Is_not_seen_where_there_is_none(string text, string html) => Assert.Equal(html, Dialect.Html(text));
}
