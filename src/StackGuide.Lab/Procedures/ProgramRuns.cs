using System.Diagnostics;
using StackGuide.Lab.Processes;

namespace StackGuide.Lab.Procedures;

/// <summary>A program is started and ends by itself: <c>seconds</c> from start to end, <c>processor</c> seconds of all its processes,
/// <c>memory</c> in MiB at its peak: the largest resident set of a single process, as the system keeps it; of several at a time, the largest sum
/// of their proportional set sizes that was seen.</summary>
internal sealed class ProgramRuns : IProcedure
{
    public IReadOnlyList<string> Quantities { get; } = ["seconds", "processor", "memory"];

    public IReadOnlyList<string> Parameters { get; } = [];

    public async Task<IReadOnlyList<Reading>> MeasureAsync(Bench bench, CancellationToken stop)
    {
        List<Reading> readings = [];
        foreach (var one in bench.Cases)
        {
            var use = new CoreUse();
            var clock = Stopwatch.StartNew();
            await using var program = bench.Start(one.Parameters, one.Id, port: null);
            using var ended = new CancellationTokenSource();
            var watch = WatchAsync(program, ended.Token);
            var status = await program.EndAsync(stop);
            var seconds = clock.Elapsed.TotalSeconds;
            var cores = use.SoFar(one.Id);
            await ended.CancelAsync();
            var (processor, memory) = await watch;
            if (status != 0)
                throw new LabException($"{bench.Subject.Id} ended with status {status}; {program.LastWords()}");
            bench.CheckAnswer(program.Output, one);
            await program.StopAsync();
            readings.AddRange(
            [
                new Reading("seconds", one.Id, seconds),
                new Reading("processor", one.Id, processor),
                new Reading("memory", one.Id, memory / (1024 * 1024)),
                .. cores,
            ]);
        }

        return readings;
    }

    /// <summary>Looks at the processes until they end, since what they used is gone with them; the peak is kept by the system, so that only
    /// growth in the last moments can be missed. The peak of several processes is no sum of their peaks: they share pages, and peak at different times.</summary>
    private static async Task<(double ProcessorSeconds, double PeakBytes)> WatchAsync(RunningProgram program, CancellationToken ended)
    {
        Dictionary<int, (double Processor, double Peak)> seen = [];
        var together = 0.0;
        var summed = Stopwatch.StartNew();
        var pause = TimeSpan.FromMilliseconds(2);
        while (!ended.IsCancellationRequested)
        {
            var processes = program.Processes;
            // Seldom, because it takes time of the load's core, which may be one of the subject's.
            if (processes.Count > 1 && summed.ElapsedMilliseconds >= 100)
            {
                together = Math.Max(together, ProcessTable.ProportionalSetSize(processes));
                summed.Restart();
            }

            foreach (var id in processes)
            {
                if (ProcessTable.PeakResidentSet(id) is > 0 and var peak)
                    seen[id] = (ProcessTable.ProcessorSeconds([id]), peak);
            }

            await Task.Delay(pause, ended).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (pause < TimeSpan.FromMilliseconds(20))
                pause *= 1.5;
        }

        return (seen.Values.Sum(one => one.Processor), together > 0 ? together : seen.Values.Sum(one => one.Peak));
    }
}
