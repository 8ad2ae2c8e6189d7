using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace StackGuide.Lab.Load;

/// <summary>A client's end of a WebSocket (RFC 6455), as small as can be: ten thousand of them must fit on the load's core. No extension is
/// offered, so that nothing is compressed.</summary>
internal sealed class WebSocketConnection : IDisposable
{
    private const int Text = 1;
    private const int Ping = 9;

    private readonly Socket _socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private readonly byte[] _buffer = new byte[512];
    private int _filled;

    public async Task ConnectAsync(int port, string path, CancellationToken stop)
    {
        await _socket.ConnectAsync(new IPEndPoint(IPAddress.Loopback, port), stop);
        var request = string.Create(CultureInfo.InvariantCulture,
            $"GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n");
        await _socket.SendAsync(Encoding.ASCII.GetBytes(request), stop);
        int end;
        while ((end = _buffer.AsSpan(0, _filled).IndexOf("\r\n\r\n"u8)) < 0)
            await FillAsync(stop);
        var head = Encoding.ASCII.GetString(_buffer, 0, end);
        // The answer to the key of RFC 6455, section 1.3.
        if (!head.StartsWith("HTTP/1.1 101", StringComparison.Ordinal) || !head.Contains("s3pPLMBiTxaQ9kYGzzhZRbK+xOo=", StringComparison.Ordinal))
            throw new IOException("the server did not agree to a WebSocket: " + head.Split("\r\n")[0]);
        Take(end + 4);
    }

    /// <summary>Sends a short text.</summary>
    public async Task SendAsync(string text, CancellationToken stop)
    {
        // Masked with zeros, which leaves the text as it is: masking guards proxies, and there is none.
        byte[] frame = [0x80 | Text, (byte)(0x80 | text.Length), 0, 0, 0, 0, .. Encoding.ASCII.GetBytes(text)];
        await _socket.SendAsync(frame, stop);
    }

    /// <summary>Waits for the next text message of up to 125 bytes; answers pings on the way.</summary>
    public async ValueTask<string> ReceiveAsync(CancellationToken stop)
    {
        while (true)
        {
            while (_filled < 2 || _filled < 2 + (_buffer[1] & 0x7F))
            {
                if (_filled >= 2 && (_buffer[1] & 0x7F) > 125)
                    throw new IOException("a message longer than any that should come");
                await FillAsync(stop);
            }

            var kind = _buffer[0] & 0x0F;
            var length = _buffer[1] & 0x7F;
            var text = kind == Text ? Encoding.ASCII.GetString(_buffer, 2, length) : null;
            if (kind == Ping)
                await _socket.SendAsync((byte[])[0x8A, (byte)(0x80 | length), 0, 0, 0, 0, .. _buffer.AsSpan(2, length)], stop);
            Take(2 + length);
            if (text is not null)
                return text;
            if (kind == 8)
                throw new IOException("the server closed a WebSocket");
        }
    }

    public void Dispose() => _socket.Dispose();

    private async ValueTask FillAsync(CancellationToken stop)
    {
        var count = _filled < _buffer.Length ? await _socket.ReceiveAsync(_buffer.AsMemory(_filled), stop) : 0;
        if (count == 0)
            throw new IOException("a WebSocket broke");
        _filled += count;
    }

    private void Take(int count)
    {
        _filled -= count;
        Buffer.BlockCopy(_buffer, count, _buffer, 0, _filled);
    }
}
