using StackGuide.Lab.Experiments;
using StackGuide.Lab.Load;
using StackGuide.Lab.Processes;

namespace StackGuide.Lab.Procedures;

/// <summary>A server under load: <c>throughput</c> in requests/s with <c>connections</c> that each wait for their answer, <c>processor</c> time
/// of the server's processes for one of these requests in µs, <c>memory</c> as PSS in MiB under that load, <c>p50</c> and <c>p99</c> of the
/// latency in ms at a constant <c>rate</c>.</summary>
internal sealed class HttpLoad : IProcedure
{
    public IReadOnlyList<string> Quantities { get; } = ["throughput", "processor", "memory", "p50", "p99"];

    public IReadOnlyList<string> Parameters { get; } = ["connections", "warm-up", "closed", "open", "rate"];

    public async Task<IReadOnlyList<Reading>> MeasureAsync(Bench bench, CancellationToken stop)
    {
        List<Reading> readings = [];
        var (server, port) = await bench.ServeAsync(bench.Cases.First(), stop);
        await using var own = server;
        foreach (var one in bench.Cases)
        {
            await bench.CheckAsync(port, one, stop);
            await ClosedAsync(bench, port, one, one.Parameters.Seconds("warm-up"), stop);

            var before = ProcessTable.ProcessorSeconds(server.Processes);
            var use = new CoreUse();
            var closed = ClosedAsync(bench, port, one, one.Parameters.Seconds("closed"), stop);
            // Read while all connections are open and busy.
            await Task.WhenAny(closed, Task.Delay(one.Parameters.Seconds("closed") * 0.8, stop));
            var memory = ProcessTable.ProportionalSetSize(server.Processes);
            var (requests, seconds) = await closed;
            var cores = use.SoFar(one.Id);
            var processor = ProcessTable.ProcessorSeconds(server.Processes) - before;
            bench.MustLive(server);
            if (requests == 0)
                throw new LabException($"{bench.Subject.Id} answered nothing in {seconds} s");

            var open = await OpenLoop.RunAsync(port, one.Path, one.Parameters.Whole("connections"), one.Parameters["rate"], one.Parameters.Seconds("open"), stop);
            bench.MustLive(server);
            readings.AddRange(
            [
                new Reading("throughput", one.Id, requests / seconds),
                new Reading("processor", one.Id, processor * 1e6 / requests),
                new Reading("memory", one.Id, memory / (1024 * 1024)),
                new Reading("p50", one.Id, open.Latencies.Percentile(500)),
                new Reading("p99", one.Id, open.Latencies.Percentile(990)),
                .. cores,
                new Reading(Observed.Lateness, one.Id, open.Lateness.Percentile(990)),
                new Reading(Observed.Late, one.Id, (double)open.Late / open.Lateness.Count),
            ]);
        }

        await server.StopAsync();
        return readings;
    }

    /// <summary>Closed-loop load with wrk where the laboratory has it, else with our own.</summary>
    internal static Task<(long Requests, double Seconds)> ClosedAsync(Bench bench, int port, ExperimentCase one, TimeSpan length, CancellationToken stop)
        => File.Exists(bench.Root.Outside("/usr/bin/wrk")) && bench.Root.Path is not null
            ? ClosedLoop.WrkAsync(bench.Root, port, one.Path, one.Parameters.Whole("connections"), length, stop)
            : ClosedLoop.RunAsync(port, one.Path, one.Parameters.Whole("connections"), length, stop);
}
