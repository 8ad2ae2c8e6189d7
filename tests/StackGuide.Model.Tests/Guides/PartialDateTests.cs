using StackGuide.Model.Guides;

namespace StackGuide.Model.Tests.Guides;

public sealed class PartialDateTests
{
    [Theory]
    [InlineData("2025-11-24", 2025, 11, 24)]
    [InlineData("2024-02-29", 2024, 2, 29)]
    [InlineData("2025-11", 2025, 11, 0)]
    [InlineData("2025", 2025, 0, 0)]
    [InlineData("0001", 1, 0, 0)]
    public void Reads_a_day_a_month_or_a_year(string text, int year, int month, int day)
    {
        var read = PartialDate.TryParse(text, out var date);

        Assert.True(read);
        Assert.Equal(new PartialDate(year, month, day), date);
        Assert.True(date.IsKnown);
        Assert.Equal(text, date.ToString());
    }

    [Fact]
    public void Reads_unknown_as_a_date_of_its_own()
    {
        var read = PartialDate.TryParse("unknown", out var date);

        Assert.True(read);
        Assert.Equal(PartialDate.Unknown, date);
        Assert.False(date.IsKnown);
        Assert.Equal("unknown", date.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("Unknown")]
    [InlineData("25")]
    [InlineData("0000")]
    [InlineData("2025-")]
    [InlineData("2025-1")]
    [InlineData("2025-00")]
    [InlineData("2025-13")]
    [InlineData("2025-02-29")]
    [InlineData("2025-04-31")]
    [InlineData("2025-04-00")]
    [InlineData("2025-04-1")]
    [InlineData("2025-04-01-01")]
    [InlineData("2025/04/01")]
    [InlineData("2025-04-01T00:00")]
    [InlineData(" 2025")]
    [InlineData("+202")]
    [InlineData("٢٠٢٥")]
    public void Refuses_anything_else(string text)
    {
        var read = PartialDate.TryParse(text, out var date);

        Assert.False(read);
        Assert.Equal(PartialDate.Unknown, date);
    }
}
