using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;

namespace StackGuide.Threading;

/// <summary>Does the same for many on several threads, and fails as a loop would: with the first one's exception as it is, and none around it.</summary>
public static class InParallel
{
    /// <summary>What <paramref name="make"/> makes of each, in their order.</summary>
    public static IReadOnlyList<TMade> Select<T, TMade>(IEnumerable<T> all, Func<T, TMade> make)
    {
        var given = all.ToArray();
        var made = new TMade[given.Length];
        Do(given.Length, i => made[i] = make(given[i]), new ParallelOptions());
        return made;
    }

    /// <summary>Calls <paramref name="work"/> with 0 to <paramref name="count"/> - 1, in no order.</summary>
    public static void Do(int count, Action<int> work, ParallelOptions options)
    {
        var faults = new ConcurrentDictionary<long, ExceptionDispatchInfo>();
        var done = Parallel.For(0, count, options, (index, loop) =>
        {
            try
            {
                work(index);
            }
            catch (Exception fault)
            {
                // Those before it are still done: so the same fault comes out each time.
                faults[index] = ExceptionDispatchInfo.Capture(fault);
                loop.Break();
            }
        });
        if (done.LowestBreakIteration is { } first)
            faults[first].Throw();
    }
}
