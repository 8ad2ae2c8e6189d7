using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;
using System.Text;
using StackGuide.Lab.Load;
using StackGuide.Lab.Processes;
using StackGuide.Lab.Services;

namespace StackGuide.Lab.Procedures;

/// <summary>Many responses that trickle, each passed on from an upstream in <c>pieces</c> pieces with a <c>pause</c> in ms between them.
/// <c>memory</c>: growth of PSS for each open response beyond the first three of ten, in KiB, halfway. <c>total</c>: PSS of the whole server then,
/// in MiB. <c>processor</c>: µs for each piece passed on.
/// <c>delay-p50</c> and <c>delay-p99</c>: ms from the moment at which the upstream sent a piece to the moment at which the client had it.</summary>
internal sealed class Streams : IProcedure
{
    public IReadOnlyList<string> Quantities { get; } = ["memory", "total", "processor", "delay-p50", "delay-p99"];

    public IReadOnlyList<string> Parameters { get; } = ["clients", "pieces", "pause"];

    public async Task<IReadOnlyList<Reading>> MeasureAsync(Bench bench, CancellationToken stop)
    {
        List<Reading> readings = [];
        var ready = bench.Cases.First() with { Id = "", Path = "/ready", Answer = "" };
        foreach (var one in bench.Cases)
        {
            var (server, port) = await bench.ServeAsync(ready, stop);
            await using var own = server;
            var clients = one.Parameters.Whole("clients");
            var pieces = one.Parameters.Whole("pieces");
            var lasts = TimeSpan.FromMilliseconds(pieces * one.Parameters["pause"]);
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop);
            patience.CancelAfter(lasts * 3 + TimeSpan.FromSeconds(15));

            // One stream first, for what is loaded late and to see that it is passed on in pieces; it goes on beside the others. Meanwhile short
            // requests, for what the server grows by and compiles under any load.
            var alone = new Latencies();
            var first = StreamAsync(bench, port, one.Path, pieces, alone, patience.Token, stop);
            await ClosedLoop.RunAsync(port, ready.Path, 16, TimeSpan.FromMilliseconds(one.Parameters["pause"] * 2.5), stop);
            if (first.IsFaulted)
                await first;
            if (alone.Count == 0 || alone.Percentile(500) > one.Parameters["pause"])
                throw new LabException($"{bench.Subject.Id} holds pieces back instead of passing them on");

            var (before, settled, former) = (0.0, Math.Max(1, clients * 3 / 10), alone.Count);
            var processor = ProcessTable.ProcessorSeconds(server.Processes);
            var use = new CoreUse();
            var delays = new Latencies();
            var streams = new List<Task>(clients);
            for (var i = 0; i < clients; i++)
            {
                streams.Add(StreamAsync(bench, port, one.Path, pieces, delays, patience.Token, stop));
                // Spread over half a second: the arrival is not what is measured.
                if (i % 20 == 19)
                    await Task.Delay(Math.Max(1, 10_000 / clients), stop);
                if (i + 1 == settled)
                {
                    // The young generation of a heap, the buffers of an allocator: grown by these, and not counted for the others.
                    await Task.Delay(1000, stop);
                    before = ProcessTable.ProportionalSetSize(server.Processes);
                }
            }

            await Task.Delay(lasts / 2, stop);
            var memory = ProcessTable.ProportionalSetSize(server.Processes);
            await Task.WhenAll(streams.Append(first));
            bench.MustLive(server);
            var passed = delays.Count + alone.Count - former;
            var cores = use.SoFar(one.Id);
            readings.AddRange(
            [
                new Reading("memory", one.Id, (memory - before) / 1024 / (clients - settled)),
                new Reading("total", one.Id, memory / (1024 * 1024)),
                new Reading("processor", one.Id, (ProcessTable.ProcessorSeconds(server.Processes) - processor) * 1e6 / passed),
                new Reading("delay-p50", one.Id, delays.Percentile(500)),
                new Reading("delay-p99", one.Id, delays.Percentile(990)),
                .. cores,
            ]);
            await server.StopAsync();
        }

        return readings;
    }

    private static async Task StreamAsync(Bench bench, int port, string path, int pieces, Latencies delays, CancellationToken patience, CancellationToken stop)
    {
        var seen = 0;
        try
        {
            using var connection = new HttpConnection();
            await connection.ConnectAsync(port, patience);
            connection.Send(HttpConnection.Get(port, path));
            var head = await connection.HeadAsync(patience);
            if (head is not { Status: 200, Chunked: true })
                throw new LabException($"{bench.Subject.Id}: {path} is not answered with a stream of chunks");
            using var body = new MemoryStream();
            while (await connection.ChunkAsync(body, patience))
                seen += Count(body, delays);
            if (seen != pieces)
                throw new LabException($"{bench.Subject.Id} passed on {seen} of {pieces} pieces");
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            throw new LabException($"{bench.Subject.Id} had passed on {seen} of {pieces} pieces of a stream when time was up");
        }
        catch (Exception fault) when (fault is SocketException or IOException)
        {
            throw new LabException($"{bench.Subject.Id}: a stream broke after {seen} pieces: {fault.Message}");
        }
    }

    /// <summary>Takes whole pieces from what has come; a server may join or cut them.</summary>
    private static int Count(MemoryStream body, Latencies delays)
    {
        var now = Stopwatch.GetTimestamp();
        var text = Encoding.ASCII.GetString(body.GetBuffer(), 0, (int)body.Length);
        int count = 0, from = 0;
        for (int end; (end = text.IndexOf("\n\n", from, StringComparison.Ordinal)) >= 0; from = end + 2)
        {
            if (text.AsSpan(from, end - from) is var piece && piece.StartsWith(Backends.PieceStart, StringComparison.Ordinal)
                && long.TryParse(piece.Slice(Backends.PieceStart.Length, 19), NumberStyles.None, CultureInfo.InvariantCulture, out var sent))
            {
                delays.Add((now - sent) * 1000.0 / Stopwatch.Frequency);
                count++;
            }
        }

        body.SetLength(0);
        body.Write(Encoding.ASCII.GetBytes(text[from..]));
        return count;
    }
}
