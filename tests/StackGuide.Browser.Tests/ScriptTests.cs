using System.Text.Json;
using Microsoft.Playwright;

namespace StackGuide.Browser.Tests;

/// <summary>Search and what scripts know, opened from the disk; deciding and weighing have tests of their own.</summary>
[Collection(OpenedSiteTests.Name)]
public sealed class ScriptTests(OpenedSite site)
{
    [BrowserFact]
    public Task Every_address_that_scripts_know_is_a_page() => Use("decide.html", async page =>
    {
        var data = await page.EvaluateAsync<JsonElement>("stackguideData");
        var addresses = Addresses(data).ToList();

        Assert.True(addresses.Count > 30);
        Assert.All(addresses, a => Assert.Contains(a.Split('#')[0], site.Pages));
    });

    [BrowserFact]
    public Task A_search_from_any_page_finds_another_by_keyboard_alone() => Use("index.html", async page =>
    {
        await page.Keyboard.PressAsync("/");
        await Reading.Arrive(page, @"/search\.html$");
        await page.Keyboard.TypeAsync("django");
        await page.Locator("#search-results li").First.WaitForAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Enter");
        await Reading.Arrive(page, @"/[^/]*django[^/]*\.html$");
    }, examined: "#search-results li");

    /// <summary>Uses a page on a phone in silence; what it has become is examined by axe and is no wider than the window.</summary>
    private async Task Use(string path, Func<IPage, Task> use, string? examined = null)
    {
        const int phone = 390;
        await using var window = await site.Open(phone);
        await Axe.LoadInto(window);
        var complaints = Complaints.Of(window, site.OnDisk);
        var page = await window.NewPageAsync();
        page.SetDefaultTimeout(20_000);
        await page.GotoAsync(site.OnDisk + path);

        await use(page);
        if (examined is not null)
        {
            await page.GoBackAsync();
            await page.Locator(examined).First.WaitForAsync();
        }

        var found = await Axe.Examine(page, path);
        var width = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");
        Reading.ExpectNone([.. complaints, .. found]);
        Assert.True(width <= phone, $"{path} is {width} wide");
    }

    private static IEnumerable<string> Addresses(JsonElement data) => data.ValueKind switch
    {
        JsonValueKind.Object => data.EnumerateObject().SelectMany(p => p.Name == "url" ? [p.Value.GetString()!] : Addresses(p.Value)),
        JsonValueKind.Array => data.EnumerateArray().SelectMany(Addresses),
        _ => [],
    };
}
