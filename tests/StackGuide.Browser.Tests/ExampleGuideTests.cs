using Microsoft.Playwright;

namespace StackGuide.Browser.Tests;

/// <summary>A guide of three technologies on a phone: nothing assumes two.</summary>
public sealed class ExampleGuideTests(OpenedExample site) : IClassFixture<OpenedExample>
{
    private const int Phone = 390;

    [BrowserFact]
    public async Task A_page_of_each_kind_opens_in_silence_and_axe_finds_nothing_where_technologies_stand_side_by_side()
    {
        string[] examined = ["decide.html", "compare.html", "weigh.html", "agreement.html", "criteria/agreement.html", "technologies/xml.html"];
        await using var window = await site.Open(Phone);
        await Axe.LoadInto(window);
        var complaints = Complaints.Of(window, site.OnDisk);

        var faults = await Reading.Each(window, site.Kinds.Concat(examined).Distinct().Select(p => site.OnDisk + p), async (page, address) =>
        [
            .. await page.EvaluateAsync<bool>("document.documentElement.scrollWidth > innerWidth") ? [$"{address}: wider than the window"] : Array.Empty<string>(),
            .. examined.Contains(address[site.OnDisk.Length..]) ? await Axe.Examine(page, address) : [],
        ]);

        Reading.ExpectNone([.. complaints, .. faults]);
    }

    [BrowserFact]
    public async Task A_table_of_three_scrolls_within_a_region_and_keeps_its_head_and_first_column_in_sight()
    {
        await using var window = await site.Open(width: 768);
        var page = await Open(window, "compare.html");
        var region = page.GetByRole(AriaRole.Region, new() { Name = "Table of facts" });

        await region.FocusAsync();
        var offsets = await region.EvaluateAsync<double[]>("""
            region => {
              region.style.cssText = 'inline-size: 400px; block-size: 200px';
              region.scrollTop = 300;
              region.scrollLeft = 120;
              const box = region.getBoundingClientRect();
              return [region.querySelector('thead th').getBoundingClientRect().top - box.top, region.querySelector('tr:not(.head) > th[scope=row]').getBoundingClientRect().left - box.left, region.scrollTop, region.scrollLeft];
            }
            """);

        await Assertions.Expect(region).ToBeFocusedAsync();
        Assert.InRange(offsets[0], -1, 1);
        Assert.InRange(offsets[1], -1, 1);
        Assert.True(offsets[2] > 50 && offsets[3] > 50, "the region does not scroll");
    }

    [BrowserFact]
    public async Task The_flow_reaches_an_outcome_that_picks_two_of_the_three()
    {
        await using var window = await site.Open(Phone);
        var page = await Open(window, "decide.html");

        foreach (var answer in (string[])["Names, values and lists", "People, in an editor", "Programs of others as well"])
        {
            await page.Locator("button.option", new() { HasTextString = answer }).ClickAsync();

            // A second tap at once answers nothing.
            await page.WaitForTimeoutAsync(600);
        }

        await Assertions.Expect(page.Locator("#decide-app .answer h2")).ToHaveTextAsync("YAML to write, JSON to send");
        await Assertions.Expect(page.Locator("#decide-app .balance")).ToContainTextAsync("JSON 4 points, XML 0 points, YAML 8 points");
        var record = await page.Locator(".record-text").InputValueAsync();
        Assert.Contains("Which of these do we choose: JSON; XML; YAML; YAML to write, JSON to send; JSON or XML; None of the three? Our answers:", record, StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task Weights_rank_three_and_the_tables_filter()
    {
        await using var window = await site.Open(Phone);
        var page = await Open(window, "weigh.html");

        await page.SelectOptionAsync("#weigh-editing", "4");
        await page.SelectOptionAsync("#weigh-agreement", "2");
        await page.SelectOptionAsync("#weigh-documents", "1");
        await Assertions.Expect(page.Locator("#weigh-result .pick")).ToHaveTextAsync("YAML");
        await Assertions.Expect(page.Locator("#weigh-result .answer")).ToContainTextAsync("JSON 2 points, XML 3 points, YAML 8 points");
        await page.SelectOptionAsync("#weigh-documents", "4");
        await Assertions.Expect(page.Locator("#weigh-result .answer")).ToContainTextAsync("JSON 2 points, XML 12 points, YAML 8 points");
        await Assertions.Expect(page.Locator("#weigh-result .pick")).ToHaveTextAsync("XML");

        await page.GotoAsync(site.OnDisk + "compare.html");
        await page.CheckAsync("#table-differences");
        await Assertions.Expect(page.Locator("table[data-name=verdicts] tbody tr:visible")).ToHaveCountAsync(3);
    }

    private async Task<IPage> Open(IBrowserContext window, string name)
    {
        var page = await window.NewPageAsync();
        page.SetDefaultTimeout(20_000);
        await page.GotoAsync(site.OnDisk + name);
        return page;
    }
}
