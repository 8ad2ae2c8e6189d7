using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace StackGuide.Lab.Load;

/// <summary>One connection of HTTP/1.1 that is kept open, on a bare socket: <see cref="HttpClient"/> would take more of the load generator's
/// core than some of the servers take of theirs, and hides when a request really leaves.</summary>
internal sealed class HttpConnection : IDisposable
{
    private static readonly byte[] EndOfHead = "\r\n\r\n"u8.ToArray();

    private readonly Socket _socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private byte[] _buffer = new byte[16_384];
    private int _start;
    private int _end;

    /// <summary>The bytes of a GET.</summary>
    public static byte[] Get(int port, string path)
        => Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nAccept: */*\r\n\r\n"));

    public async Task ConnectAsync(int port, CancellationToken stop) => await _socket.ConnectAsync(new IPEndPoint(IPAddress.Loopback, port), stop);

    /// <summary>Puts a request on its way; fits into the socket's buffer, so that it never waits.</summary>
    public void Send(byte[] request) => _socket.Send(request);

    /// <summary>Reads one whole answer.</summary>
    /// <exception cref="IOException">The connection broke, or what came is no HTTP.</exception>
    public async ValueTask<HttpAnswer> ReceiveAsync(CancellationToken stop)
    {
        var head = await HeadAsync(stop);
        using var body = new MemoryStream();
        if (head.Chunked)
        {
            while (await ChunkAsync(body, stop))
            {
            }
        }
        else
        {
            await TakeAsync(head.Length ?? throw new IOException("an answer without a length"), body, stop);
        }

        if (head.Closes)
            _socket.Close();
        return new HttpAnswer(head.Status, body.ToArray(), head.Closes);
    }

    /// <summary>Reads the head of an answer whose body comes in pieces.</summary>
    public async ValueTask<HttpHead> HeadAsync(CancellationToken stop)
    {
        int length;
        while ((length = _buffer.AsSpan(_start, _end - _start).IndexOf(EndOfHead)) < 0)
            await FillAsync(stop);
        var lines = Encoding.ASCII.GetString(_buffer, _start, length).Split("\r\n");
        _start += length + EndOfHead.Length;
        if (lines[0].Length < 12 || !lines[0].StartsWith("HTTP/1.", StringComparison.Ordinal) || !int.TryParse(lines[0].AsSpan(9, 3), out var status))
            throw new IOException("what came is no HTTP");
        long? size = null;
        bool chunked = false, closes = lines[0][7] == '0';
        foreach (var line in lines.Skip(1))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon < 0)
                continue;
            var value = line.AsSpan(colon + 1).Trim();
            switch (line[..colon].ToLowerInvariant())
            {
                case "content-length": size = long.Parse(value, CultureInfo.InvariantCulture); break;
                case "transfer-encoding": chunked = value.Equals("chunked", StringComparison.OrdinalIgnoreCase); break;
                case "connection": closes = value.Equals("close", StringComparison.OrdinalIgnoreCase); break;
            }
        }

        return new HttpHead(status, size, chunked, closes);
    }

    /// <summary>Reads one chunk and appends it.</summary>
    /// <returns>False at the end of the body.</returns>
    public async ValueTask<bool> ChunkAsync(Stream body, CancellationToken stop)
    {
        int line;
        while ((line = _buffer.AsSpan(_start, _end - _start).IndexOf("\r\n"u8)) < 0)
            await FillAsync(stop);
        var size = long.Parse(Encoding.ASCII.GetString(_buffer, _start, line).Split(';')[0], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        _start += line + 2;
        await TakeAsync(size, body, stop);
        await TakeAsync(2, Stream.Null, stop);
        return size > 0;
    }

    /// <summary>Waits until something comes; for connections that receive what they have not asked for.</summary>
    public async ValueTask TakeAsync(long count, Stream into, CancellationToken stop)
    {
        while (count > 0)
        {
            if (_start == _end)
                await FillAsync(stop);
            var part = (int)Math.Min(count, _end - _start);
            into.Write(_buffer, _start, part);
            _start += part;
            count -= part;
        }
    }

    public void Dispose() => _socket.Dispose();

    private async ValueTask FillAsync(CancellationToken stop)
    {
        if (_start == _end)
            _start = _end = 0;
        if (_end == _buffer.Length)
        {
            if (_start > 0)
            {
                Buffer.BlockCopy(_buffer, _start, _buffer, 0, _end - _start);
                (_start, _end) = (0, _end - _start);
            }
            else
            {
                Array.Resize(ref _buffer, _buffer.Length * 2);
            }
        }

        var count = await _socket.ReceiveAsync(_buffer.AsMemory(_end), stop);
        if (count == 0)
            throw new IOException("the connection was closed in the middle");
        _end += count;
    }
}

/// <summary>The head of an answer.</summary>
/// <param name="Length">Of the body in bytes; null where it is not said.</param>
/// <param name="Closes">Whether the server closes the connection behind it.</param>
internal sealed record HttpHead(int Status, long? Length, bool Chunked, bool Closes);

/// <summary>A whole answer.</summary>
internal sealed record HttpAnswer(int Status, byte[] Body, bool Closed);
