using System.Globalization;
using System.Xml.Linq;
using StackGuide.Rendering.Pictures;

namespace StackGuide.Rendering.Tests.Pictures;

/// <summary>A picture of intervals puts each where its figures say, and all of it within its frame.</summary>
public sealed class IntervalPictureTests
{
    [Fact]
    public void Nothing_sticks_out_whatever_the_words_and_figures()
    {
        var picture = Draw(isRatio: true, Row("A subject of many words, in a thread of its own / another of as many, in a worker", 0.0188, 0.018, 0.0209), Row("Short", 23.2, 14.3, 1200));
        var (width, height) = (Number(picture, "width"), Number(picture, "height"));

        Assert.Equal("img", picture.Attribute("role")!.Value);
        Assert.All(Of(picture, "text"), words =>
        {
            Assert.InRange(Number(words, "x") + PictureWriter.WidthOf(words.Value), 0, width + 1);
            Assert.InRange(Number(words, "y"), 0, height);
        });
        Assert.All(Of(picture, "path").SelectMany(Points), point =>
        {
            Assert.InRange(point.X, 0, width);
            Assert.InRange(point.Y, 0, height);
        });
        Assert.Equal("A subject of many words, in a thread of its own / another of as many, in a worker", string.Join(' ', Of(picture, "text").Where(t => t.Attribute("class") is null).SkipLast(1).Select(t => t.Value)));
    }

    [Fact]
    public void Ratios_stand_on_a_scale_of_multiples_on_which_1_is_marked()
    {
        var picture = Draw(isRatio: true, Row("Half", 0.5, 0.5, 0.5), Row("Double", 2, 2, 2));
        var one = Points(Of(picture, "path").Single(p => p.Attribute("class")!.Value == "today")).First().X;
        int[] marks = [.. Of(picture, "path").Where(p => p.Attribute("class")!.Value == "stroke").Select(p => Points(p).First().X)];

        Assert.InRange(marks[1] - one - (one - marks[0]), -1, 1);
        Assert.Contains(Of(picture, "text"), t => t.Value == "1");
    }

    [Theory]
    [InlineData(4, 8, "The scale begins at 0.")]
    [InlineData(4, 4000, "Equal distances are equal multiples.")]
    [InlineData(0, 4000, "The scale begins at 0.")]
    public void What_spans_decades_stands_on_a_scale_of_multiples(double small, double large, string scale)
    {
        var picture = Draw(isRatio: false, Row("Small", small, small, small), Row("Large", large, large, large));

        Assert.Contains(scale, picture.Elements().Single(e => e.Name.LocalName == "desc").Value, StringComparison.Ordinal);
    }

    [Fact]
    public void An_interval_that_reaches_below_0_ends_at_the_edge()
    {
        var picture = Draw(isRatio: false, Row("Wide", 2, -3, 7), Row("Large", 400, 390, 410));

        Assert.All(Of(picture, "path").SelectMany(Points), point => Assert.InRange(point.X, 0, Number(picture, "width")));
    }

    [Fact]
    public void Without_rows_there_is_no_picture() => Assert.Empty(IntervalPicture.Of(new PictureWriter(""), "x", "X", "Nothing.", [new IntervalGroup("Title", [])], isRatio: true));

    private static IntervalRow Row(string label, double point, double low, double high) => new(label, point.ToString(CultureInfo.InvariantCulture), point, low, high, null);

    private static XElement Draw(bool isRatio, params IntervalRow[] rows) =>
        XElement.Parse(IntervalPicture.Of(new PictureWriter("one-"), "x", "X", "Marks.", [new IntervalGroup("", rows)], isRatio));

    private static IEnumerable<XElement> Of(XElement picture, string name) => picture.Descendants().Where(e => e.Name.LocalName == name);

    private static int Number(XElement element, string attribute) => int.Parse(element.Attribute(attribute)!.Value, CultureInfo.InvariantCulture);

    /// <summary>The corners of the straight lines of a path.</summary>
    private static IEnumerable<(int X, int Y)> Points(XElement path)
    {
        if (path.Attribute("class")!.Value is "hollow")
            return [];
        return path.Attribute("d")!.Value.Split(['M', 'L'], StringSplitOptions.RemoveEmptyEntries)
            .Select(p => p.Split(' '))
            .Select(p => (int.Parse(p[0], CultureInfo.InvariantCulture), int.Parse(p[1], CultureInfo.InvariantCulture)));
    }
}
