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
        var expected = site.Guide.Content.Criteria.Where(c => c.Group.Value == group.Id && !site.Guide.SideOf(c.Verdict).IsNone).OrderByDescending(c => c.Verdict.Certainty).ToList();
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

    [BrowserTheory]
    [InlineData("compare.html", "Table of facts")]
    [InlineData("criteria/performance.html", "Comparison table")]
    public async Task The_head_of_a_table_that_fits_stays_in_sight_of_the_window(string path, string name)
    {
        await using var window = await site.Open(width: 768);
        var page = await Open(window, path);
        var region = page.GetByRole(AriaRole.Region, new() { Name = name });

        await region.FocusAsync();
        var top = await region.EvaluateAsync<double>("""
            region => {
              document.documentElement.style.scrollBehavior = 'auto';
              scrollTo(0, region.getBoundingClientRect().top + scrollY + region.offsetHeight / 2);
              return region.querySelector('thead th').getBoundingClientRect().top;
            }
            """);

        await Assertions.Expect(region).ToBeFocusedAsync();
        Assert.InRange(top, -1, 1);
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
    public async Task What_a_filter_hides_is_not_listed_and_comes_back_at_a_press()
    {
        await using var window = await site.Open();
        var page = await Open(window, "claims.html#criterion=performance");
        var listed = page.Locator(".contents li:visible");
        var back = page.GetByRole(AriaRole.Button, new() { Name = "Show all" });

        await Assertions.Expect(listed).ToHaveCountAsync(1);
        await Assertions.Expect(page.Locator(".contents li[hidden] [aria-current]")).ToHaveCountAsync(0);
        await back.ClickAsync();
        await Assertions.Expect(page.Locator("#claims-filter [role=status]")).ToHaveTextAsync($"{site.Guide.Claims.Length} of {site.Guide.Claims.Length} claims shown");
        await Assertions.Expect(back).ToBeHiddenAsync();
        Assert.True(await listed.CountAsync() > 1, "the list of sections stays short");
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
