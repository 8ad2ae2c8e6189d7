namespace StackGuide.Statistics.Tests;

public sealed class IntegerGeneratorTests
{
    [Fact]
    public void The_sequence_is_that_of_SplitMix64()
    {
        // The first outputs for the seed 1234567, as the reference implementation in C by Sebastiano Vigna prints them.
        var random = new IntegerGenerator(1234567);

        ulong[] first = [random.Next(), random.Next(), random.Next(), random.Next(), random.Next()];

        Assert.Equal([6457827717110365317, 3203168211198807973, 9817491932198370423, 4593380528125082431, 16408922859458223821], first);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(8)]
    [InlineData(1000)]
    public void Numbers_stay_below_the_limit_and_each_is_as_likely(int limit)
    {
        var random = new IntegerGenerator(42);
        var counts = new int[limit];
        for (var i = 0; i < limit * 1000; i++)
            counts[random.Below(limit)]++;

        // 1,000 expected of each; five standard deviations are 158.
        Assert.All(counts, count => Assert.InRange(count, 842, 1158));
    }
}
