namespace StackGuide.Statistics;

/// <summary>Random numbers made of integers alone, so that the same seed gives the same numbers on every machine and runtime for all time.</summary>
/// <param name="seed">Any number; different seeds give unrelated sequences.</param>
/// <remarks>SplitMix64: Steele, Lea and Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014.
/// <see cref="System.Random"/> promises no sequence across versions.</remarks>
public sealed class IntegerGenerator(ulong seed)
{
    private ulong _state = seed;

    /// <summary>The next 64 bits.</summary>
    public ulong Next()
    {
        _state += 0x9E3779B97F4A7C15;
        var bits = _state;
        bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9;
        bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EB;
        return bits ^ (bits >> 31);
    }

    /// <summary>The next number from 0 to <paramref name="limit"/> - 1, each as likely as the others.</summary>
    /// <param name="limit">At least 1.</param>
    /// <remarks>Multiplies instead of dividing and rejects the few values that would favour some numbers: Lemire, "Fast random integer
    /// generation in an interval", ACM TOMACS 29 (2019).</remarks>
    public int Below(int limit)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        var range = (ulong)limit;
        var high = Math.BigMul(Next(), range, out var low);
        if (low < range)
        {
            var reject = (0 - range) % range;
            while (low < reject)
                high = Math.BigMul(Next(), range, out low);
        }

        return (int)high;
    }
}
