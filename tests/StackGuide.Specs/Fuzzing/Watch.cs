using System.Collections.Concurrent;
using System.Diagnostics;

namespace StackGuide.Specs.Fuzzing;

/// <summary>Tries mutants on every core, and names the one that throws or does not come to an end.</summary>
internal static class Watch
{
    // No measure of speed: a mutant takes some milliseconds.
    private static readonly TimeSpan Hangs = TimeSpan.FromSeconds(120);

    // Failures of one cause come in crowds.
    private const int Most = 10;

    /// <summary>Tries the mutants 0 to <paramref name="count"/>.</summary>
    /// <param name="count">How many.</param>
    /// <param name="lane">Makes what one core works with.</param>
    /// <param name="attempt">Tries one; the text it is given is how to call it in a complaint, and it may add to it.</param>
    public static void Each<TLane>(int count, Func<TLane> lane, Action<TLane, int, Attempt> attempt)
        where TLane : IDisposable
    {
        var next = -1;
        var failures = new ConcurrentQueue<string>();
        var running = new Attempt?[Environment.ProcessorCount];
        var workers = Enumerable.Range(0, running.Length).Select(worker => Task.Run(() =>
        {
            using var own = lane();
            for (var mutant = Interlocked.Increment(ref next); mutant < count; mutant = Interlocked.Increment(ref next))
            {
                var current = running[worker] = new Attempt(mutant);
                try
                {
                    attempt(own, mutant, current);
                }
                catch (Exception fault)
                {
                    failures.Enqueue($"{current}: {fault}");
                    if (failures.Count >= Most)
                        return;
                }
            }

            running[worker] = null;
        })).ToArray();

        while (!Task.WaitAll(workers, TimeSpan.FromSeconds(1)))
        {
            if (running.FirstOrDefault(a => a?.Age > Hangs) is { } hanging)
                Assert.Fail($"{hanging} does not come to an end.");
        }

        Assert.True(failures.IsEmpty, string.Join("\n\n", failures));
    }
}

/// <summary>A mutant that is being tried.</summary>
internal sealed class Attempt(int mutant)
{
    private readonly long _started = Stopwatch.GetTimestamp();

    /// <summary>What was changed.</summary>
    public string What { get; set; } = "";

    public TimeSpan Age => Stopwatch.GetElapsedTime(_started);

    public override string ToString() => $"seed {FuzzSettings.Seed}, mutant {mutant}, {What}";
}
