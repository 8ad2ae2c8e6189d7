using System.Net;

namespace StackGuide.Specs;

/// <summary>What a reader's browser is sent by a real nginx below a path, with nothing but the build's own snippet.</summary>
public sealed class NginxTests
{
    [NginxFact]
    public async Task Serves_the_site_compressed_cached_and_guarded_below_a_path()
    {
        using var guide = new GuideCopy();
        guide.Write("site/redirects.yml", "redirects:\n  - { from: tools/pot.html, to: tools/kettle.html }\n");
        guide.Write("content/pages/404.md", File.ReadAllText(guide.At("content/pages/about.md")).Replace("title: About", "title: Not found", StringComparison.Ordinal));
        var built = StackguideProcess.Run(guide.Root, "build", "--compress", "--base-url", "https://example.org/any/sub/", "--output", "www/any/sub");
        Assert.Equal(0, built.Exit);
        using var server = await NginxServer.Start(guide.At("www"), guide.At("www/any/sub/nginx.conf"));
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = server.Address };

        var page = await Get("/any/sub/criteria/warmth.html", "gzip");
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.Equal("text/html; charset=utf-8", page.Content.Headers.ContentType!.ToString());
        Assert.Equal("gzip", Assert.Single(page.Content.Headers.ContentEncoding));
        Assert.Equal(await File.ReadAllBytesAsync(guide.At("www/any/sub/criteria/warmth.html.gz")), await page.Content.ReadAsByteArrayAsync());
        Assert.Equal("no-cache", page.Headers.CacheControl!.ToString());
        Assert.Equal(File.ReadAllLines(guide.At("www/any/sub/_headers"))[1..5].Select(l => l.Trim()), Guards(page));
        Assert.NotNull(page.Headers.ETag);

        var plain = await Get("/any/sub/", encoding: null);
        Assert.Equal(await File.ReadAllBytesAsync(guide.At("www/any/sub/index.html")), await plain.Content.ReadAsByteArrayAsync());

        var style = await Get("/any/sub/assets/" + Path.GetFileName(Directory.GetFiles(guide.At("www/any/sub/assets"), "guide.*.css").Single()), encoding: null);
        Assert.Equal("public, max-age=31536000, immutable", style.Headers.GetValues("Cache-Control").Single());
        Assert.Equal(Guards(page), Guards(style));

        var moved = await Get("/any/sub/tools/pot.html", encoding: null);
        Assert.Equal((HttpStatusCode.MovedPermanently, "/any/sub/tools/kettle.html"), (moved.StatusCode, moved.Headers.Location!.ToString()));

        var missing = await Get("/any/sub/tools/deep/nothing.html", encoding: null);
        Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
        var text = await missing.Content.ReadAsStringAsync();
        Assert.Contains("href=\"/any/sub/assets/guide.", text, StringComparison.Ordinal);
        Assert.Equal(Guards(page), Guards(missing));
        Assert.Equal(HttpStatusCode.NotFound, (await Get("/any/sub/nginx.conf", encoding: null)).StatusCode);

        async Task<HttpResponseMessage> Get(string path, string? encoding)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, path);
            if (encoding is not null)
                request.Headers.Add("Accept-Encoding", encoding);
            return await client.SendAsync(request);
        }

        static IEnumerable<string> Guards(HttpResponseMessage response) =>
            ((string[])["Content-Security-Policy", "Cross-Origin-Opener-Policy", "Referrer-Policy", "X-Content-Type-Options"])
                .Select(name => $"{name}: {response.Headers.GetValues(name).Single()}");
    }
}
