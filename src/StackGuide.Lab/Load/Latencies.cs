using StackGuide.Statistics;

namespace StackGuide.Lab.Load;

/// <summary>Times of one window, each kept exactly; a window has thousands, not millions.</summary>
internal sealed class Latencies
{
    private readonly Lock _lock = new();
    private readonly List<double> _milliseconds = [];

    public int Count => _milliseconds.Count;

    public void Add(double milliseconds)
    {
        lock (_lock)
            _milliseconds.Add(milliseconds);
    }

    public int CountAbove(double milliseconds)
    {
        lock (_lock)
            return _milliseconds.Count(time => time > milliseconds);
    }

    /// <summary>A percentile in milliseconds.</summary>
    /// <param name="thousandths">500 for the median.</param>
    /// <exception cref="LabException">Nothing was measured.</exception>
    public double Percentile(int thousandths)
    {
        lock (_lock)
        {
            if (_milliseconds.Count == 0)
                throw new LabException("nothing was answered in the whole window");
            double[] sorted = [.. _milliseconds];
            Array.Sort(sorted);
            return Medians.Percentile(sorted, thousandths);
        }
    }
}
