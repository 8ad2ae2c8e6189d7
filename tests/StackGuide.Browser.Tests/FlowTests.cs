using StackGuide.Model.Guides;

namespace StackGuide.Browser.Tests;

/// <summary>The decision flow for a reader whose browser runs no scripts.</summary>
[Collection(OpenedSiteTests.Name)]
public sealed class FlowTests(OpenedSite site)
{
    [BrowserFact]
    public async Task Links_alone_lead_from_the_first_question_to_every_outcome()
    {
        await using var window = await site.Open(width: 390, scripts: false);
        var page = await window.NewPageAsync();
        page.SetDefaultTimeout(10_000);

        foreach (var (outcome, answers) in WaysThrough(site.Guide.Content.Flow))
        {
            await page.GotoAsync(site.OnDisk + "decide.html");
            foreach (var answer in answers)
                await page.Locator("a.option", new() { HasTextString = answer }).First.ClickAsync();

            Assert.EndsWith($"/decide/{outcome.Id}.html", page.Url, StringComparison.Ordinal);
            Assert.Equal(outcome.Title, await page.Locator("h1").TextContentAsync());
        }
    }

    /// <summary>For each outcome, the answers of a shortest way to it.</summary>
    private static Dictionary<Outcome, List<string>> WaysThrough(Flow flow)
    {
        var ways = new Dictionary<string, List<string>> { [flow.Start.Value] = [] };
        var waiting = new Queue<string>(ways.Keys);
        while (waiting.TryDequeue(out var step))
        {
            foreach (var option in flow.Questions.Where(q => q.Id == step).SelectMany(q => q.Options).Where(o => !ways.ContainsKey(o.Next.Value)))
            {
                ways[option.Next.Value] = [.. ways[step], option.Text];
                waiting.Enqueue(option.Next.Value);
            }
        }

        return flow.Outcomes.ToDictionary(o => o, o => ways[o.Id]);
    }
}
