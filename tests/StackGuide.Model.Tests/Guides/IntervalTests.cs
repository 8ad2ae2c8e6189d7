using StackGuide.Model.Guides;
using StackGuide.Model.Places;

namespace StackGuide.Model.Tests.Guides;

public sealed class IntervalTests
{
    [Theory]
    [InlineData("90 days", 90, IntervalUnit.Days, "90 days")]
    [InlineData("1 day", 1, IntervalUnit.Days, "1 day")]
    [InlineData("1 days", 1, IntervalUnit.Days, "1 day")]
    [InlineData("12 months", 12, IntervalUnit.Months, "12 months")]
    [InlineData("1 month", 1, IntervalUnit.Months, "1 month")]
    [InlineData("2 years", 2, IntervalUnit.Years, "2 years")]
    [InlineData("9999 years", 9999, IntervalUnit.Years, "9999 years")]
    public void Reads_a_count_and_a_unit(string text, int count, IntervalUnit unit, string printed)
    {
        var read = Interval.TryParse(text, out var interval);

        Assert.True(read);
        Assert.Equal(new Interval(count, unit), interval);
        Assert.Equal(printed, interval.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("days")]
    [InlineData("12")]
    [InlineData("0 days")]
    [InlineData("-3 days")]
    [InlineData("+3 days")]
    [InlineData("10000 days")]
    [InlineData("1.5 years")]
    [InlineData("3  days")]
    [InlineData("3 days ")]
    [InlineData("3 Days")]
    [InlineData("3 weeks")]
    [InlineData("three days")]
    [InlineData("99999999999999999999 days")]
    public void Refuses_anything_else(string text)
    {
        var read = Interval.TryParse(text, out var interval);

        Assert.False(read);
        Assert.Equal(default, interval);
    }

    [Theory]
    [InlineData("2024-01-31", "1 month", "2024-02-29")]
    [InlineData("2024-02-29", "1 year", "2025-02-28")]
    [InlineData("2026-11-21", "90 days", "2027-02-19")]
    public void Counts_on_from_a_day(string day, string text, string expected)
    {
        Assert.True(Interval.TryParse(text, out var interval));

        var after = interval.After(DateOnly.ParseExact(day, "yyyy-MM-dd"));

        Assert.Equal(DateOnly.ParseExact(expected, "yyyy-MM-dd"), after);
    }

    [Theory]
    [InlineData(IntervalUnit.Days)]
    [InlineData(IntervalUnit.Months)]
    [InlineData(IntervalUnit.Years)]
    public void Stops_at_the_last_day_there_is(IntervalUnit unit) =>
        Assert.Equal(DateOnly.MaxValue, new Interval(9999, unit).After(new DateOnly(9990, 1, 1)));

    [Fact]
    public void A_review_is_due_on_the_day_after_its_time_has_passed()
    {
        var review = ReviewOn(new DateOnly(2026, 11, 21), new Interval(90, IntervalUnit.Days));

        Assert.Equal(new DateOnly(2027, 2, 20), review.Due);
    }

    [Fact]
    public void Never_has_no_end()
    {
        Assert.True(Interval.TryParse("never", out var never));
        Assert.Equal(Interval.Never, never);
        Assert.Equal("never", never.ToString());
        Assert.Equal(DateOnly.MaxValue, ReviewOn(new DateOnly(1999, 1, 1), never).Due);
    }

    [Fact]
    public void A_review_that_stands_for_ever_is_due_on_the_last_day_there_is()
    {
        var review = ReviewOn(new DateOnly(2026, 11, 21), new Interval(9999, IntervalUnit.Years));

        Assert.Equal(DateOnly.MaxValue, review.Due);
    }

    private static Review ReviewOn(DateOnly day, Interval every) => new(new Located<DateOnly>(day, Place.StartOf("content/criteria/cost.md")), every);
}
