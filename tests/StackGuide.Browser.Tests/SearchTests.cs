using System.Text.Json;
using Microsoft.Playwright;
using StackGuide.Testing;

namespace StackGuide.Browser.Tests;

/// <summary>The search as a reader uses it, from the disk.</summary>
[Collection(OpenedSiteTests.Name)]
public sealed class SearchTests(OpenedSite site)
{
    private const double Wanted = 0.95;
    private const int LargestIndex = 75_000;

    private const string FirstThree = """
        async queries => {
          await new Promise(done => {
            const script = document.createElement('script');
            script.src = document.getElementById('search-form').dataset.index;
            script.onload = done;
            document.head.append(script);
          });
          const { search } = window.stackguide;
          const index = search.open(window.stackguideSearch);
          return JSON.stringify(queries.map(q => search.search(index, q, 3).results.map(r => r.url)));
        }
        """;

    [BrowserFact]
    public async Task What_readers_type_finds_the_page_they_want_among_the_first_three()
    {
        var cases = File.ReadLines(Repository.At("tests", "StackGuide.Browser.Tests", "search-queries.tsv"))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('\t'))
            .Select(parts => (Query: parts[0], Pages: parts[1].Split(" or ")))
            .ToList();
        await using var window = await site.Open();
        var page = await window.NewPageAsync();
        await page.GotoAsync(site.OnDisk + "search.html");

        var found = JsonSerializer.Deserialize<string[][]>(await page.EvaluateAsync<string>(FirstThree, cases.Select(c => c.Query).ToArray()))!;
        var misses = cases.Zip(found).Where(x => !x.First.Pages.Intersect(x.Second).Any()).Select(x => $"{x.First.Query}: {string.Join(", ", x.Second)}").ToList();

        Assert.True(cases.Count >= 60, $"{cases.Count} queries");
        Assert.True(misses.Count <= (1 - Wanted) * cases.Count, $"{misses.Count} of {cases.Count} missed:\n{string.Join('\n', misses)}");
    }

    [BrowserFact]
    public void Every_expected_page_exists()
    {
        var pages = File.ReadLines(Repository.At("tests", "StackGuide.Browser.Tests", "search-queries.tsv"))
            .Where(line => line.Length > 0 && line[0] != '#')
            .SelectMany(line => line.Split('\t')[1].Split(" or "));

        Reading.ExpectNone([.. pages.Where(p => !Exists(p))]);
    }

    [BrowserFact]
    public async Task The_slash_key_the_arrows_and_escape_are_enough()
    {
        await using var window = await site.Open(width: 390);
        var page = await window.NewPageAsync();
        page.SetDefaultTimeout(10_000);
        await page.GotoAsync(site.OnDisk + "criteria/performance.html");

        await page.Keyboard.PressAsync("/");
        await Assertions.Expect(page.Locator("#search-input")).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("GIL");
        var first = page.Locator("#search-results li").First;
        await Assertions.Expect(first).ToContainTextAsync("Global interpreter lock");
        await Assertions.Expect(first.Locator(".kind")).ToHaveTextAsync("term");
        await Assertions.Expect(first.Locator("mark").First).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("#search-status")).ToContainTextAsync("results for “GIL”");
        await Assertions.Expect(page.Locator("#search-az")).ToBeHiddenAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(first.Locator("a").First).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.Locator("#search-input")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Escape");

        await Assertions.Expect(page.Locator("#search-input")).ToHaveValueAsync("");
        await Assertions.Expect(page.Locator("#search-az")).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task Without_scripts_there_is_the_list_from_a_to_z_and_no_field()
    {
        await using var window = await site.Open(scripts: false);
        var page = await window.NewPageAsync();
        await page.GotoAsync(site.OnDisk + "search.html");

        await Assertions.Expect(page.Locator("#search-form")).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator("#search-az a", new() { HasText = "Performance" }).First).ToBeVisibleAsync();
    }

    /// <summary>What a host sends when it compresses well.</summary>
    [Fact]
    public void The_index_stays_within_its_budget() => Assert.InRange(Weighing.Compressed(site.At(site.Files.Single(f => f.Contains("search-index", StringComparison.Ordinal)))), 1, LargestIndex);

    private bool Exists(string page)
    {
        var parts = page.Split('#');
        return site.Pages.Contains(parts[0]) && (parts.Length == 1 || File.ReadAllText(site.At(parts[0])).Contains($"id=\"{parts[1]}\"", StringComparison.Ordinal));
    }
}
