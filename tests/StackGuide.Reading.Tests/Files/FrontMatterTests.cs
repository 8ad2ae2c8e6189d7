using System.Text;
using StackGuide.Model.Places;
using StackGuide.Reading.Files;

namespace StackGuide.Reading.Tests.Files;

public sealed class FrontMatterTests
{
    private readonly Reported _reported = [];

    [Fact]
    public void Is_cut_from_the_prose()
    {
        var parts = Cut("---\ntitle: A\norder: 1\n---\nProse.\n\nMore.\n")!;

        Assert.Equal("title: A\norder: 1\n", parts.Yaml);
        Assert.Equal(new Place("a.md", 2, 1), parts.YamlStart);
        Assert.Equal("Prose.\n\nMore.\n", parts.Prose);
        Assert.Equal(new Place("a.md", 5, 1), parts.ProseStart);
        Assert.Empty(_reported);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Is_cut_whatever_ends_the_lines(string newline)
    {
        var parts = Cut(string.Join(newline, "---", "title: A", "---", "", "Prose."))!;

        Assert.Equal("title: A" + newline, parts.Yaml);
        Assert.Equal(newline + "Prose.", parts.Prose);
        Assert.Equal(new Place("a.md", 4, 1), parts.ProseStart);
    }

    [Theory]
    [InlineData("---\na: b\n...\nProse")]
    [InlineData("---\na: b\n---  \nProse")]
    [InlineData("---\t\na: b\n---\nProse")]
    public void Is_closed_by_dashes_or_dots_with_or_without_trailing_space(string text)
    {
        var parts = Cut(text)!;

        Assert.Equal(("a: b\n", "Prose"), (parts.Yaml, parts.Prose));
    }

    [Theory]
    [InlineData("---\na: b\n---")]
    [InlineData("---\na: b\n---\n")]
    public void May_stand_alone(string text)
    {
        var parts = Cut(text)!;

        Assert.Equal(("a: b\n", ""), (parts.Yaml, parts.Prose));
    }

    [Fact]
    public void May_be_empty()
    {
        var parts = Cut("---\n---\nProse")!;

        Assert.Equal(("", "Prose"), (parts.Yaml, parts.Prose));
        Assert.Equal(new Place("a.md", 3, 1), parts.ProseStart);
    }

    [Fact]
    public void Ends_at_the_first_closing_line()
    {
        var parts = Cut("---\na: b\n---\nProse\n---\nMore")!;

        Assert.Equal("Prose\n---\nMore", parts.Prose);
    }

    [Theory]
    [InlineData("Prose")]
    [InlineData("\n---\na: b\n---\n")]
    [InlineData(" ---\na: b\n---\n")]
    [InlineData("----\na: b\n----\n")]
    [InlineData("--\na: b\n--\n")]
    [InlineData("...\na: b\n...\n")]
    [InlineData("--- a: b\n---\n")]
    public void Is_missed_where_there_is_none(string text)
    {
        Assert.Null(Cut(text));
        Assert.Equal(["1,1 SG1002"], _reported.Found);
    }

    [Theory]
    [InlineData("---")]
    [InlineData("---\n")]
    [InlineData("---\ntitle: A\n")]
    [InlineData("---\ntitle: A\n ---\n")]
    [InlineData("---\ntitle: A\n----\n")]
    public void Is_reported_where_it_opens_when_it_is_not_closed(string text)
    {
        Assert.Null(Cut(text));
        Assert.Equal(["1,1 SG1001"], _reported.Found);
    }

    [Fact]
    public void May_follow_a_byte_order_mark()
    {
        byte[] bytes = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("---\na: b\n---\nProse")];

        var text = Utf8Text.Decode("a.md", bytes, _reported.Add)!;

        Assert.Equal("a: b\n", Cut(text)!.Yaml);
    }

    private FrontMatter? Cut(string text) => FrontMatter.Cut(new SourceText("a.md", text), _reported.Add);
}
