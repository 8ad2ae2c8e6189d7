using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace StackGuide.Serving.Http;

/// <summary>Answers browsers on this machine: files of the site, from memory only; the reload script; the stream of events.</summary>
internal sealed class PreviewApplication(LiveGuide guide, OpenPages pages) : IHttpApplication<HttpContext>
{
    private const string Events = "/__stackguide/events";

    private static readonly byte[] Script = Resource("reload.js");

    public HttpContext CreateContext(IFeatureCollection contextFeatures) => new DefaultHttpContext(contextFeatures);

    public void DisposeContext(HttpContext context, Exception? exception)
    {
        // Nothing of it is kept.
    }

    public Task ProcessRequestAsync(HttpContext context)
    {
        // A page of another site may have its own name resolve to this machine, to read what is served here.
        if (context.Request.Host.Host is not ("localhost" or "127.0.0.1" or "[::1]"))
            return Refuse(context, StatusCodes.Status403Forbidden, "This preview answers to localhost only.\n");
        if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method))
            return Refuse(context, StatusCodes.Status405MethodNotAllowed, "A preview is only read.\n");
        if (IsTakenByAnotherSite(context.Request.Headers))
            return Refuse(context, StatusCodes.Status403Forbidden, "This preview is no part of other sites.\n");
        return context.Request.Path.Value switch
        {
            Events when !context.Request.Query["page"].ToString().StartsWith('/') => Refuse(context, StatusCodes.Status400BadRequest, "Which page listens?\n"),
            Events => Stream(context),
            ReloadScript.Address => Send(context, "reload.js", Script, "no-store"),
            var address => SendPage(context, string.IsNullOrEmpty(address) ? "/" : address),
        };
    }

    private Task SendPage(HttpContext context, string address)
    {
        var page = ShownPage.At(guide.State, address);
        context.Response.StatusCode = page.Status;
        if (page.IsPage)
        {
            // The only header of a page that scripts on it can read.
            context.Response.Headers["Server-Timing"] = $"{ReloadScript.Mark};desc=\"{page.Mark}\"";
            return Send(context, page.Path, page.Bytes, "no-store");
        }

        // The name of an asset changes with its content.
        return Send(context, page.Path, page.Bytes, page.Path.StartsWith("assets/", StringComparison.Ordinal) ? "max-age=31536000, immutable" : "no-store");
    }

    private async Task Stream(HttpContext context)
    {
        var query = context.Request.Query;
        if (pages.Add(query["page"].ToString(), query["mark"].ToString(), () => guide.State) is not { } page)
        {
            await Refuse(context, StatusCodes.Status503ServiceUnavailable, "Too many pages listen; close some.\n");
            return;
        }

        try
        {
            // Known before it is told the state: nothing may change in between without its notice.
            page.Tell();
            Headers(context, "text/event-stream; charset=utf-8", "no-store");
            await context.Response.WriteAsync("retry: 500\n\n", context.RequestAborted);
            await foreach (var text in page.Events.ReadAllAsync(context.RequestAborted))
                await context.Response.WriteAsync(text, context.RequestAborted);
        }
        catch (OperationCanceledException)
        {
            // The browser went elsewhere.
        }
        finally
        {
            pages.Remove(page);
        }
    }

    /// <summary>A link may lead here from anywhere; pictures, scripts and streams are for our own pages. Browsers say which it is.</summary>
    private static bool IsTakenByAnotherSite(IHeaderDictionary headers) => headers["Sec-Fetch-Site"] == "cross-site" && headers["Sec-Fetch-Mode"] != "navigate";

    private static Task Refuse(HttpContext context, int status, string words)
    {
        context.Response.StatusCode = status;
        return Send(context, "refused.txt", System.Text.Encoding.UTF8.GetBytes(words), "no-store");
    }

    private static async Task Send(HttpContext context, string path, byte[] bytes, string caching)
    {
        Headers(context, ContentTypes.Of(path), caching);
        context.Response.ContentLength = bytes.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
            await context.Response.BodyWriter.WriteAsync(bytes, context.RequestAborted);
    }

    private static void Headers(HttpContext context, string type, string caching)
    {
        var headers = context.Response.Headers;
        headers.ContentType = type;
        headers.CacheControl = caching;
        headers.XContentTypeOptions = "nosniff";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";

        // A page's own policy cannot say this in a meta element.
        headers.XFrameOptions = "DENY";
        headers.ContentSecurityPolicy = "frame-ancestors 'none'";
    }

    private static byte[] Resource(string name)
    {
        using var stream = typeof(PreviewApplication).Assembly.GetManifestResourceStream(name)!;
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
