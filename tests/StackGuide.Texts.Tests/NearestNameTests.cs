namespace StackGuide.Texts.Tests;

public sealed class NearestNameTests
{
    private static readonly string[] Known = ["performance", "popularity", "platforms", "cost", "cpu-bound-work", "nodejs", "python"];

    [Theory]
    [InlineData("perfomance", "performance")]
    [InlineData("performances", "performance")]
    [InlineData("perforamnce", "performance")]
    [InlineData("Performance", "performance")]
    [InlineData("PERFOMANCE", "performance")]
    [InlineData("cots", "cost")]
    [InlineData("cpu_bound_work", "cpu-bound-work")]
    [InlineData("pyhton", "python")]
    [InlineData("cost", "cost")]
    public void Finds_what_was_most_likely_meant(string written, string expected) => Assert.Equal(expected, NearestName.Of(written, Known));

    [Theory]
    [InlineData("security")]
    [InlineData("x")]
    [InlineData("")]
    [InlineData("golang")]
    public void Finds_nothing_when_nothing_is_near(string written) => Assert.Null(NearestName.Of(written, Known));

    [Fact]
    public void Finds_nothing_among_no_names() => Assert.Null(NearestName.Of("cost", []));

    [Fact]
    public void Prefers_the_first_in_ordinal_order_whatever_order_they_come_in()
    {
        Assert.Equal("aab", NearestName.Of("aaa", ["aac", "aab"]));
        Assert.Equal("aab", NearestName.Of("aaa", ["aab", "aac"]));
    }

    [Fact]
    public void Counts_swapped_neighbours_as_one_slip()
    {
        // "ab" allows one edit; without the swap these would be two.
        Assert.Equal("ba", NearestName.Of("ab", ["ba"]));
    }

    [Fact]
    public void Does_not_look_for_names_of_absurd_length()
    {
        var absurd = new string('a', 100_000);

        Assert.Null(NearestName.Of(absurd, [absurd]));
    }
}
