using System.Net;
using System.Net.Sockets;

namespace StackGuide.Lab.Services;

/// <summary>Answers GET requests on connections that stay open; what stands behind the subjects runs in the load generator's process.</summary>
internal sealed class TinyServer : IAsyncDisposable
{
    private static readonly byte[] EndOfHead = "\r\n\r\n"u8.ToArray();

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly Func<Socket, CancellationToken, Task> _answer;
    private readonly Task _accepting;

    /// <summary>Starts to listen on a free port.</summary>
    /// <param name="answer">Writes the answer to one request, head and body.</param>
    public TinyServer(Func<Socket, CancellationToken, Task> answer)
    {
        _answer = answer;
        _listener.Start(4096);
        Port = ((IPEndPoint)_listener.LocalEndpoint).Port;
        _accepting = AcceptAsync();
    }

    public int Port { get; }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
        await _accepting.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        while (!_stop.IsCancellationRequested)
        {
            var socket = await _listener.AcceptSocketAsync(_stop.Token);
            socket.NoDelay = true;
            _ = ServeAsync(socket);
        }
    }

    private async Task ServeAsync(Socket socket)
    {
        using var own = socket;
        var buffer = new byte[8192];
        var filled = 0;
        try
        {
            while (true)
            {
                var count = await socket.ReceiveAsync(buffer.AsMemory(filled), _stop.Token);
                if (count == 0)
                    return;
                filled += count;
                int end;
                while ((end = buffer.AsSpan(0, filled).IndexOf(EndOfHead)) >= 0)
                {
                    filled -= end + EndOfHead.Length;
                    Buffer.BlockCopy(buffer, end + EndOfHead.Length, buffer, 0, filled);
                    await _answer(socket, _stop.Token);
                }

                if (filled == buffer.Length)
                    return;
            }
        }
        catch (Exception fault) when (fault is SocketException or OperationCanceledException or ObjectDisposedException)
        {
            // The subject has closed the connection, or the experiment is over.
        }
    }
}
