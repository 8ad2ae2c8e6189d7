using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace StackGuide.Browser.Tests;

/// <summary>Serves a folder at the root and below a path of this machine, as a plain host would: a file for its exact name, else 404.</summary>
internal sealed class SiteServer : IAsyncDisposable
{
    private const string Below = "/some/path/";
    private readonly WebApplication _app;

    private SiteServer(WebApplication app) => _app = app;

    /// <summary>Where the site's <c>index.html</c> lies below a path, with a closing slash.</summary>
    public string Address => _app.Urls.First() + Below;

    /// <summary>Where it lies at the root, likewise.</summary>
    public string RootAddress => _app.Urls.First() + "/";

    public static async Task<SiteServer> Start(string folder)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var app = builder.Build();
        app.Run(context => Serve(context, folder));
        await app.StartAsync();
        return new SiteServer(app);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static async Task Serve(HttpContext context, string folder)
    {
        var path = context.Request.Path.Value ?? "";
        var name = path.StartsWith(Below, StringComparison.Ordinal) ? path[Below.Length..] : path.TrimStart('/');
        var file = path.Contains("..", StringComparison.Ordinal) ? "" : Path.Combine(folder, name);
        if (!File.Exists(file))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        context.Response.ContentType = Path.GetExtension(file) switch
        {
            ".html" => "text/html; charset=utf-8",
            ".css" => "text/css; charset=utf-8",
            ".js" => "text/javascript; charset=utf-8",
            ".svg" => "image/svg+xml",
            ".json" => "application/json",
            _ => "application/octet-stream",
        };
        await context.Response.SendFileAsync(file);
    }
}
