using System.Net;
using System.Net.Sockets;
using System.Text;
using StackGuide.Serving.Http;

namespace StackGuide.Serving.Tests.Http;

/// <summary>What browsers, and those who mean harm, get from a preview.</summary>
public sealed class PreviewServerTests : IAsyncLifetime
{
    private RunningPreview _preview = null!;

    public async ValueTask InitializeAsync() => _preview = await RunningPreview.Start();

    public async ValueTask DisposeAsync() => await _preview.DisposeAsync();

    [Fact]
    public async Task Pages_are_those_of_a_build_but_for_the_script_and_the_right_to_listen()
    {
        var built = CleanBuild.Of(_preview.Guide.Root).Files.ToDictionary(f => f.Path, f => Convert.FromHexString(f.Bytes));
        foreach (var (path, bytes) in built)
        {
            var sent = await _preview.Browser.GetByteArrayAsync(path);
            if (!path.EndsWith(".html", StringComparison.Ordinal))
            {
                Assert.Equal(bytes, sent);
                continue;
            }

            var html = Encoding.UTF8.GetString(sent);
            if (html.Contains("http-equiv=\"refresh\"", StringComparison.Ordinal))
            {
                Assert.Equal(Encoding.UTF8.GetString(bytes), html);
                continue;
            }

            // The first of the page's scripts, written by its template like the others.
            Assert.Contains("; connect-src 'self'\"", html, StringComparison.Ordinal);
            Assert.Equal(Encoding.UTF8.GetString(bytes), html.Replace("<script defer src=\"/__stackguide/reload.js\"></script>", "", StringComparison.Ordinal));
            Assert.NotEqual(bytes, sent);
        }
    }

    [Fact]
    public async Task Says_what_each_file_is_and_what_may_be_kept()
    {
        var page = await _preview.Browser.GetAsync("");
        var asset = CleanBuild.Of(_preview.Guide.Root).Files.First(f => f.Path.EndsWith(".css", StringComparison.Ordinal)).Path;
        var style = await _preview.Browser.GetAsync(asset);

        Assert.Equal(("text/html; charset=utf-8", "no-store"), (page.Content.Headers.ContentType!.ToString(), page.Headers.CacheControl!.ToString()));
        Assert.Equal("text/css; charset=utf-8", style.Content.Headers.ContentType!.ToString());
        Assert.Contains("immutable", style.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        Assert.Contains("<title>Tea or coffee?</title>", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nowhere.html")]
    [InlineData("assets/guide.0.css")]
    [InlineData("content/pages/about.md")]
    [InlineData("tools")]
    public async Task What_is_no_file_of_the_site_is_not_found(string path) =>
        Assert.Equal(HttpStatusCode.NotFound, (await _preview.Browser.GetAsync(path)).StatusCode);

    [Theory]
    [InlineData("GET /../site/site.yml HTTP/1.1", "localhost", "404")]
    [InlineData("GET /..%2f..%2fetc/passwd HTTP/1.1", "localhost", "404")]
    [InlineData("GET / HTTP/1.1", "127.0.0.1:1234", "200")]
    [InlineData("GET / HTTP/1.1", "[::1]:1234", "200")]
    [InlineData("GET / HTTP/1.1", "rebound.example", "403")]
    [InlineData("GET /__stackguide/events HTTP/1.1", "rebound.example", "403")]
    [InlineData("POST / HTTP/1.1", "localhost", "405")]
    public async Task Serves_nothing_but_the_site_and_nobody_but_this_machine(string request, string host, string status)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, _preview.Browser.BaseAddress!.Port);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"{request}\r\nHost: {host}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"));

        Assert.StartsWith($"HTTP/1.1 {status} ", await new StreamReader(stream).ReadLineAsync(), StringComparison.Ordinal);
    }

    /// <summary>A page's own policy cannot say it in a meta element.</summary>
    [Theory]
    [InlineData("")]
    [InlineData("about.html")]
    [InlineData("nowhere.html")]
    [InlineData("data/guide.json")]
    [InlineData("__stackguide/reload.js")]
    [InlineData("__stackguide/events")]
    [InlineData("__stackguide/events?page=/about.html")]
    public async Task No_other_page_can_put_an_answer_into_a_frame(string address)
    {
        using var answer = await _preview.Browser.GetAsync(address, HttpCompletionOption.ResponseHeadersRead);

        Assert.Equal(["DENY"], answer.Headers.GetValues("X-Frame-Options"));
        Assert.Equal(["frame-ancestors 'none'"], answer.Headers.GetValues("Content-Security-Policy"));
        Assert.Equal(["nosniff"], answer.Headers.GetValues("X-Content-Type-Options"));
    }

    /// <summary>Bodies are not waited for, and neither addresses nor headers have any length that somebody likes.</summary>
    [Theory]
    [InlineData("POST / HTTP/1.1", "Content-Length: 1000000000", "405")]
    [InlineData("PUT /index.html HTTP/1.1", "Transfer-Encoding: chunked", "405")]
    [InlineData("GET /{long} HTTP/1.1", "X: y", "414")]
    [InlineData("GET / HTTP/1.1", "X: {long}", "431")]
    [InlineData("GET / HTTP/1.1", "{many}", "431")]
    public async Task Bounds_what_is_asked(string request, string header, string status)
    {
        string Filled(string text) => text
            .Replace("{long}", new string('a', 100_000), StringComparison.Ordinal)
            .Replace("{many}", string.Join("\r\n", Enumerable.Range(0, 200).Select(i => $"X{i}: y")), StringComparison.Ordinal);
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, _preview.Browser.BaseAddress!.Port);
        await using var stream = client.GetStream();

        await stream.WriteAsync(Encoding.ASCII.GetBytes(Filled($"{request}\r\nHost: localhost\r\n{header}\r\n\r\n")));

        Assert.StartsWith($"HTTP/1.1 {status} ", await new StreamReader(stream).ReadLineAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task So_many_streams_and_no_more_and_pages_go_on_being_served()
    {
        var streams = new List<StreamReader>();
        for (var i = 0; i < Serving.Http.OpenPages.Most; i++)
            streams.Add(await _preview.Listen("/about.html"));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await _preview.Browser.GetAsync("__stackguide/events?page=/about.html")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await _preview.Browser.GetAsync("about.html")).StatusCode);
        streams.ForEach(stream => stream.Dispose());
    }

    [Theory]
    [InlineData("__stackguide/events")]
    [InlineData("__stackguide/events?page=")]
    [InlineData("__stackguide/events?page=about.html&mark=x")]
    public async Task To_listen_without_the_path_of_a_page_is_refused_and_ends_nothing(string address)
    {
        await _preview.Next();

        Assert.Equal(HttpStatusCode.BadRequest, (await _preview.Browser.GetAsync(address)).StatusCode);

        _preview.Guide.Write("content/pages/about.md", _preview.Guide.Text("content/pages/about.md") + "More.\n");
        Assert.True((await _preview.Next()).IsShown);
    }

    [Theory]
    [InlineData("cross-site", "no-cors", "__stackguide/events?page=/", HttpStatusCode.Forbidden)]
    [InlineData("cross-site", "no-cors", "about.html", HttpStatusCode.Forbidden)]
    [InlineData("cross-site", "navigate", "about.html", HttpStatusCode.OK)]
    [InlineData("same-origin", "no-cors", "about.html", HttpStatusCode.OK)]
    [InlineData("none", "navigate", "about.html", HttpStatusCode.OK)]
    public async Task Other_sites_may_link_to_a_page_and_take_nothing_into_theirs(string site, string mode, string address, HttpStatusCode status)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Add("Sec-Fetch-Site", site);
        request.Headers.Add("Sec-Fetch-Mode", mode);

        Assert.Equal(status, (await _preview.Browser.SendAsync(request, HttpCompletionOption.ResponseHeadersRead)).StatusCode);
    }

    [Fact]
    public async Task A_port_in_use_is_said_in_a_sentence()
    {
        var port = _preview.Browser.BaseAddress!.Port;
        using var guide = new WrittenGuide();

        var fault = await Assert.ThrowsAsync<PortInUseException>(() => new PreviewServer(new ServeOptions { Root = guide.Root, Port = port }, _preview).Run(CancellationToken.None));

        Assert.Equal($"port {port} is in use; choose another with --port", fault.Message);
    }
}
