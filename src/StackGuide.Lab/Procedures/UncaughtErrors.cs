using System.Diagnostics;
using System.Net.Sockets;
using StackGuide.Lab.Processes;

namespace StackGuide.Lab.Procedures;

/// <summary>What an error that nobody catches takes with it. <c>clients</c> requests for <c>/hold</c> are being answered, which takes
/// <c>hold</c> seconds, when another request comes whose handler throws; each case's path throws in its own way. <c>survivors</c>: how many of
/// 100 held requests are answered all the same. <c>recovery</c>: ms until a new request is answered with 200, from the moment at which the
/// server has ended, or a tenth of a second after the error where it has not; the runner starts a server that has ended again at once, as a
/// service manager does.</summary>
internal sealed class UncaughtErrors : IProcedure
{
    /// <summary>Within this time after it was asked for, every error of the subjects has struck (their timers have ten milliseconds).</summary>
    private static readonly TimeSpan Soon = TimeSpan.FromMilliseconds(100);

    private const string Ready = "/ready";
    private const string Hold = "/hold";

    public IReadOnlyList<string> Quantities { get; } = ["survivors", "recovery"];

    public IReadOnlyList<string> Parameters { get; } = ["clients", "hold"];

    public async Task<IReadOnlyList<Reading>> MeasureAsync(Bench bench, CancellationToken stop)
    {
        List<Reading> readings = [];
        var ready = bench.Cases.First() with { Id = "", Path = Ready, Answer = "" };
        var (server, port) = await bench.ServeAsync(ready, stop);
        try
        {
            foreach (var one in bench.Cases)
            {
                var clients = one.Parameters.Whole("clients");
                var holding = Enumerable.Range(0, clients).Select(_ => HoldAsync(port, one.Parameters.Seconds("hold"), stop)).ToArray();
                // All are with their handlers before the error comes, half of the hold before they are done.
                await Task.Delay(one.Parameters.Seconds("hold") / 2, stop);
                var thrown = ThrowAsync(port, one.Path, stop);

                // An error that strikes after the answer (a timer, a forgotten task) strikes within a few milliseconds.
                var soon = Stopwatch.StartNew();
                while (!server.HasEnded && soon.Elapsed < Soon)
                    await Task.Delay(1, stop);
                (server, var recovery) = await RecoverAsync(bench, server, port, stop);
                await thrown;
                var survivors = (await Task.WhenAll(holding)).Count(answered => answered);

                // A server that dies later than it was asked about is one that died.
                if (server.HasEnded)
                    (server, recovery) = await RecoverAsync(bench, server, port, stop);
                readings.Add(new Reading("survivors", one.Id, survivors * 100.0 / clients));
                readings.Add(new Reading("recovery", one.Id, recovery));
            }

            await server.StopAsync();
            return readings;
        }
        finally
        {
            await server.DisposeAsync();
        }
    }

    private static async Task<(RunningProgram Server, double Milliseconds)> RecoverAsync(Bench bench, RunningProgram server, int port, CancellationToken stop)
    {
        var clock = Stopwatch.StartNew();
        while (clock.Elapsed < TimeSpan.FromSeconds(30))
        {
            if (server.HasEnded)
            {
                await server.DisposeAsync();
                server = bench.Start(bench.Experiment.Parameters, "", port);
            }

            try
            {
                var answer = await Bench.GetAsync(port, Ready, TimeSpan.FromSeconds(5), stop);
                if (answer.Status == 200)
                    return (server, clock.Elapsed.TotalMilliseconds);
            }
            catch (Exception fault) when (fault is SocketException or IOException || fault is OperationCanceledException && !stop.IsCancellationRequested)
            {
                // Not yet: that is what is being measured.
            }

            await Task.Delay(1, stop);
        }

        throw new LabException($"{bench.Subject.Id} did not answer again within 30 s; {server.LastWords()}");
    }

    private static async Task<bool> HoldAsync(int port, TimeSpan hold, CancellationToken stop)
    {
        try
        {
            return (await Bench.GetAsync(port, Hold, hold + TimeSpan.FromSeconds(10), stop)).Status == 200;
        }
        catch (Exception fault) when (fault is SocketException or IOException || fault is OperationCanceledException && !stop.IsCancellationRequested)
        {
            return false;
        }
    }

    /// <summary>Asks for the error; whatever answer comes, or none, is right.</summary>
    private static async Task ThrowAsync(int port, string path, CancellationToken stop)
    {
        try
        {
            await Bench.GetAsync(port, path, TimeSpan.FromSeconds(5), stop);
        }
        catch (Exception fault) when (fault is SocketException or IOException || fault is OperationCanceledException && !stop.IsCancellationRequested)
        {
            // The connection went with the server.
        }
    }
}
