using System.Diagnostics;
using System.Globalization;
using System.Text;
using StackGuide.Lab.Experiments;

namespace StackGuide.Lab.Services;

/// <summary>What subjects call while they answer.</summary>
internal static class Backends
{
    /// <summary>How a piece of <see cref="Upstream"/> begins; a moment of the clock in nanoseconds follows.</summary>
    public const string PieceStart = "data: token ";

    /// <summary>A service that answers after <c>delay</c> milliseconds, whatever is asked and however much.</summary>
    public static TinyServer Stub(Parameters parameters)
    {
        var delay = TimeSpan.FromMilliseconds(parameters["delay"]);
        var answer = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 17\r\n\r\n{\"answered\":true}"u8.ToArray();
        return new TinyServer(async (socket, stop) =>
        {
            await Task.Delay(delay, stop);
            await socket.SendAsync(answer, stop);
        });
    }

    /// <summary>A service that answers in <c>pieces</c> server-sent events, one every <c>pause</c> milliseconds, as a language model does.</summary>
    public static TinyServer Upstream(Parameters parameters)
    {
        var pieces = parameters.Whole("pieces");
        var pause = parameters["pause"];
        var head = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nCache-Control: no-cache\r\nTransfer-Encoding: chunked\r\n\r\n"u8.ToArray();
        var end = "0\r\n\r\n"u8.ToArray();
        return new TinyServer(async (socket, stop) =>
        {
            await socket.SendAsync(head, stop);
            var begin = Stopwatch.GetTimestamp();
            for (var piece = 1; piece <= pieces; piece++)
            {
                var wait = pause * piece - Stopwatch.GetElapsedTime(begin).TotalMilliseconds;
                if (wait > 0)
                    await Task.Delay(TimeSpan.FromMilliseconds(wait), stop);
                var text = string.Create(CultureInfo.InvariantCulture, $"{PieceStart}{Stopwatch.GetTimestamp():D19} {piece:D6}\n\n");
                await socket.SendAsync(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{text.Length:x}\r\n{text}\r\n")), stop);
            }

            await socket.SendAsync(end, stop);
        });
    }
}
