using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace StackGuide.Specs;

/// <summary>What <c>stackguide serve</c> promises to the shell that it runs in.</summary>
public sealed class ServeTests
{
    [Fact]
    public async Task Shows_the_guide_until_Ctrl_C_and_writes_nothing()
    {
        using var guide = new GuideCopy();
        guide.SimplifyTemplates();
        var before = guide.Files(output: true);
        using var process = StackguideProcess.Begin(guide.Root, "serve", "--port", "0");
        var address = await AddressOf(process);

        using var browser = new HttpClient();
        Assert.Contains("<title>Tea or coffee?</title>", await browser.GetStringAsync(address), StringComparison.Ordinal);

        // As a shell does when Ctrl-C is pressed, also with a page that listens.
        using var events = await browser.GetStreamAsync($"{address}__stackguide/events?page=/");
        using var interrupt = Process.Start("kill", ["-INT", $"{process.Id}"]);
        await process.WaitForExitAsync();
        Assert.Equal((0, ""), (process.ExitCode, await process.StandardError.ReadToEndAsync()));
        Assert.Equal(before, guide.Files(output: true));
    }

    [Fact]
    public void Says_that_a_port_is_in_use()
    {
        using var guide = new GuideCopy();
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port;

        var run = StackguideProcess.Run(guide.Root, "serve", "--port", $"{port}");

        Assert.Equal((3, "", $"stackguide: port {port} is in use; choose another with --port\n"), (run.Exit, run.Out, run.Error));
    }

    private static async Task<string> AddressOf(Process process)
    {
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.StartsWith("Serving http://127.0.0.1:", StringComparison.Ordinal))
                return line.Split(' ')[1];
        }

        throw new InvalidOperationException("It ended: " + await process.StandardError.ReadToEndAsync());
    }
}
