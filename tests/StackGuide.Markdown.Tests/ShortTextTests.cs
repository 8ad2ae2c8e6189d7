using StackGuide.Model.Places;

namespace StackGuide.Markdown.Tests;

public sealed class ShortTextTests
{
    [Theory]
    [InlineData("Plain & simple", "Plain &amp; simple")]
    [InlineData("**Bold** and [linked](x.md) [@a].", "<strong>Bold</strong> and <a href=\"x.md\">linked</a>{a}.")]
    [InlineData("One\ntwo\n", "One\ntwo")]
    [InlineData("One [@a]\n", "One{a}")]
    [InlineData("[@a]", "{a}")]
    [InlineData("First.\n\nSecond.", "First.\nSecond.")]
    [InlineData("", "")]
    [InlineData("  \n ", "")]
    public void Have_no_paragraph_around_them(string text, string html)
    {
        var result = Dialect.Short(text);

        Assert.Empty(result.Faults);
        Assert.Equal(html, result.Html);
    }

    [Theory]
    [InlineData("2025. That was the year.")]
    [InlineData("- 12 degrees")]
    [InlineData("+ 5 % in a year")]
    [InlineData("# is a comment in Python")]
    [InlineData("A line\n---")]
    [InlineData("---")]
    [InlineData("    indented")]
    [InlineData("| a | b |\n| - | - |\n| c | d |")]
    [InlineData("~~~ is a fence")]
    public void Are_one_paragraph_whatever_they_begin_with(string text)
    {
        var result = Dialect.Short(text);

        Assert.Equal(text.Trim(), result.Html);
        Assert.Empty(result.Body.Headings);
    }

    [Theory]
    [InlineData("> 5 ms", "&gt; 5 ms")]
    [InlineData("``` is a fence", "``` is a fence")]
    public void Escape_what_they_begin_with(string text, string html) => Assert.Equal(html, Dialect.Short(text).Html);

    [Theory]
    [InlineData("<div>x</div>", "1,1 SG1014", "1,7 SG1014")]
    [InlineData("x <b>", "1,3 SG1014")]
    [InlineData("![x](x.png)", "1,1 SG1019")]
    public void Refuse_the_same_as_prose(string text, params string[] found) => Assert.Equal(found, Dialect.Short(text).Found);

    [Fact]
    public void Drop_comments() => Assert.Equal("a  b", Dialect.Short("a <!-- note --> b").Html);

    [Fact]
    public void Know_places_from_whoever_knows_the_file()
    {
        var body = MarkdownReader.ReadShort("a [@b]", offset => new Place("x.yml", 100, offset + 50), fault => Assert.Fail(fault.Message));

        Assert.Equal(new Place("x.yml", 100, 54).Over(1), body.Citations[0].Keys[0].Place);
    }

    [Fact]
    public void Know_places_from_where_they_begin()
    {
        var result = Dialect.Short("a [@b; @c](d) [e](f.md)", line: 3, column: 12);

        Assert.Equal([16, 20], result.Body.Citations[0].Keys.Select(k => k.Place.Column));
        Assert.Equal((3, 26), (result.Body.Links[0].Place.Line, result.Body.Links[0].Place.Column));
    }
}
