using Microsoft.Playwright;

namespace StackGuide.Browser.Tests;

/// <summary>What every page does for its reader: the theme, links to sections, the current section.</summary>
[Collection(OpenedSiteTests.Name)]
public sealed class ReadingAidsTests(OpenedSite site)
{
    private const string Background = "getComputedStyle(document.body).backgroundColor";

    [BrowserFact]
    public async Task A_chosen_theme_is_remembered_on_every_page_and_set_before_anything_is_shown()
    {
        await using var window = await site.Open();
        var page = await Go(window, "index.html");
        var light = await page.EvaluateAsync<string>(Background);
        var button = page.GetByRole(AriaRole.Button, new() { Name = "Theme" });
        Assert.Equal("Theme: auto", await button.TextContentAsync());

        await button.PressAsync("Enter");
        await button.PressAsync("Enter");

        Assert.Equal("Theme: dark", await button.TextContentAsync());
        var dark = await page.EvaluateAsync<string>(Background);
        Assert.NotEqual(light, dark);

        // The last script of a page has not run yet when its first one has chosen.
        await window.AddInitScriptAsync("document.addEventListener('readystatechange', () => { window.early ??= document.documentElement.dataset.theme; })");
        await page.GotoAsync(site.OnDisk + "criteria/performance.html");
        Assert.Equal("dark", await page.EvaluateAsync<string>("window.early"));
        Assert.Equal(dark, await page.EvaluateAsync<string>(Background));
    }

    [BrowserFact]
    public async Task A_chosen_dark_theme_is_not_printed()
    {
        await using var window = await site.Open();
        var page = await window.NewPageAsync();
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await page.GotoAsync(site.OnDisk + "criteria/performance.html");
        while (await page.EvaluateAsync<string>("document.documentElement.dataset.theme") != "dark")
            await page.Locator("button.theme").ClickAsync();

        await page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.Equal("light", await page.EvaluateAsync<string>("getComputedStyle(document.documentElement).colorScheme"));
    }

    /// <summary>Pages on which scripts put something; what all have in common stands on these as well.</summary>
    [BrowserTheory]
    [InlineData(390)]
    [InlineData(1280)]
    public async Task Nothing_moves_while_a_page_comes(int width)
    {
        string[] worked = ["index.html", "criteria/performance.html", "decide.html", "weigh.html", "weigh.html#performance=4", "search.html", "search.html#q=gil", "compare.html#differences=only", "claims.html#criterion=performance"];
        await using var window = await site.Open(width);
        await window.AddInitScriptAsync("""
            window.moved = 0;
            new PerformanceObserver(list => { for (const entry of list.getEntries()) window.moved += entry.value; }).observe({ type: 'layout-shift', buffered: true });
            """);

        var faults = await Reading.Each(window, (OpenedSite.EveryPage ? site.Pages.Concat(worked) : worked).Select(p => site.OnDisk + p), async (page, address) =>
        {
            await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
            await page.EvaluateAsync("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");

            // The bound for a good page in Core Web Vitals is 0.1.
            return await page.EvaluateAsync<double>("moved") is > 0.05 and var moved ? [$"{address}: {moved}"] : [];
        });

        Reading.ExpectNone(faults);
    }

    [BrowserFact]
    public async Task Without_scripts_there_is_no_button_for_the_theme()
    {
        await using var window = await site.Open(scripts: false);
        var page = await Go(window, "index.html");

        Assert.False(await page.Locator("button.theme").IsVisibleAsync());
    }

    [BrowserFact]
    public async Task A_heading_offers_its_link()
    {
        await using var window = await site.Open();
        await window.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        var page = await Go(window, "criteria/performance.html");

        await page.Locator("#section-comparison .section-link").PressAsync("Enter");

        await page.GetByRole(AriaRole.Status).Filter(new() { HasText = "Link copied" }).WaitForAsync();
        Assert.EndsWith("criteria/performance.html#section-comparison", page.Url, StringComparison.Ordinal);
        Assert.Equal(page.Url, await page.EvaluateAsync<string>("navigator.clipboard.readText()"));
    }

    [BrowserFact]
    public async Task A_refused_clipboard_leaves_the_link_in_the_address()
    {
        await using var window = await site.Open();
        await window.AddInitScriptAsync("Object.defineProperty(navigator, 'clipboard', { value: undefined })");
        var page = await Go(window, "criteria/performance.html");

        await page.Locator("#section-comparison .section-link").PressAsync("Enter");

        await page.GetByRole(AriaRole.Status).Filter(new() { HasText = "The link is in the address bar" }).WaitForAsync();
        Assert.EndsWith("#section-comparison", page.Url, StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task The_list_of_sections_follows_the_reader()
    {
        await using var window = await site.Open();
        var page = await Go(window, "criteria/performance.html");
        var current = page.Locator(".contents [aria-current]");
        Assert.Equal("Short answer", await current.TextContentAsync());

        await page.EvaluateAsync("document.getElementById('section-claims').scrollIntoView()");

        await page.Locator(".contents [aria-current]", new() { HasText = "What the articles claim" }).WaitForAsync();
        Assert.Equal(1, await current.CountAsync());
    }

    /// <summary>A number that begins a line has left the word that it vouches for; so has a full stop that follows it.</summary>
    [BrowserFact]
    public async Task A_citation_stays_with_its_word_on_a_phone()
    {
        await using var window = await site.Open(width: 390);
        var page = await Go(window, "criteria/concurrency.html");

        var apart = await page.EvaluateAsync<string[]>("""
            () => {
              const texts = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT, (n) => n.data.trim() ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP);
              const found = [];
              const end = (text, at) => {
                const range = document.createRange();
                range.setStart(text, at);
                range.setEnd(text, at + 1);
                return range.getBoundingClientRect();
              };
              for (let before = texts.nextNode(), text = texts.nextNode(); text; before = text, text = texts.nextNode()) {
                const follows = text.parentElement.matches(".cite") || (before.parentElement.matches(".cite") && /^[.,;:)]/.test(text.data));
                if (follows && end(text, 0).left < end(before, before.data.trimEnd().length - 1).left) found.push(before.data.slice(-20) + "|" + text.data.slice(0, 5));
              }
              return found;
            }
            """);

        Assert.Empty(apart);
    }

    private async Task<IPage> Go(IBrowserContext window, string path)
    {
        var page = await window.NewPageAsync();
        page.SetDefaultTimeout(20_000);
        await page.GotoAsync(site.OnDisk + path);
        return page;
    }
}
