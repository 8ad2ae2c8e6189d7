using StackGuide.Markdown.Writers;

namespace StackGuide.Markdown.Tests;

public sealed class PlainTextWriterTests
{
    [Theory]
    [InlineData("A **b** *c* `d < e` [f](g.md) [@h].", "A b c d < e f.", "A b c d < e f [@h].")]
    [InlineData("One.\n\nTwo\nthree  \nfour.", "One.\nTwo\nthree\nfour.", "One.\nTwo\nthree\nfour.")]
    [InlineData("| A | B |\n| --- | --- |\n| 1 | 2 |", "A\nB\n1\n2", "A\nB\n1\n2")]
    [InlineData("- a\n- b\n\n> c\n\n---\n\n```\nd\n```", "a\nb\nc\nd", "a\nb\nc\nd")]
    [InlineData("&amp;lt; [@a; @b]", "&lt;", "&lt; [@a; @b]")]
    [InlineData("", "", "")]
    public void Says_what_a_reader_reads(string text, string words, string withKeys)
    {
        var body = Dialect.Prose(text).Body;

        Assert.Equal(words, PlainTextWriter.Words(body));
        Assert.Equal(withKeys, PlainTextWriter.WordsAndKeys(body));
    }

    [Fact]
    public void Parts_the_words_by_the_headings_above_them()
    {
        var body = Dialect.Prose("Before.\n\n## One\n\nA **b**, c [@x].\n\n- d\n- e\n\n### Two\n\n## Three\n\n> ## Four\n>\n> f\n").Body;

        Assert.Equal(["A b, c. d e", "", "", "f"], PlainTextWriter.Sections(body));
    }
}
