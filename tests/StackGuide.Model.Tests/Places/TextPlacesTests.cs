using StackGuide.Model.Places;

namespace StackGuide.Model.Tests.Places;

public sealed class TextPlacesTests
{
    private const string Text = "one\ntwo\r\nthree\rfour\n";

    [Theory]
    [InlineData(1, 1)]
    [InlineData(5, 3)]
    public void Leads_from_an_offset_to_its_place_and_back(int line, int column)
    {
        var places = new TextPlaces(Text, new Place("a.md", line, column));

        for (var offset = 0; offset <= Text.Length; offset++)
            Assert.Equal(offset, places.OffsetOf(places.At(offset)));
    }

    [Fact]
    public void Counts_every_kind_of_line_end()
    {
        var places = new TextPlaces(Text, new Place("a.md", 5, 3));

        Assert.Equal(new Place("a.md", 5, 3), places.At(Text.IndexOf("one", StringComparison.Ordinal)));
        Assert.Equal(new Place("a.md", 6, 1), places.At(Text.IndexOf("two", StringComparison.Ordinal)));
        Assert.Equal(new Place("a.md", 7, 1), places.At(Text.IndexOf("three", StringComparison.Ordinal)));
        Assert.Equal(new Place("a.md", 8, 1), places.At(Text.IndexOf("four", StringComparison.Ordinal)));
    }

    [Fact]
    public void Tells_ranges_over_lines()
    {
        var range = new TextPlaces(Text, new Place("a.md", 5, 3)).Between(1, Text.IndexOf("ree", StringComparison.Ordinal));

        Assert.Equal((5, 4, 7, 3), (range.Line, range.Column, range.EndLine, range.EndColumn));
    }

    [Theory]
    [InlineData(4)]
    [InlineData(10)]
    public void Knows_no_offset_of_a_line_outside_the_text(int line) =>
        Assert.Null(new TextPlaces(Text, new Place("a.md", 5, 3)).OffsetOf(new Place("a.md", line, 1)));
}
