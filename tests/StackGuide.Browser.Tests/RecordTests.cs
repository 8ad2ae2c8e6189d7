using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using StackGuide.Model.Decisions;

namespace StackGuide.Browser.Tests;

/// <summary>The decision record of the flow: what it holds, and what its link says when it is opened later.</summary>
[Collection(OpenedSiteTests.Name)]
public sealed partial class RecordTests(OpenedSite site)
{
    /// <summary>Where the site lies, as a Markdown link can hold it: the folder's name has brackets.</summary>
    private string Address => site.OnDisk.Replace("(", "%28", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal);

    private DecisionPath FirstPath => new DecisionEngine(site.Guide).Paths[0];

    [BrowserFact]
    public Task It_holds_the_answers_the_reasons_with_dates_and_pages_and_what_would_change_it() => Use(async (page, text) =>
    {
        var why = new DecisionEngine(site.Guide).Explain(FirstPath);

        Assert.StartsWith("---\nstatus: proposed\ndate: ", text, StringComparison.Ordinal);
        Assert.Contains($"\n# {why.Path.Outcome.Title}\n", text, StringComparison.Ordinal);
        Assert.All(site.Guide.Content.Flow.Outcomes, o => Assert.Contains($"* {o.Title}\n", text, StringComparison.Ordinal));
        Assert.All(why.Path.Steps, s => Assert.Contains(s.Option.Text, text, StringComparison.Ordinal));
        Assert.All(why.Reasons.Where(r => r.Points > 0), r => Assert.Contains($"[{r.Criterion.Title}]({Address}{r.Criterion.Path.Value})", text, StringComparison.Ordinal));
        Assert.All(why.Changes, c => Assert.Contains($"{c.Outcome.Title}, if the answer to", text, StringComparison.Ordinal));
        Assert.Contains($"Made with {site.Guide.Site.Title} {site.Guide.Site.Version}.", text, StringComparison.Ordinal);
        var claim = site.Guide.Cited(why.Path.Steps.SelectMany(s => s.Option.Cites)).OfType<Model.Guides.Claim>().First();
        Assert.Contains($"[{claim.Id}]({Address}{claim.Path.Value}#{claim.Id})", text, StringComparison.Ordinal);
        foreach (var heading in (string[])["Context and Problem Statement", "Decision Drivers", "Considered Options", "Decision Outcome", "Consequences", "Confirmation", "More Information"])
            Assert.Contains($"# {heading}\n", text, StringComparison.Ordinal);
        var links = Links().Matches(text).Select(link => link.Groups[1].Value).ToLookup(link => link.StartsWith(Address, StringComparison.Ordinal));
        Assert.All(links[true], link => Assert.Contains(link[Address.Length..].Split('#')[0], site.Pages));

        // The others are the sources themselves.
        var originals = site.Guide.Content.Evidence.Select(e => new Uri(e.Url).AbsoluteUri.Replace("(", "%28", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal)).ToHashSet(StringComparer.Ordinal);
        Assert.NotEmpty(links[false]);
        Assert.All(links[false], link => Assert.Contains(link, originals));
    });

    [BrowserFact]
    public Task It_comes_as_JSON_and_as_a_sheet_of_its_own() => Use(async (page, text) =>
    {
        var download = await page.RunAndWaitForDownloadAsync(() => page.Locator(".record button", new() { HasTextString = "Download .json" }).ClickAsync());
        await using var stream = File.OpenRead(await download.PathAsync());
        var json = (await JsonDocument.ParseAsync(stream)).RootElement;
        await page.EvaluateAsync("window.print = () => {}");
        await page.Locator(".record button", new() { HasTextString = "Print" }).ClickAsync();
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.Equal(FirstPath.Outcome.Id, json.GetProperty("outcome").GetString());
        Assert.Equal(FirstPath.Steps.Select(s => s.Option.Text), json.GetProperty("context").EnumerateArray().Select(c => c.GetProperty("answer").GetString()));
        Assert.Equal(Linked().Replace(text, "$1"), await page.Locator(".record-sheet").TextContentAsync());
        Assert.True(await page.Locator(".record-sheet").IsVisibleAsync());
        Assert.False(await page.Locator("h1").IsVisibleAsync());
    });

    [BrowserFact]
    public Task Its_link_opens_it_again_in_silence_while_nothing_has_changed() => Use(async (page, text) =>
    {
        await DecidePage.Open(page, LinkIn(text));

        Assert.Equal(FirstPath.Outcome.Title, await DecidePage.Heading(page).TextContentAsync());
        Assert.Equal(0, await page.Locator(".notice").CountAsync());
    });

    [BrowserFact]
    public Task Its_link_shows_every_verdict_that_has_changed_and_the_outcome_that_it_had() => Use(async (page, text) =>
    {
        var reasons = new DecisionEngine(site.Guide).ReasonsOf(FirstPath);
        var changed = reasons[0].Criterion;
        var link = Verdict(changed.Id).Replace(LinkIn(text), $"{changed.Id}.1vpython");
        link = link.Replace($"was={FirstPath.Outcome.Id}", "was=elsewhere", StringComparison.Ordinal).Replace($"v={site.Guide.Site.Version}", "v=0.0.1", StringComparison.Ordinal);

        await DecidePage.Open(page, link);
        var notice = await page.Locator(".notice").TextContentAsync();

        Assert.Contains("made with version 0.0.1", notice, StringComparison.Ordinal);
        Assert.Contains($"It said then: {site.Guide.Content.Flow.Outcomes.Single(o => o.Id == "elsewhere").Title}.", notice, StringComparison.Ordinal);
        Assert.Equal([changed.Title], await page.Locator(".notice a").AllTextContentsAsync());
        Assert.Contains("“favours Python slightly, very low certainty” then", notice, StringComparison.Ordinal);
    });

    [BrowserFact]
    public Task Its_link_says_so_when_the_questions_have_changed() => Use(async (page, text) =>
    {
        var last = FirstPath.Steps[^1];

        await DecidePage.Open(page, LinkIn(text).Replace($"{last.Question.Id}={last.Option.Id.Value}", $"{last.Question.Id}=gone", StringComparison.Ordinal));

        Assert.Equal(last.Question.Title, await DecidePage.Heading(page).TextContentAsync());
        Assert.Contains("an answer is missing", await page.Locator(".notice").TextContentAsync(), StringComparison.Ordinal);
    });

    private async Task Use(Func<IPage, string, Task> use)
    {
        await using var window = await site.Open(width: 390);
        var complaints = Complaints.Of(window, site.OnDisk);
        var page = await window.NewPageAsync();
        page.SetDefaultTimeout(10_000);
        await page.GotoAsync(site.OnDisk + DecidePage.Address(FirstPath));
        await page.Locator(".record button[aria-expanded]").ClickAsync();

        await use(page, await page.Locator(".record-text").InputValueAsync());

        Reading.ExpectNone([.. complaints.Where(c => !c.Contains("blob:", StringComparison.Ordinal) && !c.Contains("about:blank", StringComparison.Ordinal))]);
    }

    private static string LinkIn(string record) => record.TrimEnd().Split("since: ")[^1];

    private static Regex Verdict(string criterion) => new($@"(?<=[=.]){criterion}\.\d[hmlv][a-z-]*", RegexOptions.CultureInvariant);

    [GeneratedRegex(@"\]\(([^)]+)\)")]
    private static partial Regex Links();

    [GeneratedRegex(@"\[([^\]]+)\]\([^)]+\)")]
    private static partial Regex Linked();
}
