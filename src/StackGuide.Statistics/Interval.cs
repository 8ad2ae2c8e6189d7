namespace StackGuide.Statistics;

/// <summary>A ratio with the ends of its 95 % interval, all above zero.</summary>
/// <param name="Ratio">The median over the rounds.</param>
/// <param name="Low">The lower end; not above <paramref name="Ratio"/>.</param>
/// <param name="High">The upper end; not below <paramref name="Ratio"/>.</param>
public readonly record struct Interval(double Ratio, double Low, double High)
{
    /// <summary>Whether a difference may be claimed: the interval excludes 1, and lies wholly outside what two runs of one and the same
    /// program differed by, taken in both directions, because which of the two was the first is chance.</summary>
    /// <param name="same">The interval of the A/A control.</param>
    public bool Differs(Interval same)
    {
        var low = Math.Min(same.Low, 1 / same.High);
        var high = Math.Max(same.High, 1 / same.Low);
        return Low > Math.Max(1, high) || High < Math.Min(1, low);
    }
}
