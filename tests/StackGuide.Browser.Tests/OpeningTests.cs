using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace StackGuide.Browser.Tests;

/// <summary>Every page, from the disk and from a host.</summary>
[Collection(OpenedSiteTests.Name)]
public sealed class OpeningTests(OpenedSite site)
{
    [BrowserFact]
    public Task Every_page_opens_from_the_disk_in_silence() => EveryPageOpens(site.OnDisk, width: 390);

    [BrowserFact]
    public Task Every_page_opens_from_a_host_below_a_path_in_silence() => EveryPageOpens(site.OnHost, width: 1280);

    [BrowserFact]
    public async Task A_page_that_loads_from_elsewhere_would_be_noticed()
    {
        await using var window = await site.Open();
        var complaints = Listen(window, site.OnDisk);
        var page = await window.NewPageAsync();

        await page.GotoAsync(site.OnDisk + "index.html");
        await page.EvaluateAsync("""
            () => {
              console.warn('a warning');
              const image = document.createElement('img');
              image.src = 'http://127.0.0.1:9/elsewhere.png';
              document.body.append(image);
              return new Promise(done => { image.onerror = done; });
            }
            """);

        Assert.Contains(complaints, c => c.Contains("a warning", StringComparison.Ordinal));
        Assert.Contains(complaints, c => c.Contains("asks elsewhere", StringComparison.Ordinal));
        Assert.Contains(complaints, c => c.Contains("fails", StringComparison.Ordinal));
    }

    /// <summary>No message in the console, no request that fails or goes elsewhere, nothing wider than the window.</summary>
    private async Task EveryPageOpens(string root, int width)
    {
        await using var window = await site.Open(width);
        var complaints = Listen(window, root);

        var wide = await Reading.Each(window, site.Pages.Select(p => root + p), async (page, address) =>
            await page.EvaluateAsync<bool>("document.documentElement.scrollWidth > innerWidth") ? [$"{address}: wider than {width}"] : []);

        Reading.ExpectNone([.. complaints.Order(StringComparer.Ordinal), .. wide]);
    }

    private static ConcurrentQueue<string> Listen(IBrowserContext window, string root)
    {
        var complaints = new ConcurrentQueue<string>();
        window.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
                complaints.Enqueue($"{message.Page?.Url}: {message.Type}: {message.Text}");
        };
        window.WebError += (_, error) => complaints.Enqueue($"{error.Page?.Url}: {error.Error}");
        window.RequestFailed += (_, request) => complaints.Enqueue($"{request.Url} fails: {request.Failure}");
        window.Response += (_, response) =>
        {
            if (response.Status >= 400)
                complaints.Enqueue($"{response.Url}: status {response.Status}");
        };
        window.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(root, StringComparison.Ordinal))
                complaints.Enqueue($"{request.Frame.Url} asks elsewhere: {request.Url}");
        };
        return complaints;
    }
}
