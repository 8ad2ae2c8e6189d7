using StackGuide.Model.Decisions;

namespace StackGuide.Browser.Tests;

/// <summary>The decision flow for a reader whose browser runs no scripts, by keyboard alone.</summary>
[Collection(OpenedSiteTests.Name)]
public sealed class FlowTests(OpenedSite site)
{
    [BrowserTheory]
    [InlineData(390)]
    [InlineData(1280)]
    public async Task Links_alone_lead_to_every_outcome_and_axe_finds_nothing_on_the_way(int width)
    {
        var pages = new HashSet<string>();
        await using (var window = await site.Open(width, scripts: false))
        {
            var page = await window.NewPageAsync();
            page.SetDefaultTimeout(10_000);
            foreach (var path in DecidePage.ShortestToEach(new DecisionEngine(site.Guide)))
            {
                await page.GotoAsync(site.OnDisk + "decide.html");
                foreach (var step in path.Steps)
                {
                    await DecidePage.TabTo(page, step.Option.Text);
                    await page.Keyboard.PressAsync("Enter");
                    await Reading.Arrive(page, $@"/decide/{step.Option.Next.Value}\.html$");
                    pages.Add(page.Url);
                }

                Assert.Equal(path.Outcome.Title, await page.Locator("h1").TextContentAsync());
                Assert.True(await page.Locator("#section-reasons, #section-next").CountAsync() == 2, $"{page.Url} has no reasons or next steps");
            }
        }

        // axe is a script, so it looks at the same pages in a window that runs some; these pages have none that change them. All of them
        // are made by two templates, which AccessibilityTests examines on a desk too.
        if (width > 390)
            return;
        await using var examined = await site.Open(width);
        await Axe.LoadInto(examined);
        Reading.ExpectNone(await Reading.Each(examined, pages, Axe.Examine));
    }
}
