using StackGuide.Threading;

namespace StackGuide.Publishing;

/// <summary>Does the same for many, on as many threads as there are cores.</summary>
internal static class EachCore
{
    /// <summary>Calls <paramref name="work"/> with 0 to <paramref name="count"/> - 1, in no order. An exception stops it and comes out as it is.</summary>
    public static void Do(int count, Action<int> work, CancellationToken cancellation = default) =>
        InParallel.Do(count, work, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = cancellation });
}
