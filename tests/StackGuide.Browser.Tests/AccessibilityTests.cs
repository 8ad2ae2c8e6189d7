using System.Globalization;
using Microsoft.Playwright;

namespace StackGuide.Browser.Tests;

/// <summary>One page of each kind (or every page, where that is asked for), examined by axe and by keyboard.</summary>
[Collection(OpenedSiteTests.Name)]
public sealed class AccessibilityTests(OpenedSite site)
{
    private const int Phone = 390;
    private const int Desk = 1280;

    [BrowserFact]
    public async Task Axe_finds_nothing_on_a_phone_in_light_and_in_dark()
    {
        await using var window = await site.Open(Phone);
        await Axe.LoadInto(window);

        Reading.ExpectNone(await Reading.Each(window, site.Examined.Select(k => site.OnDisk + k), Axe.Examine));
    }

    /// <summary>A width changes no colours, so the dark theme is left to the phone unless every page is examined.</summary>
    [BrowserFact]
    public async Task Axe_finds_nothing_on_a_desk()
    {
        await using var window = await site.Open(Desk);
        await Axe.LoadInto(window);

        Reading.ExpectNone(await Reading.Each(window, site.Examined.Select(k => site.OnDisk + k), OpenedSite.EveryPage ? Axe.Examine : Axe.ExamineLight));
    }

    /// <summary>320 pixels are a desk's window at 400 %: WCAG 1.4.10.</summary>
    [BrowserFact]
    public async Task No_page_scrolls_sideways_at_four_hundred_per_cent()
    {
        await using var window = await site.Open(width: 320);

        var faults = await Reading.Each(window, site.Examined.Select(k => site.OnDisk + k), async (page, address) =>
            await page.EvaluateAsync<int>("document.documentElement.scrollWidth") is > 320 and var wide ? [$"{address}: {wide}"] : []);

        Reading.ExpectNone(faults);
    }

    [BrowserFact]
    public async Task Tab_reaches_a_link_that_skips_to_the_content()
    {
        await using var window = await site.Open(Phone);
        var page = await window.NewPageAsync();
        await page.GotoAsync(site.OnDisk + site.Kinds[^1]);

        await page.Keyboard.PressAsync("Tab");
        var skip = page.Locator(":focus");
        var text = await skip.TextContentAsync();
        var box = await skip.BoundingBoxAsync();
        await page.Keyboard.PressAsync("Enter");
        var focused = await page.EvaluateAsync<string>("document.activeElement.localName");
        await page.Keyboard.PressAsync("Tab");
        var inside = await page.EvaluateAsync<bool>("document.activeElement.closest('main') !== null");

        Assert.Equal("Skip to content", text);
        Assert.True(box is { X: >= 0, Y: >= 0, Width: > 40, Height: > 20 }, "the link is not to be seen");
        Assert.Equal("main", focused);
        Assert.True(inside, "the next Tab leaves the content");
    }

    [BrowserTheory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Whatever_has_the_focus_shows_it(ColorScheme colours)
    {
        // In the dark only the outline's colour is another.
        var steps = colours == ColorScheme.Light ? 15 : 6;
        await using var window = await site.Open(Phone);

        var faults = await Reading.Each(window, site.Kinds.Select(k => site.OnDisk + k), async (page, address) =>
        {
            await page.EmulateMediaAsync(new() { ColorScheme = colours, ReducedMotion = ReducedMotion.Reduce });
            var unseen = new List<string>();
            for (var i = 0; i < steps; i++)
            {
                await page.Keyboard.PressAsync("Tab");
                if (await page.EvaluateAsync<string?>(OutlineFault) is { } fault)
                    unseen.Add($"{address}: {fault}");
            }

            return unseen;
        });

        Reading.ExpectNone(faults);
    }

    [BrowserFact]
    public async Task The_readers_theme_changes_the_page()
    {
        await using var window = await site.Open();
        var page = await window.NewPageAsync();
        await page.GotoAsync(site.OnDisk + "index.html");

        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        var light = await Brightness(page);
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        var dark = await Brightness(page);

        Assert.True(light > 200 && dark < 60, string.Create(CultureInfo.InvariantCulture, $"light {light}, dark {dark}"));
    }

    private static Task<double> Brightness(IPage page) => page.EvaluateAsync<double>("""
        () => getComputedStyle(document.body).backgroundColor.match(/\d+/g).slice(0, 3).reduce((sum, part) => sum + Number(part), 0) / 3
        """);

    /// <summary>An outline of two pixels that stands out three to one: WCAG 2.4.7, 2.4.13 and 1.4.11.</summary>
    private const string OutlineFault = """
        () => {
          const focused = document.activeElement;
          if (!focused || focused === document.body) return null;
          const style = getComputedStyle(focused);
          const light = colour => colour.match(/[\d.]+/g).slice(0, 3).map(p => p / 255)
            .map(p => p <= .04045 ? p / 12.92 : ((p + .055) / 1.055) ** 2.4)
            .reduce((sum, p, i) => sum + p * [.2126, .7152, .0722][i], 0);
          const [a, b] = [light(style.outlineColor), light(getComputedStyle(document.body).backgroundColor)];
          const seen = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2 && (Math.max(a, b) + .05) / (Math.min(a, b) + .05) >= 3;
          const box = focused.getBoundingClientRect();
          const inside = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
          return seen && inside ? null : focused.outerHTML.slice(0, 120);
        }
        """;
}
