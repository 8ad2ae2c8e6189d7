namespace StackGuide.Statistics.Tests;

public sealed class RoundedTests
{
    [Theory]
    [InlineData(0, "0")]
    [InlineData(1, "1")]
    [InlineData(12345.678, "12300")]
    [InlineData(999.6, "1000")]
    [InlineData(4.565, "4.57")]
    [InlineData(0.00789123, "0.00789")]
    [InlineData(-2.345, "-2.35")]
    [InlineData(100, "100")]
    [InlineData(1.005, "1.01")]
    public void Three_digits_count(double value, string expected) => Assert.Equal(expected, Rounded.Value(value));
}
