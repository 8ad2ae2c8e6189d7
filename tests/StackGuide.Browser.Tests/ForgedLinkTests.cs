using System.Globalization;
using StackGuide.Model.Decisions;

namespace StackGuide.Browser.Tests;

/// <summary>Links that strangers made up: what they hold is no id of the guide, or longer than any link of ours.</summary>
[Collection(OpenedSiteTests.Name)]
public sealed class ForgedLinkTests(OpenedSite site)
{
    // What took eleven to fifty-six seconds takes a tenth of one; a busy machine may need some more.
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(8);

    /// <summary>Pages with what stands behind their <c>#</c>; {letters}, {words} and {criterion} are filled in.</summary>
    public static TheoryData<string, string, string> Links => new()
    {
        { "search.html", "q={letters}", "Nothing found" },
        { "search.html", "q={words}", "Nothing found" },
        { "search.html", "q=constructor+__proto__+hasOwnProperty", "“constructor __proto__ hasOwnProperty”" },
        { "search.html", "q=%E0%A4%A", "“" },
        { "weigh.html", "{criterion}=4&v=1&then={letters}", "left aside" },
        { "weigh.html", "{criterion}=4&v=1&then=constructor.2mx", "no longer in the guide" },
        { "weigh.html", "{criterion}=4&v=1&then=valueof.1hconstructor", "favours constructor slightly" },
        { "weigh.html", "{criterion}=4&v=1&was=constructor", "It said then: Too close to call" },
        { "weigh.html", "{criterion}=4&v=1&then={pairs}", "no longer in the guide" },
        { "weigh.html", "constructor=4&__proto__=4", "Give at least one criterion" },
        { "decide.html", "{path}&v=1&was=constructor", "It said then: constructor" },
        { "decide.html", "{path}&v=1&then=constructor.2mx&was=x", "no longer in the guide" },
        { "decide.html", "{path}&v={letters}&was=x", "left aside" },
        { "decide.html", "at=constructor&constructor=a", "Question 1" },
        { "compare.html", "group=constructor&sort=__proto__&differences={letters}", "rows shown" },
        { "claims.html", "article=constructor&standing={letters}", "shown" },
    };

    [BrowserTheory]
    [MemberData(nameof(Links))]
    public async Task A_forged_link_ends_in_words_at_once(string path, string hash, string words)
    {
        var answers = DecidePage.Address(new DecisionEngine(site.Guide).Paths[0]).Split('#')[1];
        var state = hash
            .Replace("{letters}", new string('a', 300_000), StringComparison.Ordinal)
            .Replace("{words}", string.Join('+', Enumerable.Range(0, 20_000).Select(i => string.Create(CultureInfo.InvariantCulture, $"zqxwv{i}"))), StringComparison.Ordinal)
            .Replace("{pairs}", string.Concat(Enumerable.Repeat("a.1h.", 1_000)) + "b.2mx", StringComparison.Ordinal)
            .Replace("{criterion}", site.Guide.Content.Criteria[0].Id, StringComparison.Ordinal)
            .Replace("{path}", answers, StringComparison.Ordinal);
        await using var window = await site.Open();
        var complaints = Complaints.Of(window, site.OnDisk);
        var page = await window.NewPageAsync();
        page.SetDefaultTimeout((float)Soon.TotalMilliseconds);
        await page.GotoAsync(site.OnDisk + path);

        await page.EvaluateAsync("hash => { location.hash = hash; }", state);

        await page.Locator("main", new() { HasTextString = words }).WaitForAsync();
        Reading.ExpectNone(complaints);
    }
}
