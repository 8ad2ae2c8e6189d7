using System.Diagnostics;
using System.Net.Sockets;
using StackGuide.Lab.Load;
using StackGuide.Lab.Processes;

namespace StackGuide.Lab.Procedures;

/// <summary>Many open WebSockets; each case has a parameter <c>clients</c>, in rising order, and goes on with the connections of the case
/// before. <c>memory</c>: growth of PSS for each connection beyond those of the first case, in KiB; the first case has none. <c>total</c>: PSS of
/// the whole server in MiB. <c>p50</c> and <c>p99</c>: ms from the moment at which the first client
/// sends <c>broadcast</c> until the message has come to half and to 99 of 100 of all clients; the median of several broadcasts.
/// <c>processor</c>: µs of the server for each message that it sent.</summary>
internal sealed class WebSockets : IProcedure
{
    private const string Path = "/ws";

    /// <summary>Connections that are being opened at the same time: fewer than the shortest backlog of the subjects.</summary>
    private const int AtOnce = 50;

    public IReadOnlyList<string> Quantities { get; } = ["memory", "total", "p50", "p99", "processor"];

    public IReadOnlyList<string> Parameters { get; } = ["clients", "broadcasts", "pause"];

    public async Task<IReadOnlyList<Reading>> MeasureAsync(Bench bench, CancellationToken stop)
    {
        List<Reading> readings = [];
        List<WebSocketConnection> clients = [];
        var (server, port) = await bench.ServeAsync(bench.Cases.First(), stop);
        await using var own = server;
        try
        {
            // What a process grows by once (compiled code, the young generation of a heap) has grown with the first case and its broadcasts; divided
            // by a thousand connections it would be three times what a connection takes.
            var (before, counted) = (0.0, 0);
            foreach (var one in bench.Cases)
            {
                var wanted = one.Parameters.Whole("clients");
                while (clients.Count < wanted)
                    clients.AddRange(await Task.WhenAll(Enumerable.Range(0, Math.Min(AtOnce, wanted - clients.Count)).Select(_ => ConnectAsync(port, stop))));
                await Task.Delay(one.Parameters.Seconds("pause"), stop);
                var memory = ProcessTable.ProportionalSetSize(server.Processes);
                readings.Add(new Reading("total", one.Id, memory / (1024 * 1024)));
                if (wanted > counted && counted > 0)
                    readings.Add(new Reading("memory", one.Id, (memory - before) / 1024 / (wanted - counted)));

                List<double> middle = [], late = [];
                var processor = ProcessTable.ProcessorSeconds(server.Processes);
                var use = new CoreUse();
                var broadcasts = one.Parameters.Whole("broadcasts");
                // The first is not counted: it is the one that compiles.
                for (var broadcast = 0; broadcast <= broadcasts; broadcast++)
                {
                    var latencies = await BroadcastAsync(bench, clients, broadcast, stop);
                    if (broadcast == 0)
                        continue;
                    middle.Add(latencies.Percentile(500));
                    late.Add(latencies.Percentile(990));
                }

                var cores = use.SoFar(one.Id);
                bench.MustLive(server);
                readings.AddRange(
                [
                    new Reading("p50", one.Id, Statistics.Medians.Of(middle)),
                    new Reading("p99", one.Id, Statistics.Medians.Of(late)),
                    new Reading("processor", one.Id, (ProcessTable.ProcessorSeconds(server.Processes) - processor) * 1e6 / (wanted * (broadcasts + 1.0))),
                    .. cores,
                ]);
                if (counted == 0)
                {
                    await Task.Delay(one.Parameters.Seconds("pause"), stop);
                    (before, counted) = (ProcessTable.ProportionalSetSize(server.Processes), wanted);
                }
            }
        }
        catch (Exception fault) when (fault is SocketException or IOException)
        {
            throw new LabException($"{bench.Subject.Id}: with {clients.Count} WebSockets open: {fault.Message}; {server.LastWords()}");
        }
        finally
        {
            foreach (var client in clients)
                client.Dispose();
        }

        await server.StopAsync();
        return readings;
    }

    private static async Task<WebSocketConnection> ConnectAsync(int port, CancellationToken stop)
    {
        var client = new WebSocketConnection();
        try
        {
            await client.ConnectAsync(port, Path, stop);
            return client;
        }
        catch
        {
            client.Dispose();
            throw;
        }
    }

    private static async Task<Latencies> BroadcastAsync(Bench bench, List<WebSocketConnection> clients, int number, CancellationToken stop)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop);
        patience.CancelAfter(TimeSpan.FromSeconds(30));
        var latencies = new Latencies();
        var begin = 0L;
        var arriving = clients.Select(ArriveAsync).ToArray();
        begin = Stopwatch.GetTimestamp();
        try
        {
            await clients[0].SendAsync($"broadcast {number}", patience.Token);
            await Task.WhenAll(arriving);
            return latencies;
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            throw new LabException($"{bench.Subject.Id}: only {latencies.Count} of {clients.Count} clients had a broadcast after 30 s");
        }

        async Task ArriveAsync(WebSocketConnection client)
        {
            var text = await client.ReceiveAsync(patience.Token);
            latencies.Add(Stopwatch.GetElapsedTime(Volatile.Read(ref begin)).TotalMilliseconds);
            if (text != $"broadcast {number}")
                throw new LabException($"{bench.Subject.Id} sent '{text}' where 'broadcast {number}' was to come");
        }
    }
}
