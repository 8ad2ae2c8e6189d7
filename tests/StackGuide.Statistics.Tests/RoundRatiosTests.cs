namespace StackGuide.Statistics.Tests;

public sealed class RoundRatiosTests
{
    [Fact]
    public void Rounds_that_agree_have_an_interval_without_width()
        => Assert.Equal(new Interval(2, 2, 2), RoundRatios.Of([2, 4, 6, 8], [1, 2, 3, 4]));

    [Fact]
    public void What_hits_both_in_a_round_falls_out()
    {
        double[] drift = [1, 0.7, 1.3, 0.9, 1.1, 0.66, 1.26, 1];

        var interval = RoundRatios.Of([.. drift.Select(d => 300 * d)], [.. drift.Select(d => 200 * d)]);

        Assert.Equal(1.5, interval.Low, 12);
        Assert.Equal(1.5, interval.High, 12);
    }

    [Fact]
    public void Three_rounds_give_the_ends_that_all_27_draws_give()
    {
        // Of the 27 draws of three from {1, 2, 4}, 7 have the median 1, 13 the median 2 and 7 the median 4: both ends of 95 % are extremes.
        Assert.Equal(new Interval(2, 1, 4), RoundRatios.Of([1, 2, 4], [1, 1, 1]));
    }

    [Fact]
    public void Eight_rounds_give_the_ends_that_the_exact_distribution_gives()
    {
        // The median of eight drawn from eight distinct values, enumerated by how often each value is drawn, instead of by chance.
        double[] ratios = [0.91, 0.97, 1.01, 1.04, 1.08, 1.13, 1.19, 1.27];
        var exact = ExactMedians(ratios);

        var interval = RoundRatios.Of(ratios, [.. Enumerable.Repeat(1.0, 8)]);

        Assert.Equal(1.06, interval.Ratio, 12);
        // The share of draws below each end lies at 2.5 % and 97.5 % up to what 10,000 draws scatter (0.16 percentage points, times four).
        Assert.InRange(exact.Where(m => m.Median < interval.Low).Sum(m => m.Share), 0, 0.025 + 0.0064);
        Assert.InRange(exact.Where(m => m.Median <= interval.Low).Sum(m => m.Share), 0.025 - 0.0064, 1);
        Assert.InRange(exact.Where(m => m.Median < interval.High).Sum(m => m.Share), 0, 0.975 + 0.0064);
        Assert.InRange(exact.Where(m => m.Median <= interval.High).Sum(m => m.Share), 0.975 - 0.0064, 1);
    }

    [Fact]
    public void The_interval_covers_the_true_ratio_about_as_often_as_it_says()
    {
        var random = new IntegerGenerator(7);
        var covered = 0;
        for (var trial = 0; trial < 200; trial++)
        {
            double[] of = [.. Enumerable.Range(0, 12).Select(_ => 1.5 * Noise())];
            double[] to = [.. Enumerable.Range(0, 12).Select(_ => Noise())];
            var interval = RoundRatios.Of(of, to);
            if (interval.Low <= 1.5 && 1.5 <= interval.High)
                covered++;
        }

        Assert.InRange(covered, 178, 200);

        // Symmetric on the scale of logarithms, so that the median of the ratios is the true one.
        double Noise() => Math.Exp((random.Below(2001) - 1000) / 5000.0);
    }

    [Fact]
    public void The_same_samples_give_the_same_ends_for_all_time()
    {
        // A second implementation, in Python, gave the same three numbers.
        var interval = RoundRatios.Of([5, 7, 6, 8, 5.5, 6.5, 7.5, 9], [4, 5, 6, 5, 4, 6, 5, 7]);

        Assert.Equal(new Interval(1.3303571428571428, 1.0833333333333333, 1.5), interval);
    }

    [Theory]
    [InlineData(1.2, 1.1, 1.3, true)]
    [InlineData(0.8, 0.7, 0.9, true)]
    [InlineData(1.2, 0.99, 1.4, false)]
    [InlineData(1.06, 1.02, 1.1, false)]
    [InlineData(0.97, 0.94, 0.99, false)]
    public void A_difference_is_seen_only_outside_1_and_outside_what_the_same_program_shows(double ratio, double low, double high, bool differs)
        => Assert.Equal(differs, new Interval(ratio, low, high).Differs(new Interval(0.98, 0.95, 1.01)));

    private static List<(double Median, double Share)> ExactMedians(double[] values)
    {
        List<(double, double)> medians = [];
        var counts = new int[values.Length];
        Count(0, values.Length);
        return medians;

        void Count(int index, int left)
        {
            if (index == values.Length - 1)
            {
                counts[index] = left;
                double[] drawn = [.. values.SelectMany((value, i) => Enumerable.Repeat(value, counts[i]))];
                var ways = Factorial(values.Length) / counts.Aggregate(1.0, (product, count) => product * Factorial(count));
                medians.Add((Medians.Of(drawn), ways / Math.Pow(values.Length, values.Length)));
                return;
            }

            for (var count = 0; count <= left; count++)
            {
                counts[index] = count;
                Count(index + 1, left - count);
            }
        }

        static double Factorial(int n) => n < 2 ? 1 : n * Factorial(n - 1);
    }
}
