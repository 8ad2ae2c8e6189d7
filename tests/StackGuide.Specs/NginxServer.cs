using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace StackGuide.Specs;

/// <summary>A real nginx that serves a folder of this machine to this machine, with the snippet that the build wrote.</summary>
internal sealed class NginxServer : IDisposable
{
    private readonly Process _process;
    private readonly string _folder = Directory.CreateTempSubdirectory("stackguide-nginx-").FullName;

    private NginxServer(string root, string snippet)
    {
        var port = FreePort();
        Address = new Uri($"http://127.0.0.1:{port}");
        File.WriteAllText(Path.Combine(_folder, "nginx.conf"), $$"""
            {{(Environment.UserName == "root" ? "user root;" : "")}}
            daemon off;
            worker_processes 1;
            pid {{_folder}}/nginx.pid;
            error_log {{_folder}}/error.log;
            events { }
            http {
                types { text/html html; text/css css; application/javascript js; application/json json; image/svg+xml svg; application/xml xml; text/csv csv; text/plain txt; }
                access_log off;
                client_body_temp_path {{_folder}}/body; proxy_temp_path {{_folder}}/proxy; fastcgi_temp_path {{_folder}}/fastcgi; uwsgi_temp_path {{_folder}}/uwsgi; scgi_temp_path {{_folder}}/scgi;
                server {
                    listen 127.0.0.1:{{port}};
                    root "{{root}}";
                    include "{{snippet}}";
                }
            }
            """);
        _process = Process.Start(new ProcessStartInfo(InstalledNginx.Path!, ["-p", _folder, "-c", Path.Combine(_folder, "nginx.conf")]) { RedirectStandardError = true })!;
    }

    public Uri Address { get; }

    /// <param name="root">The folder that the address's path begins in.</param>
    /// <param name="snippet">The build's <c>nginx.conf</c>.</param>
    public static async Task<NginxServer> Start(string root, string snippet)
    {
        var server = new NginxServer(root, snippet);
        for (var tries = 0; tries < 200; tries++)
        {
            if (server._process.HasExited)
                throw new InvalidOperationException("nginx: " + await server._process.StandardError.ReadToEndAsync());
            try
            {
                using var client = new TcpClient();
                await client.ConnectAsync(IPAddress.Loopback, server.Address.Port);
                return server;
            }
            catch (SocketException)
            {
                await Task.Delay(50);
            }
        }

        server.Dispose();
        throw new InvalidOperationException("nginx does not listen");
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
