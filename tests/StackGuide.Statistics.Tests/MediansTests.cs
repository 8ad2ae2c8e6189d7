using MathNet.Numerics.Statistics;

namespace StackGuide.Statistics.Tests;

public sealed class MediansTests
{
    [Theory]
    [InlineData(new[] { 3.0 }, 3, 0)]
    [InlineData(new[] { 4.0, 1, 3, 2 }, 2.5, 1)]
    [InlineData(new[] { 1.0, 1, 2, 2, 4, 6, 9 }, 2, 1)]
    public void Known_samples_have_their_known_median_and_deviation(double[] values, double median, double deviation)
    {
        Assert.Equal(median, Medians.Of(values));
        Assert.Equal(deviation, Medians.Deviation(values));
    }

    [Fact]
    public void Random_samples_agree_with_another_library()
    {
        var random = new IntegerGenerator(1);
        for (var size = 1; size <= 60; size++)
        {
            double[] values = [.. Enumerable.Range(0, size).Select(_ => random.Below(1_000_000) / 1000.0)];

            Assert.Equal(values.Median(), Medians.Of(values), 12);
            var median = values.Median();
            Assert.Equal(values.Select(value => Math.Abs(value - median)).Median(), Medians.Deviation(values), 12);
        }
    }

    [Fact]
    public void Two_large_values_do_not_overflow() => Assert.Equal(double.MaxValue, Medians.Of([double.MaxValue, double.MaxValue]));

    [Theory]
    [InlineData(500, 50)]
    [InlineData(990, 99)]
    [InlineData(991, 100)]
    [InlineData(1000, 100)]
    [InlineData(1, 1)]
    public void A_percentile_is_a_value_of_the_sample(int thousandths, double expected)
    {
        double[] oneToHundred = [.. Enumerable.Range(1, 100).Select(n => (double)n)];

        Assert.Equal(expected, Medians.Percentile(oneToHundred, thousandths));
    }

    [Fact]
    public void Nothing_has_no_median() => Assert.Throws<ArgumentOutOfRangeException>(() => Medians.Of([]));
}
