using System.Diagnostics;
using StackGuide.Lab.Load;

namespace StackGuide.Lab.Procedures;

/// <summary>What others wait while one request computes: <c>p50</c> and <c>p99</c> in ms of a light path at a constant <c>rate</c> over
/// <c>connections</c>, first alone and then, in the case <c>busy</c>, while one client asks for <c>/compute</c> again and again.
/// The light path and its answer are those of the cases <c>quiet</c> and <c>busy</c>; <c>completed</c> is how many computations a second were
/// done meanwhile, <c>slow</c> the share in % of the others' requests that took more than 50 ms.</summary>
internal sealed class BusyHandler : IProcedure
{
    private const string Compute = "/compute";
    private const double SlowMilliseconds = 50;

    public IReadOnlyList<string> Quantities { get; } = ["p50", "p99", "slow", "completed"];

    public IReadOnlyList<string> Parameters { get; } = ["connections", "rate", "open", "warm-up"];

    public async Task<IReadOnlyList<Reading>> MeasureAsync(Bench bench, CancellationToken stop)
    {
        List<Reading> readings = [];
        var (server, port) = await bench.ServeAsync(bench.Cases.First(), stop);
        await using var own = server;
        foreach (var one in bench.Cases)
        {
            var connections = one.Parameters.Whole("connections");
            await OpenLoop.RunAsync(port, one.Path, connections, one.Parameters["rate"], one.Parameters.Seconds("warm-up"), stop);
            // Threads and processes that are started for the first computation are there before it counts.
            if (one.Id == "busy")
                await ComputeOnceAsync(port, stop);
            using var enough = new CancellationTokenSource();
            var computing = one.Id == "busy" ? ComputeAsync(port, enough.Token, stop) : Task.FromResult(0.0);
            OpenLoopResult open;
            double completed;
            try
            {
                open = await OpenLoop.RunAsync(port, one.Path, connections, one.Parameters["rate"], one.Parameters.Seconds("open"), stop);
            }
            finally
            {
                await enough.CancelAsync();
                completed = await computing;
            }

            bench.MustLive(server);
            readings.AddRange(
            [
                new Reading("p50", one.Id, open.Latencies.Percentile(500)),
                new Reading("p99", one.Id, open.Latencies.Percentile(990)),
                new Reading("slow", one.Id, 100.0 * open.Latencies.CountAbove(SlowMilliseconds) / open.Latencies.Count),
                new Reading(Observed.Lateness, one.Id, open.Lateness.Percentile(990)),
                new Reading(Observed.Late, one.Id, (double)open.Late / open.Lateness.Count),
            ]);
            if (one.Id == "busy")
                readings.Add(new Reading("completed", one.Id, completed));
        }

        await server.StopAsync();
        return readings;
    }

    /// <summary>One client that asks for the computation again as soon as it has the answer.</summary>
    /// <param name="enough">Asks no more; the last answer is waited for and counts.</param>
    /// <returns>Computations a second.</returns>
    private static async Task<double> ComputeAsync(int port, CancellationToken enough, CancellationToken stop)
    {
        var clock = Stopwatch.StartNew();
        var completed = 0;
        do
        {
            await ComputeOnceAsync(port, stop);
            completed++;
        }
        while (!enough.IsCancellationRequested);

        return completed / clock.Elapsed.TotalSeconds;
    }

    private static async Task ComputeOnceAsync(int port, CancellationToken stop)
    {
        var answer = await Bench.GetAsync(port, Compute, TimeSpan.FromSeconds(60), stop);
        if (answer.Status != 200)
            throw new LabException($"{Compute} was answered with {answer.Status}");
    }
}
