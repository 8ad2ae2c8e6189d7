using StackGuide.Model.Places;

namespace StackGuide.Model.Tests.Places;

public sealed class PlaceTests
{
    [Fact]
    public void Sorts_by_file_then_line_then_column()
    {
        Place[] sorted =
        [
            new("B.md", 9, 9),
            new("a.md", 1, 2),
            new("a.md", 2, 1),
            new("a.md", 2, 10),
            new("a.md", 10, 1),
            new("a/b.md", 1, 1),
            new("b.md", 1, 1),
        ];

        var again = sorted.Reverse().Order().ToArray();

        Assert.Equal(sorted, again);
    }

    [Fact]
    public void Sorts_files_the_same_whatever_the_culture()
    {
        // In most cultures "ä" sorts before "z" and "a-b" beside "ab"; ordinal order knows no such thing.
        Place[] sorted = [Place.StartOf("a-b.md"), Place.StartOf("ab.md"), Place.StartOf("z.md"), Place.StartOf("ä.md")];

        Assert.Equal(sorted, sorted.Reverse().Order());
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 0)]
    [InlineData(-1, 1)]
    public void Refuses_what_no_file_has(int line, int column) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new Place("a.md", line, column));

    [Fact]
    public void Prints_in_the_form_that_editors_can_jump_to()
    {
        var place = new Place("content/criteria/cost.md", 12, 5);

        Assert.Equal("content/criteria/cost.md(12,5)", place.ToString());
    }

    [Fact]
    public void Is_a_point_until_it_has_an_end()
    {
        var point = new Place("a.md", 3, 4);
        var range = point.To(new Place("a.md", 5, 2));

        Assert.True(point.IsPoint);
        Assert.Equal((3, 4, 3, 4), (point.Line, point.Column, point.EndLine, point.EndColumn));
        Assert.False(range.IsPoint);
        Assert.Equal((3, 4, 5, 2), (range.Line, range.Column, range.EndLine, range.EndColumn));
        Assert.Equal(point, range.Start);
        Assert.Equal(point.To(point.Right(7)), point.Over(7));
    }

    [Fact]
    public void Ends_nowhere_before_it_begins()
    {
        var point = new Place("a.md", 3, 4);

        Assert.Equal(point, point.To(new Place("a.md", 3, 3)));
        Assert.Equal(point, point.To(new Place("a.md", 2, 9)));
        Assert.Equal(point, point.Over(0));
    }

    [Fact]
    public void Sorts_ranges_that_begin_together_by_their_ends()
    {
        var point = new Place("a.md", 3, 4);
        Place[] sorted = [point, point.Over(1), point.Over(5), point.To(new Place("a.md", 4, 1))];

        Assert.Equal(sorted, sorted.Reverse().Order());
        Assert.NotEqual(point, point.Over(1));
    }

    [Fact]
    public void Moves_to_the_right_on_the_same_line() => Assert.Equal(new Place("a.md", 3, 9), new Place("a.md", 3, 4).Right(5));

    [Fact]
    public void Has_equality_by_its_parts()
    {
        Assert.Equal(new Place("a.md", 1, 1), Place.StartOf("a.md"));
        Assert.NotEqual(new Place("a.md", 1, 1), Place.StartOf("A.md"));
    }
}
