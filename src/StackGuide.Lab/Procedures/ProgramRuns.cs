using System.Diagnostics;
using StackGuide.Lab.Processes;

namespace StackGuide.Lab.Procedures;

/// <summary>A program is started and ends by itself: <c>seconds</c> from start to end, <c>processor</c> seconds of all its processes,
/// <c>memory</c> in MiB at its peak.</summary>
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
            var cores = use.SoFar();
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
                new Reading(Observed.SubjectCore, one.Id, cores[0]),
                new Reading(Observed.LoadCore, one.Id, cores[^1]),
            ]);
        }

        return readings;
    }

    /// <summary>Looks at the processes until they end, since what they used is gone with them; the peak is kept by the system, so that only
    /// growth in the last moments can be missed.</summary>
    private static async Task<(double ProcessorSeconds, double PeakBytes)> WatchAsync(RunningProgram program, CancellationToken ended)
    {
        Dictionary<int, (double Processor, double Peak)> seen = [];
        var pause = TimeSpan.FromMilliseconds(2);
        while (!ended.IsCancellationRequested)
        {
            foreach (var id in program.Processes)
            {
                if (ProcessTable.PeakResidentSet(id) is > 0 and var peak)
                    seen[id] = (ProcessTable.ProcessorSeconds([id]), peak);
            }

            await Task.Delay(pause, ended).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (pause < TimeSpan.FromMilliseconds(20))
                pause *= 1.5;
        }

        return (seen.Values.Sum(one => one.Processor), seen.Values.Sum(one => one.Peak));
    }
}
