namespace StackGuide.Markdown.Tests;

public sealed class EscapingTests
{
    [Theory]
    [InlineData("Fish & chips < \"all\" 'x' > none", "<p>Fish &amp; chips &lt; &quot;all&quot; 'x' &gt; none</p>\n")]
    [InlineData("&amp; &lt; &copy; &#60; &#x3c; &nosuch;", "<p>&amp; &lt; © &lt; &lt; &amp;nosuch;</p>\n")]
    [InlineData("`a & b < c \"d\"`", "<p><code>a &amp; b &lt; c &quot;d&quot;</code></p>\n")]
    [InlineData("**a & b**", "<p><strong>a &amp; b</strong></p>\n")]
    [InlineData("```\na & b < c\n```", "<pre><code>a &amp; b &lt; c\n</code></pre>\n")]
    [InlineData("```a\"b<c\nx\n```", "<pre><code class=\"language-a&quot;b&lt;c\">x\n</code></pre>\n")]
    [InlineData("```\" onload=\"x\nx\n```", "<pre><code class=\"language-&quot;\">x\n</code></pre>\n")]
    [InlineData("| a & b |\n| --- |\n| c < d |", "<td>c &lt; d</td>")]
    [InlineData("<https://x.org/?a&b\"c>", "https://x.org/?a&amp;b&quot;c")]
    public void Text_code_and_tables_are_escaped_once(string text, string html) => Assert.Contains(html, Dialect.Html(text), StringComparison.Ordinal);

    [Fact]
    public void A_null_character_becomes_the_sign_for_what_cannot_be_shown() => Assert.Equal("<p>a\uFFFDb</p>\n", Dialect.Html("a\0b"));

    [Fact]
    public void Half_a_character_does_no_harm()
    {
        var result = Dialect.Prose("a \ud83d [@k] b");

        Assert.Equal("<p>a \uFFFD{k} b</p>\n", result.Html);
    }
}
