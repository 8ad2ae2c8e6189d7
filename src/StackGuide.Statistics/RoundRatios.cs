namespace StackGuide.Statistics;

/// <summary>How two subjects compare that were measured in the same rounds.</summary>
/// <remarks>Each round gives one ratio of the two values taken close together, so that what drifts from round to round (a busy neighbour, a
/// warmer processor) hits both and falls out. The estimate is the median of these ratios; its interval is the percentile bootstrap of Efron
/// and Tibshirani, "An introduction to the bootstrap" (1993), chapter 13: the rounds are drawn anew with replacement, and the middle 95 %
/// of the medians count. With eight rounds it is a little too narrow rather than too wide; the A/A control beside it keeps that honest.</remarks>
public static class RoundRatios
{
    /// <summary>How often the rounds are drawn anew.</summary>
    public const int Draws = 10_000;

    /// <summary>Fixed, so that whoever recomputes an interval from the samples gets the same ends.</summary>
    public const ulong Seed = 20261129;

    /// <summary>The ratio of the first subject to the second.</summary>
    /// <param name="of">The first subject's values, one for each round, in the order of rounds; above zero.</param>
    /// <param name="to">The second subject's values of the same rounds; above zero.</param>
    public static Interval Of(IReadOnlyList<double> of, IReadOnlyList<double> to)
    {
        ArgumentOutOfRangeException.ThrowIfZero(of.Count);
        ArgumentOutOfRangeException.ThrowIfNotEqual(of.Count, to.Count);
        var ratios = new double[of.Count];
        for (var round = 0; round < ratios.Length; round++)
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(of[round]);
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(to[round]);
            ratios[round] = of[round] / to[round];
        }

        var medians = Drawn(ratios);
        return new Interval(Medians.Of(ratios), Medians.Percentile(medians, 25), Medians.Percentile(medians, 975));
    }

    private static double[] Drawn(double[] ratios)
    {
        var random = new IntegerGenerator(Seed);
        var medians = new double[Draws];
        var drawn = new double[ratios.Length];
        for (var draw = 0; draw < Draws; draw++)
        {
            for (var i = 0; i < drawn.Length; i++)
                drawn[i] = ratios[random.Below(ratios.Length)];
            Array.Sort(drawn);
            medians[draw] = Medians.OfSorted(drawn);
        }

        Array.Sort(medians);
        return medians;
    }
}
