using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace StackGuide.Serving.Http;

/// <summary>Shows a guide on this machine while it is written: pages from memory, made anew when files change, and told to the browsers that show them.</summary>
/// <param name="options">Which guide, and where.</param>
/// <param name="log">Is told what happens.</param>
public sealed class PreviewServer(ServeOptions options, IServeLog log)
{
    // While a file is being saved it may be empty for a moment; errors are told when they stand for longer than that.
    private static readonly TimeSpan Settling = TimeSpan.FromMilliseconds(40);

    // More than browsers open for as many pages as may listen; whoever is slow to say what he wants makes room for others.
    private const int MostConnections = 1_000;
    private static readonly TimeSpan HeadersWait = TimeSpan.FromSeconds(5);

    private readonly LiveGuide _guide = new(options.Root, options.Strict, log, ReloadScript.Address);
    private readonly OpenPages _pages = new();

    /// <summary>Serves until it is stopped.</summary>
    /// <exception cref="PortInUseException">The port cannot be had.</exception>
    public async Task Run(CancellationToken stop)
    {
        // Without the host around it: no settings from files or the environment that would open the port to others.
        using var server = new KestrelServer(
            Options.Create(Settings()),
            new SocketTransportFactory(Options.Create(new SocketTransportOptions()), NullLoggerFactory.Instance),
            NullLoggerFactory.Instance);
        using var watch = new FolderWatch(options.Root);
        try
        {
            await Start(server, stop);
            watch.Watch();
            Tell(_guide.Refresh(null));
            log.Serving(new Uri(server.Features.Get<IServerAddressesFeature>()!.Addresses.First()));
            while (true)
            {
                var touched = await watch.Next(stop);
                watch.Watch();
                var refresh = _guide.Refresh(touched);
                if (refresh is { IsShown: false })
                {
                    await Task.Delay(Settling, stop);
                    refresh = _guide.Refresh(touched) ?? refresh;
                }

                Tell(refresh);
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // The way it ends.
        }
        finally
        {
            _pages.Close();
            await server.StopAsync(new CancellationToken(canceled: true));
        }
    }

    private KestrelServerOptions Settings()
    {
        var settings = new KestrelServerOptions { AddServerHeader = false };
        settings.Limits.MaxConcurrentConnections = MostConnections;
        settings.Limits.MaxRequestBodySize = 0;
        settings.Limits.RequestHeadersTimeout = HeadersWait;

        // A browser may take either kind of loopback address; a port that is chosen for us is free on one of them only.
        if (options.Port == 0)
            settings.Listen(IPAddress.Loopback, 0);
        else
            settings.ListenLocalhost(options.Port);
        return settings;
    }

    private async Task Start(KestrelServer server, CancellationToken stop)
    {
        try
        {
            await server.StartAsync(new PreviewApplication(_guide, _pages), stop);
        }
        catch (IOException fault) when (fault.InnerException is AddressInUseException)
        {
            throw new PortInUseException($"port {options.Port} is in use; choose another with --port", fault);
        }
        catch (SocketException fault)
        {
            throw new PortInUseException($"port {options.Port} cannot be opened ({fault.Message}); choose another with --port", fault);
        }
    }

    private void Tell(Refresh? refresh)
    {
        if (refresh is null)
            return;
        _pages.Tell();
        log.Refreshed(refresh);
    }
}
