using System.Diagnostics;
using StackGuide.Lab.Experiments;
using StackGuide.Lab.Processes;

namespace StackGuide.Lab.Procedures;

/// <summary>How long a start takes, in ms (<c>time</c>), and the <c>memory</c> then (PSS in MiB): until the first 200 where the subject's
/// command names <c>{port}</c>, else until the program ends. In the case <c>cold</c> the machine first forgets every file that it holds in
/// memory, as after a restart.</summary>
internal sealed class StartUp : IProcedure
{
    private const string DropCaches = "/proc/sys/vm/drop_caches";

    public IReadOnlyList<string> Quantities { get; } = ["time", "memory"];

    public IReadOnlyList<string> Parameters { get; } = ["repeats"];

    public async Task<IReadOnlyList<Reading>> MeasureAsync(Bench bench, CancellationToken stop)
    {
        List<Reading> readings = [];
        var isServer = bench.Subject.Command.Concat(bench.Subject.Environment.Values).Any(word => word.Contains("{port}", StringComparison.Ordinal))
            || bench.Subject.Environment.ContainsKey("PORT");
        foreach (var one in bench.Cases)
        {
            List<double> times = [];
            var memory = 0.0;
            // A first start that does not count fills the caches of the warm case; the cold one empties them itself.
            for (var repeat = one.Id == "cold" ? 1 : 0; repeat <= one.Parameters.Whole("repeats"); repeat++)
            {
                if (one.Id == "cold")
                    ForgetFiles();
                var (time, bytes) = isServer ? await ServeAsync(bench, one, stop) : await RunAsync(bench, one, stop);
                if (repeat > 0)
                    times.Add(time);
                memory = bytes;
            }

            readings.Add(new Reading("time", one.Id, Statistics.Medians.Of(times)));
            if (isServer)
                readings.Add(new Reading("memory", one.Id, memory / (1024 * 1024)));
        }

        return readings;
    }

    private static async Task<(double Milliseconds, double Bytes)> RunAsync(Bench bench, ExperimentCase one, CancellationToken stop)
    {
        var clock = Stopwatch.StartNew();
        await using var program = bench.Start(one.Parameters, one.Id, port: null);
        var status = await program.EndAsync(stop);
        var time = clock.Elapsed.TotalMilliseconds;
        if (status != 0)
            throw new LabException($"{bench.Subject.Id} ended with status {status}; {program.LastWords()}");
        await program.StopAsync();
        return (time, 0);
    }

    private static async Task<(double Milliseconds, double Bytes)> ServeAsync(Bench bench, ExperimentCase one, CancellationToken stop)
    {
        var port = bench.FreePort();
        var clock = Stopwatch.StartNew();
        await using var server = bench.Start(one.Parameters, one.Id, port);
        await bench.ReadyAsync(server, port, one.Path, TimeSpan.FromMilliseconds(1), stop);
        var time = clock.Elapsed.TotalMilliseconds;
        await bench.CheckAsync(port, one, stop);
        var bytes = ProcessTable.ProportionalSetSize(server.Processes);
        await server.StopAsync();
        return (time, bytes);
    }

    private static void ForgetFiles()
    {
        try
        {
            // Only clean pages are dropped; what waits to be written is written first.
            using (var sync = Process.Start("sync"))
                sync.WaitForExit();
            File.WriteAllText(DropCaches, "3");
        }
        catch (Exception fault) when (fault is UnauthorizedAccessException or IOException)
        {
            throw new LabException($"a cold start needs root, to write to {DropCaches} ({fault.Message})");
        }
    }
}
