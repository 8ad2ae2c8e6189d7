using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.Sockets;
using StackGuide.Lab.Processes;

namespace StackGuide.Lab.Load;

/// <summary>Sends requests at a constant rate, whether or not former ones were answered, and measures each from the moment at which it was due.</summary>
/// <remarks>A generator that waits for answers sends less while a server stalls, and so leaves out the very requests that would have waited
/// ("coordinated omission": Gil Tene, "How not to measure latency"). Here a request that finds no free connection waits for one, and that
/// wait counts as latency; how late the generator itself was is recorded apart.</remarks>
internal static class OpenLoop
{
    /// <summary>Later than this, a request counts as sent late.</summary>
    private const double LateMilliseconds = 1;

    /// <summary>How long answers are waited for behind the last request.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Runs one window.</summary>
    /// <param name="port">Of a server on this machine.</param>
    /// <param name="path">What is requested.</param>
    /// <param name="connections">How many are opened beforehand.</param>
    /// <param name="rate">Requests a second.</param>
    /// <param name="length">How long requests are sent; answers are waited for another half a minute.</param>
    /// <exception cref="LabException">Something else than 200 was answered, or a connection broke.</exception>
    public static async Task<OpenLoopResult> RunAsync(int port, string path, int connections, double rate, TimeSpan length, CancellationToken stop)
    {
        var request = HttpConnection.Get(port, path);
        var latencies = new Latencies();
        var lateness = new Latencies();
        using var free = new BlockingCollection<HttpConnection>(new ConcurrentQueue<HttpConnection>());
        var all = new List<HttpConnection>();
        using var end = CancellationTokenSource.CreateLinkedTokenSource(stop);
        end.CancelAfter(length + Patience);
        try
        {
            for (var i = 0; i < connections; i++)
            {
                var connection = new HttpConnection();
                all.Add(connection);
                await connection.ConnectAsync(port, stop);
                free.Add(connection, stop);
            }

            var count = (int)(rate * length.TotalSeconds);
            var pending = new Task[count];
            // A thread of its own: the pool's threads are busy with answers.
            await Task.Factory.StartNew(() => SendAll(count), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
            await Task.WhenAll(pending);
            return new OpenLoopResult(latencies, lateness, lateness.CountAbove(LateMilliseconds));

            void SendAll(int requests)
            {
                Native.SharpenTimers();
                var begin = Stopwatch.GetTimestamp() + Stopwatch.Frequency / 100;
                var ready = begin;
                for (var i = 0; i < requests; i++)
                {
                    var due = begin + (long)(i * (Stopwatch.Frequency / rate));
                    // Stopwatch reads CLOCK_MONOTONIC in nanoseconds on Linux.
                    Native.SleepUntil(due);
                    var woken = Stopwatch.GetTimestamp();
                    var connection = free.Take(end.Token);
                    // What it waited for a free connection before is the server's doing, and no lateness of its own.
                    lateness.Add(Milliseconds(woken - Math.Max(due, ready)));
                    connection.Send(request);
                    pending[i] = AnswerAsync(connection, due);
                    ready = Stopwatch.GetTimestamp();
                }
            }
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            throw new LabException($"answers to {path} at {rate} requests/s were still missing {Patience.TotalSeconds} s after the last request");
        }
        catch (Exception fault) when (fault is SocketException or IOException)
        {
            throw new LabException($"a connection broke while {path} was requested: {fault.Message}");
        }
        finally
        {
            foreach (var connection in all)
                connection.Dispose();
        }

        async Task AnswerAsync(HttpConnection connection, long due)
        {
            var answer = await connection.ReceiveAsync(end.Token);
            latencies.Add(Milliseconds(Stopwatch.GetTimestamp() - due));
            if (answer.Status != 200)
                throw new LabException($"{path} was answered with {answer.Status}");
            if (answer.Closed)
                throw new LabException($"the server closed a connection behind an answer to {path}; it must keep connections open");
            free.Add(connection, end.Token);
        }
    }

    private static double Milliseconds(long ticks) => ticks * 1000.0 / Stopwatch.Frequency;
}

/// <summary>What a window at a constant rate showed.</summary>
/// <param name="Latencies">From the moment at which each request was due to the last byte of its answer.</param>
/// <param name="Lateness">From the moment at which each request was due, and a connection had been free for the one before, to the moment at
/// which the generator came to it.</param>
/// <param name="Late">How many of them the generator came to more than a millisecond late.</param>
internal sealed record OpenLoopResult(Latencies Latencies, Latencies Lateness, int Late);
