using System.Text.Json;
using Microsoft.Playwright;

namespace StackGuide.Browser.Tests;

/// <summary>The comparison tables and the claims below them: filtered, sorted, taken away, from the disk.</summary>
[Collection(OpenedSiteTests.Name)]
public sealed class TableTests(OpenedSite site)
{
    [BrowserFact]
    public async Task Groups_differences_and_order_stand_in_the_address_and_come_back_from_it()
    {
        await using var window = await site.Open();
        var page = await Open(window, "compare.html");
        var first = page.Locator("table[data-name=verdicts] tbody tr:not([hidden]) th").First;
        var group = site.Guide.Site.Groups[1];

        await page.SelectOptionAsync("#table-group", group.Id);
        await page.SelectOptionAsync("#table-sort", "certainty");
        await page.CheckAsync("#table-differences");

        Assert.EndsWith($"#group={group.Id}&sort=certainty&differences=only", page.Url, StringComparison.Ordinal);
        await Assertions.Expect(page.Locator("th[aria-sort=descending]")).ToHaveTextAsync("Certainty");
        await Assertions.Expect(page.Locator("tr[data-same]:visible")).ToHaveCountAsync(0);
        await Assertions.Expect(page.Locator("#table-filter [role=status]")).ToHaveTextAsync(new System.Text.RegularExpressions.Regex(@"^Verdicts: \d+ of \d+ rows shown\. Facts: \d+ of \d+ rows shown$"));
        var expected = site.Guide.Content.Criteria.Where(c => c.Group.Value == group.Id && c.Verdict.Favours is not null).OrderByDescending(c => c.Verdict.Certainty).ToList();
        await Assertions.Expect(first).ToHaveTextAsync(expected[0].Title);
        await Assertions.Expect(page.Locator("table[data-name=verdicts] tbody tr:visible")).ToHaveCountAsync(expected.Count);

        await page.ReloadAsync();
        await Assertions.Expect(first).ToHaveTextAsync(expected[0].Title);
        await page.SelectOptionAsync("#table-sort", "");
        await Assertions.Expect(page.Locator("th[aria-sort]")).ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task The_files_hold_just_the_rows_that_are_shown()
    {
        await using var window = await site.Open(width: 390);
        var page = await Open(window, "compare.html");
        var shown = site.Guide.Content.Criteria[0];
        await page.SelectOptionAsync("#table-group", shown.Group.Value);
        await page.CheckAsync("#table-differences");
        var facts = site.Guide.Content.Criteria.Where(c => c.Group.Value == shown.Group.Value).SelectMany(c => c.Facts.Where(f => f.Cells.Values.DistinctBy(v => v.Grade).Count() > 1).Select(f => (c.Title, Aspect: f.Aspect.Value))).ToList();

        var json = JsonDocument.Parse(await Download(page, "facts", "JSON")).RootElement;
        var csv = await Download(page, "facts", "CSV");

        Assert.Equal(facts, json.EnumerateArray().Select(r => (r.GetProperty("Criterion").GetString()!, r.GetProperty("Aspect").GetString()!)));
        Assert.Equal(["Criterion", "Aspect", "Node.js: grade", "Node.js", "Python: grade", "Python"], json[0].EnumerateObject().Select(p => p.Name));
        Assert.Equal(facts.Count + 1, csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.DoesNotContain("●", csv, StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task The_head_and_the_first_column_stay_in_sight_in_a_region_that_the_keyboard_reaches()
    {
        await using var window = await site.Open(width: 768);
        var page = await Open(window, "compare.html");
        var region = page.GetByRole(AriaRole.Region, new() { Name = "Table of facts" });

        await region.FocusAsync();
        var offsets = await region.EvaluateAsync<double[]>("""
            region => {
              region.scrollTop = 900;
              const box = region.getBoundingClientRect();
              region.style.inlineSize = '400px';
              region.scrollLeft = 120;
              return [region.querySelector('thead th').getBoundingClientRect().top - box.top, region.querySelector('tr:not(.head) > th[scope=row]').getBoundingClientRect().left - box.left, region.scrollLeft];
            }
            """);

        await Assertions.Expect(region).ToBeFocusedAsync();
        Assert.InRange(offsets[0], -1, 1);
        Assert.InRange(offsets[1], -1, 1);
        Assert.True(offsets[2] > 50, "the region does not scroll sideways");
    }

    [BrowserFact]
    public async Task A_criterions_claims_are_filtered_by_article_and_standing()
    {
        await using var window = await site.Open(width: 390);
        var page = await Open(window, "criteria/performance.html");
        var all = await page.Locator(".claims > li").CountAsync();

        await page.SelectOptionAsync("#filter-article", "8ration");
        await page.SelectOptionAsync("#filter-standing", "holds");
        await page.CheckAsync("#table-differences");

        Assert.EndsWith("#article=8ration&standing=holds&differences=only", page.Url, StringComparison.Ordinal);
        var visible = page.Locator(".claims > li:visible");
        var some = await visible.CountAsync();
        Assert.InRange(some, 1, all - 1);
        Assert.Equal(some, await visible.Filter(new() { Has = page.Locator(".standing-holds") }).Filter(new() { Has = page.Locator(".voice", new() { HasText = "8ration" }) }).CountAsync());
        await Assertions.Expect(page.Locator("#claims-filter [role=status]")).ToHaveTextAsync($"{some} of {all} groups shown");

        await page.EvaluateAsync("location.hash = '#section-claims'");
        await Assertions.Expect(visible).ToHaveCountAsync(some);
    }

    [BrowserFact]
    public async Task Without_scripts_the_tables_are_whole_and_offer_nothing_that_does_nothing()
    {
        await using var window = await site.Open(scripts: false);
        var page = await Open(window, "compare.html");

        await Assertions.Expect(page.Locator("main button, main select, main input")).ToHaveCountAsync(0);
        await Assertions.Expect(page.Locator("table[data-name=facts] tr:not(.head):visible")).ToHaveCountAsync(site.Guide.Content.Criteria.Sum(c => c.Facts.Length) + 1);
    }

    private async Task<IPage> Open(IBrowserContext window, string path)
    {
        var page = await window.NewPageAsync();
        page.SetDefaultTimeout(10_000);
        await page.GotoAsync(site.OnDisk + path);
        return page;
    }

    private static async Task<string> Download(IPage page, string table, string kind)
    {
        var download = await page.RunAndWaitForDownloadAsync(() => page.Locator($".actions[data-table={table}] button", new() { HasText = kind }).ClickAsync());
        return await File.ReadAllTextAsync(await download.PathAsync());
    }
}
