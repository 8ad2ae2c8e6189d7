using StackGuide.Model.Places;

namespace StackGuide.Markdown.Tests;

/// <summary>Where what a diagnostic points at begins and ends.</summary>
public sealed class RangeTests
{
    private const string Text = "## A *heading* here\n\nSee [speed](../a.md#b \"t\") and [cost][c],\r\n<https://x.org/> [@one; @two.3],\n[two\nlines](<d.md>).\n\n[c]: cost.md\n";

    [Fact]
    public void Links_range_over_their_brackets_and_their_addresses_over_themselves()
    {
        var links = Dialect.Prose(Text, line: 7).Body.Links;

        Assert.Equal(["[speed](../a.md#b \"t\")", "[cost][c]", "<https://x.org/>", "[two\nlines](<d.md>)"], links.Select(l => Written(l.Place)));
        Assert.Equal(["../a.md#b", "cost.md", "<https://x.org/>", "<d.md>"], links.Select(l => Written(l.TargetPlace)));
    }

    [Fact]
    public void Citations_range_over_each_key() =>
        Assert.Equal(["one", "two.3"], Dialect.Prose(Text, line: 7).Body.Citations.SelectMany(c => c.Keys).Select(k => Written(k.Place)));

    [Fact]
    public void Headings_range_over_their_line() =>
        Assert.Equal("## A *heading* here", Written(Assert.Single(Dialect.Prose(Text, line: 7).Body.Headings).Place));

    [Theory]
    [InlineData("An ![image](a.png) there", "![image](a.png)")]
    [InlineData("A <b>bold</b>", "<b>", "</b>")]
    [InlineData("a\n\n<div class=\"x\">\nb\n</div>", "<div class=\"x\">")]
    [InlineData("a\n\n````text\nb\n", "````")]
    [InlineData("a &#x202E;b", "&#x202E;")]
    public void Faults_range_over_what_is_wrong(string text, params string[] written)
    {
        var faults = Dialect.Prose(text).Faults;

        var places = new TextPlaces(text, Place.StartOf("a.md"));
        Assert.Equal(written, faults.Select(f => Slice(text, places, f.Place)));
    }

    [Fact]
    public void In_folded_text_a_range_ends_with_its_last_character()
    {
        // As YAML would fold "[@a]" at the end of a line that is indented by four.
        Place At(int offset) => offset < 8 ? new Place("x.yml", 3, 5 + offset) : new Place("x.yml", 4, 5 + offset - 8);

        var body = MarkdownReader.ReadShort("one [@a] two", At, fault => Assert.Fail(fault.Message));

        Assert.Equal(new Place("x.yml", 3, 11).Over(1), body.Citations[0].Keys[0].Place);
    }

    private static string Written(Place place) => Slice(Text, new TextPlaces(Text, new Place("a.md", 7, 1)), place);

    private static string Slice(string text, TextPlaces places, Place place) =>
        text[places.OffsetOf(place)!.Value..places.OffsetOf(new Place(place.File, place.EndLine, place.EndColumn))!.Value];
}
