using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using StackGuide.Lab.Processes;

namespace StackGuide.Lab.Load;

/// <summary>Each connection sends its next request as soon as the former is answered: how many requests a second a server can answer at most.</summary>
internal static partial class ClosedLoop
{
    /// <summary>With our own connections, for machines without wrk.</summary>
    /// <returns>Requests answered, and the seconds that it took.</returns>
    /// <exception cref="LabException">Something else than 200 was answered, or a connection broke.</exception>
    public static async Task<(long Requests, double Seconds)> RunAsync(int port, string path, int connections, TimeSpan length, CancellationToken stop)
    {
        var request = HttpConnection.Get(port, path);
        var clock = Stopwatch.StartNew();
        var counts = await Task.WhenAll(Enumerable.Range(0, connections).Select(_ => Task.Run(LoopAsync, stop)));
        return (counts.Sum(), clock.Elapsed.TotalSeconds);

        async Task<long> LoopAsync()
        {
            try
            {
                using var connection = new HttpConnection();
                await connection.ConnectAsync(port, stop);
                var count = 0L;
                while (clock.Elapsed < length)
                {
                    connection.Send(request);
                    using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop);
                    patience.CancelAfter(TimeSpan.FromSeconds(20));
                    var answer = await connection.ReceiveAsync(patience.Token);
                    if (answer.Status != 200)
                        throw new LabException($"{path} was answered with {answer.Status}");
                    count++;
                }

                return count;
            }
            catch (OperationCanceledException) when (!stop.IsCancellationRequested)
            {
                throw new LabException($"{path} was not answered within 20 s");
            }
            catch (Exception fault) when (fault is SocketException or IOException)
            {
                throw new LabException($"a connection broke while {path} was requested: {fault.Message}");
            }
        }
    }

    /// <summary>With wrk, which takes far less of its core; on the load's core.</summary>
    /// <exception cref="LabException">Something else than 200 was answered, a connection broke, or wrk does not do as it should.</exception>
    public static async Task<(long Requests, double Seconds)> WrkAsync(LabRoot root, int port, string path, int connections, TimeSpan length, CancellationToken stop)
    {
        var seconds = Math.Max(1, (int)Math.Round(length.TotalSeconds));
        string[] command = ["wrk", "-t1", string.Create(CultureInfo.InvariantCulture, $"-c{connections}"), string.Create(CultureInfo.InvariantCulture, $"-d{seconds}s"),
            "--timeout", "20s", string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}{path}")];
        await using var wrk = RunningProgram.Start(root.Wrap(command, "/", LabRoot.LoadCore, user: null), LabRootEnvironment.Basic(root), "/", "wrk");
        var status = await wrk.EndAsync(stop);
        var said = wrk.Output;
        var total = Total().Match(said);
        if (status != 0 || !total.Success)
            throw new LabException($"wrk failed; {wrk.LastWords()}");
        // wrk counts as an error, too, what a server does to its open connections when wrk is done; answers other than 2xx and broken reads are not that.
        var errors = SocketErrors().Match(said);
        if (NotOk().IsMatch(said) || errors.Success && errors.Groups.Values.Skip(1).Any(group => group.Value != "0"))
            throw new LabException($"requests to {path} failed; {wrk.LastWords()}");
        var unit = total.Groups["unit"].Value switch { "s" => 1.0, "ms" => 0.001, "m" => 60, _ => throw new LabException($"wrk took an odd time; {wrk.LastWords()}") };
        return (long.Parse(total.Groups["requests"].Value, CultureInfo.InvariantCulture), double.Parse(total.Groups["time"].Value, CultureInfo.InvariantCulture) * unit);
    }

    [GeneratedRegex(@"(?<requests>\d+) requests in (?<time>[\d.]+)(?<unit>ms|s|m),")]
    private static partial Regex Total();

    [GeneratedRegex(@"Non-2xx or 3xx responses")]
    private static partial Regex NotOk();

    [GeneratedRegex(@"Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)")]
    private static partial Regex SocketErrors();
}
