using Microsoft.Playwright;

namespace StackGuide.Browser.Tests;

/// <summary>Every page, from the disk and from a host.</summary>
[Collection(OpenedSiteTests.Name)]
public sealed class OpeningTests(OpenedSite site)
{
    /// <summary>Of the sources' pages, which one template makes and which are two thirds of all, every tenth unless all are asked for.</summary>
    [BrowserFact]
    public Task Every_page_opens_from_the_disk_in_silence() =>
        EveryPageOpens(site.OnDisk, width: 390, site.Pages.Where((page, i) => OpenedSite.EveryPage || i % 10 == 0 || !page.StartsWith("evidence/", StringComparison.Ordinal)));

    /// <summary>One page of each kind: where they lie is all that differs from the test before.</summary>
    [BrowserFact]
    public Task A_page_of_each_kind_opens_from_a_host_below_a_path_in_silence() => EveryPageOpens(site.OnHost, width: 1280, site.Examined);

    [BrowserFact]
    public Task A_page_of_each_kind_opens_at_the_root_of_a_host_in_silence() => EveryPageOpens(site.AtRoot, width: 1280, site.Examined);

    [BrowserTheory]
    [InlineData("disk")]
    [InlineData("root")]
    [InlineData("path")]
    public async Task The_same_bytes_decide_weigh_search_and_change_the_theme_in_three_places(string place)
    {
        var root = place switch { "disk" => site.OnDisk, "root" => site.AtRoot, _ => site.OnHost };
        await using var window = await site.Open();
        var complaints = Complaints.Of(window, root);
        var page = await window.NewPageAsync();
        page.SetDefaultTimeout(30_000);

        await page.GotoAsync(root + "decide.html");
        await page.Locator("button.option").First.WaitForAsync();
        while (await page.Locator("button.option").CountAsync() > 0)
            await page.Locator("button.option").First.ClickAsync();
        await page.Locator("#decide-app .record button", new() { HasText = "Copy" }).First.ClickAsync();
        Assert.NotEmpty((await page.Locator("#decide-app .record [role=status]").TextContentAsync())!);

        await page.Locator(".site-header a", new() { HasText = "Weigh" }).ClickAsync();
        await page.Locator("#weigh-preset").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        Assert.NotEmpty((await page.Locator("#weigh-result .pick").TextContentAsync())!);

        await page.Keyboard.PressAsync("/");
        await page.Locator("#search-input").FillAsync("django");
        await page.Locator("#search-results a").First.ClickAsync();
        await Reading.Arrive(page, @"/tools/django\.html(#.*)?$");
        Assert.StartsWith(root, page.Url, StringComparison.Ordinal);

        await page.Locator("button.theme").ClickAsync();
        var theme = await page.EvaluateAsync<string>("document.documentElement.dataset.theme");
        await page.Locator(".brand").ClickAsync();
        await Reading.Arrive(page, @"/index\.html$");
        Assert.Equal(theme, await page.EvaluateAsync<string>("document.documentElement.dataset.theme"));
        Reading.ExpectNone([.. complaints]);
    }

    [BrowserFact]
    public async Task A_page_that_loads_from_elsewhere_would_be_noticed()
    {
        await using var window = await site.Open();
        var complaints = Complaints.Of(window, site.OnDisk);
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
    private async Task EveryPageOpens(string root, int width, IEnumerable<string> pages)
    {
        await using var window = await site.Open(width);
        var complaints = Complaints.Of(window, root);

        var wide = await Reading.Each(window, pages.Select(p => root + p), async (page, address) =>
            await page.EvaluateAsync<bool>("document.documentElement.scrollWidth > innerWidth") ? [$"{address}: wider than {width}"] : []);

        Reading.ExpectNone([.. complaints.Order(StringComparer.Ordinal), .. wide]);
    }
}
