using StackGuide.Model.Decisions;

namespace StackGuide.Browser.Tests;

/// <summary>The decision flow for a reader whose browser runs no scripts, by keyboard alone.</summary>
[Collection(OpenedSiteTests.Name)]
public sealed class FlowTests(OpenedSite site)
{
    [BrowserFact]
    public async Task Links_alone_lead_to_every_outcome()
    {
        await using var window = await site.Open(width: 390, scripts: false);
        var page = await window.NewPageAsync();
        page.SetDefaultTimeout(10_000);
        foreach (var path in DecidePage.ShortestToEach(new DecisionEngine(site.Guide)))
        {
            await page.GotoAsync(site.OnDisk + "decide.html");
            foreach (var step in path.Steps)
            {
                await DecidePage.TabTo(page, step.Option.Text);
                await page.Keyboard.PressAsync("Enter");
                if (step.Option.Next.Value is { } next)
                    await Reading.Arrive(page, $@"/decide/{next}\.html$");
            }

            // Where all answers decide together, the last page lists the outcomes by the answer before.
            if (path.Steps[^1].Option.Next.Value is null)
            {
                var before = path.Steps[^2].Option;
                await page.Locator("details[open] li", new() { HasTextString = $"{before.ShortText ?? before.Text}: " }).Locator("a", new() { HasTextString = path.Outcome.Title }).First.FocusAsync();
                await page.Keyboard.PressAsync("Enter");
                await Reading.Arrive(page, $@"/decide/{path.Outcome.Id}\.html$");
            }

            Assert.Equal(path.Outcome.Title, await page.Locator("h1").TextContentAsync());
            Assert.True(await page.Locator("#section-reasons, #section-next").CountAsync() == 2, $"{page.Url} has no reasons or next steps");
        }
    }

    /// <summary>axe is a script, so it looks in a window that runs some; the pages have none that change them.</summary>
    [BrowserFact]
    public async Task Axe_finds_nothing_on_any_question_or_outcome()
    {
        await using var window = await site.Open(width: 390);
        await Axe.LoadInto(window);

        Reading.ExpectNone(await Reading.Each(window, site.Pages.Where(p => p.StartsWith("decide/", StringComparison.Ordinal)).Select(p => site.OnDisk + p), Axe.Examine));
    }
}
