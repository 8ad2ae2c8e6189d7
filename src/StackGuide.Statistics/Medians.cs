namespace StackGuide.Statistics;

/// <summary>The middle of a sample and how far the sample lies around it. Both stand firm against single values that went astray.</summary>
public static class Medians
{
    /// <summary>The median: the middle value, or the mean of the two middle values.</summary>
    /// <param name="values">At least one finite number, in any order.</param>
    public static double Of(IReadOnlyCollection<double> values)
    {
        double[] sorted = [.. values];
        Array.Sort(sorted);
        return OfSorted(sorted);
    }

    /// <summary>The median absolute deviation: the median of the distances from the median, not scaled to a normal distribution.</summary>
    /// <param name="values">At least one finite number, in any order.</param>
    public static double Deviation(IReadOnlyCollection<double> values)
    {
        var median = Of(values);
        return Of([.. values.Select(value => Math.Abs(value - median))]);
    }

    /// <summary>The smallest value that at least the given share of the values does not exceed (nearest rank; nothing is interpolated).</summary>
    /// <param name="sorted">At least one number, ascending.</param>
    /// <param name="thousandths">The share, 1 to 1000: 990 for the 99th percentile.</param>
    public static double Percentile(ReadOnlySpan<double> sorted, int thousandths)
    {
        ArgumentOutOfRangeException.ThrowIfZero(sorted.Length);
        ArgumentOutOfRangeException.ThrowIfLessThan(thousandths, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(thousandths, 1000);
        var rank = ((long)sorted.Length * thousandths + 999) / 1000;
        return sorted[(int)rank - 1];
    }

    internal static double OfSorted(ReadOnlySpan<double> sorted)
    {
        ArgumentOutOfRangeException.ThrowIfZero(sorted.Length);
        var middle = sorted.Length / 2;
        // Halves are added, not sums halved: two large values do not overflow.
        return sorted.Length % 2 == 1 ? sorted[middle] : sorted[middle - 1] / 2 + sorted[middle] / 2;
    }
}
