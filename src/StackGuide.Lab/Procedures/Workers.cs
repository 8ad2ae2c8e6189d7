using StackGuide.Lab.Load;
using StackGuide.Lab.Processes;

namespace StackGuide.Lab.Procedures;

/// <summary>Several worker processes behind one port; each case has a parameter <c>workers</c>. <c>idle</c>: PSS in MiB of all processes after
/// some answers. <c>loaded</c>: the same after <c>requests</c> requests, where the case has that parameter above zero.
/// <c>throughput</c>: requests/s of <c>/work</c>, which computes for about a millisecond, on both cores; <c>gain</c>: how many times
/// that of the case with one worker.</summary>
internal sealed class Workers : IProcedure
{
    private const string Work = "/work";
    private const string WorkAnswer = """{"first":0,"bytes":72681}""";

    public IReadOnlyList<string> Quantities { get; } = ["idle", "loaded", "throughput", "gain"];

    public IReadOnlyList<string> Parameters { get; } = ["workers", "requests", "connections", "closed"];

    public async Task<IReadOnlyList<Reading>> MeasureAsync(Bench bench, CancellationToken stop)
    {
        List<Reading> readings = [];
        var single = 0.0;
        foreach (var one in bench.Cases)
        {
            var (server, port) = await bench.ServeAsync(one, stop);
            await using var own = server;
            var workers = one.Parameters.Whole("workers");
            // So that the workers have answered and loaded what they load late.
            await OpenLoop.RunAsync(port, one.Path, workers * 8, workers * 50, TimeSpan.FromSeconds(1), stop);
            readings.Add(new Reading("idle", one.Id, MiBytes(server)));

            if (one.Parameters.Or("closed", 0) is > 0 and var seconds)
            {
                var work = one with { Path = Work, Answer = WorkAnswer };
                await bench.CheckAsync(port, work, stop);
                await HttpLoad.ClosedAsync(bench, port, work, TimeSpan.FromSeconds(1), stop);
                var use = new CoreUse();
                var (requests, took) = await HttpLoad.ClosedAsync(bench, port, work, TimeSpan.FromSeconds(seconds), stop);
                readings.AddRange(use.SoFar(one.Id));
                readings.Add(new Reading("throughput", one.Id, requests / took));
                if (workers == 1)
                    single = requests / took;
                else if (single > 0)
                    readings.Add(new Reading("gain", one.Id, requests / took / single));
            }

            if (one.Parameters.Or("requests", 0) is > 0 and var wanted)
            {
                for (var done = 0L; done < wanted;)
                    done += (await HttpLoad.ClosedAsync(bench, port, one, TimeSpan.FromSeconds(1), stop)).Requests;
                readings.Add(new Reading("loaded", one.Id, MiBytes(server)));
            }

            bench.MustLive(server);
            await server.StopAsync();
        }

        return readings;
    }

    private static double MiBytes(RunningProgram server) => ProcessTable.ProportionalSetSize(server.Processes) / (1024 * 1024);
}
