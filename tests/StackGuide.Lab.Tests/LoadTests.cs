using System.Net.Sockets;
using System.Text;
using StackGuide.Lab.Load;
using StackGuide.Lab.Services;

namespace StackGuide.Lab.Tests;

public sealed class LoadTests
{
    private const string Ok = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";

    [NeedsFact]
    public async Task Requests_leave_at_the_rate_that_was_asked_for()
    {
        var count = 0;
        await using var server = Answering(() => { Interlocked.Increment(ref count); return Ok; });

        var result = await OpenLoop.RunAsync(server.Port, "/", 4, 200, TimeSpan.FromSeconds(1), CancellationToken.None);

        Assert.Equal(200, count);
        Assert.Equal(200, result.Latencies.Count);
        Assert.Equal(200, result.Lateness.Count);
    }

    [NeedsFact]
    public async Task A_stall_counts_for_every_request_that_was_due_in_it()
    {
        var served = 0;
        await using var server = new TinyServer(async (socket, stop) =>
        {
            // One answer of 100 takes half a second, on the only connection.
            if (Interlocked.Increment(ref served) == 100)
                await Task.Delay(500, stop);
            await socket.SendAsync(Encoding.ASCII.GetBytes(Ok), stop);
        });

        var result = await OpenLoop.RunAsync(server.Port, "/", 1, 200, TimeSpan.FromSeconds(1), CancellationToken.None);

        // A generator that waits would have one slow request of 200; a hundred were due while the server stood still.
        Assert.InRange(result.Latencies.CountAbove(20), 50, 200);

        // That the generator had to wait for the server is no lateness of its own.
        Assert.InRange(result.Late, 0, 49);
    }

    [NeedsFact]
    public async Task The_generator_says_how_late_it_was_itself()
    {
        await using var server = Answering(() => Ok);

        var result = await OpenLoop.RunAsync(server.Port, "/", 4, 100, TimeSpan.FromSeconds(0.5), CancellationToken.None);

        Assert.InRange(result.Lateness.Percentile(10), 0, 50);
        Assert.InRange(result.Late, 0, 50);
    }

    [NeedsFact]
    public async Task A_closed_loop_counts_answers()
    {
        var count = 0;
        await using var server = Answering(() => { Interlocked.Increment(ref count); return Ok; });

        var (requests, seconds) = await ClosedLoop.RunAsync(server.Port, "/", 3, TimeSpan.FromSeconds(0.3), CancellationToken.None);

        Assert.Equal(count, requests);
        Assert.InRange(seconds, 0.3, 5);
    }

    [NeedsFact]
    public async Task Answers_in_chunks_and_behind_each_other_are_understood()
    {
        await using var server = Answering(() => "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\nhello\r\n7;x=1\r\n, world\r\n0\r\n\r\n");
        using var connection = new HttpConnection();
        await connection.ConnectAsync(server.Port, CancellationToken.None);
        connection.Send([.. HttpConnection.Get(server.Port, "/"), .. HttpConnection.Get(server.Port, "/")]);

        for (var i = 0; i < 2; i++)
        {
            var answer = await connection.ReceiveAsync(CancellationToken.None);

            Assert.Equal((200, "hello, world", false), (answer.Status, Encoding.ASCII.GetString(answer.Body), answer.Closed));
        }
    }

    [NeedsFact]
    public async Task A_body_larger_than_the_buffer_is_read_whole()
    {
        var body = new string('x', 100_000);
        await using var server = Answering(() => $"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\nConnection: close\r\n\r\n{body}");
        using var connection = new HttpConnection();
        await connection.ConnectAsync(server.Port, CancellationToken.None);
        connection.Send(HttpConnection.Get(server.Port, "/"));

        var answer = await connection.ReceiveAsync(CancellationToken.None);

        Assert.Equal((100_000, true), (answer.Body.Length, answer.Closed));
    }

    [NeedsFact]
    public async Task What_is_no_HTTP_is_said_to_be_none()
    {
        await using var server = Answering(() => "SSH-2.0-OpenSSH_9.2\r\n\r\n");
        using var connection = new HttpConnection();
        await connection.ConnectAsync(server.Port, CancellationToken.None);
        connection.Send(HttpConnection.Get(server.Port, "/"));

        await Assert.ThrowsAsync<IOException>(async () => await connection.ReceiveAsync(CancellationToken.None));
    }

    [NeedsFact]
    public async Task A_WebSocket_opens_answers_pings_and_reads_texts()
    {
        byte[] ping = [0x89, 2, (byte)'h', (byte)'i'];
        byte[] text = [0x81, 5, .. "hello"u8];
        await using var server = new TinyServer(async (socket, stop) =>
        {
            await socket.SendAsync(Encoding.ASCII.GetBytes("HTTP/1.1 101 Switching Protocols\r\nSec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n\r\n"), stop);
            await socket.SendAsync(ping, stop);
            var pong = new byte[8];
            var count = 0;
            while (count < pong.Length)
                count += await socket.ReceiveAsync(pong.AsMemory(count), stop);
            if (pong is [0x8A, 0x82, 0, 0, 0, 0, (byte)'h', (byte)'i'])
                await socket.SendAsync(text, stop);
        });
        using var client = new WebSocketConnection();
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));

        await client.ConnectAsync(server.Port, "/ws", patience.Token);

        Assert.Equal("hello", await client.ReceiveAsync(patience.Token));
    }

    [NeedsFact]
    public async Task A_server_that_knows_no_WebSockets_is_named()
    {
        await using var server = Answering(() => "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n");
        using var client = new WebSocketConnection();

        var fault = await Assert.ThrowsAsync<IOException>(() => client.ConnectAsync(server.Port, "/ws", CancellationToken.None));

        Assert.Contains("404", fault.Message, StringComparison.Ordinal);
    }

    private static TinyServer Answering(Func<string> answer)
        => new(async (socket, stop) => await socket.SendAsync(Encoding.ASCII.GetBytes(answer()), SocketFlags.None, stop));
}
