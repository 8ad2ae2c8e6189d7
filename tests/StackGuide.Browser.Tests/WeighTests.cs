using System.Collections.Immutable;
using Microsoft.Playwright;
using StackGuide.Model.Decisions;
using StackGuide.Model.Guides;

namespace StackGuide.Browser.Tests;

/// <summary>Weighing by hand, opened from the disk.</summary>
[Collection(OpenedSiteTests.Name)]
public sealed class WeighTests(OpenedSite site)
{
    [BrowserFact]
    public Task A_scenario_sets_its_weights_and_the_address_brings_them_back() => Use("", async page =>
    {
        var scenario = site.Guide.Content.Scenarios[0];
        await page.Locator("#weigh-preset").SelectOptionAsync(scenario.Title);
        var pick = await page.Locator("#weigh-result .pick").TextContentAsync();
        var rows = await page.Locator("#weigh-result tbody tr").CountAsync();

        await DecidePage.Open(page, page.Url);

        Assert.All(scenario.Answers, a => Assert.Contains($"{a.Question.Value}.{a.Option.Value}", page.Url, StringComparison.Ordinal));
        Assert.Equal(pick, await page.Locator("#weigh-result .pick").TextContentAsync());
        Assert.Equal(rows, await page.Locator("#weigh-result tbody tr").CountAsync());
        await page.Locator("button", new() { HasTextString = "Clear" }).ClickAsync();
        Assert.Equal(0, await page.Locator("#weigh-result .pick").CountAsync());
    });

    /// <summary>The two doors lead to one answer: each scenario's, and one path to each outcome.</summary>
    [BrowserFact]
    public Task Weighing_starts_from_answers_and_says_what_the_decision_says() => Use("", async page =>
    {
        var engine = new DecisionEngine(site.Guide);
        var paths = site.Guide.Content.Scenarios
            .Select(s => string.Join('.', s.Answers.Select(a => $"{a.Question.Value}.{a.Option.Value}")))
            .Zip(site.Guide.Content.Scenarios.Select(s => s.Recommends.Value))
            .Concat(DecidePage.ShortestToEach(engine).Select(p => (string.Join('.', p.Steps.Select(s => $"{s.Question.Id}.{s.Option.Id.Value}")), p.Outcome.Id)));

        foreach (var (from, outcome) in paths)
        {
            await DecidePage.Open(page, $"{site.OnDisk}weigh.html#from={from}");
            Assert.Equal(engine.Graph.FindOutcome(outcome)!.Title, await page.Locator("#weigh-result .pick").TextContentAsync());
        }
    });

    [BrowserFact]
    public Task Choices_that_pull_against_each_other_are_warned_of_and_too_close_is_an_answer()
    {
        var sides = site.Guide.Content.Criteria.Where(c => c.Verdict.Favours.Value.Ids.Length > 0).GroupBy(c => c.Verdict.Strength)
            .OrderByDescending(equal => equal.Key).Select(equal => equal.ToLookup(Favoured)).First(equal => equal.Count == 2);
        var pair = sides.Select(side => side.First()).ToList();
        return Use($"#{pair[0].Id}=2&{pair[1].Id}=2", async page =>
        {
            Assert.Equal(site.Guide.Content.Flow.Outcomes.First(o => o.Picks.Length > 1 && !o.Together).Title, await page.Locator("#weigh-result .pick").TextContentAsync());
            var warning = await page.Locator("#weigh-result .notice").TextContentAsync();
            Assert.Contains("pull against each other", warning, StringComparison.Ordinal);
            Assert.All(pair, c => Assert.Contains(c.Title, warning, StringComparison.Ordinal));
        });
    }

    /// <summary>Counted again here, over all weightings that differ by one step in one or two criteria.</summary>
    [BrowserFact]
    public Task Robustness_is_the_share_of_nearby_weightings_with_the_same_answer() => Use("", async page =>
    {
        var weights = site.Guide.Content.Criteria.Where(c => c.Verdict.Favours.Value.Ids.Length > 0).Take(4).Select((c, i) => (c.Id, Step: 1 + (i % 3))).ToDictionary(x => x.Id, x => x.Step);
        int[] values = [0, 1, 2, 4];
        await DecidePage.Open(page, $"{site.OnDisk}weigh.html#{string.Join('&', weights.Select(w => $"{w.Key}={values[w.Value]}"))}");

        var (same, tried) = (0, 0);
        var moves = site.Guide.Content.Criteria.SelectMany(c => new[] { -1, 1 }.Select(by => (c.Id, To: weights.GetValueOrDefault(c.Id) + by))).Where(m => m.To is >= 0 and < 4).ToList();
        var nearby = moves.Select(m => new[] { m }).Concat(moves.SelectMany((m, i) => moves.Skip(i + 1).Where(o => o.Id != m.Id).Select(o => new[] { m, o })));
        foreach (var changes in nearby)
        {
            tried++;
            var near = new Dictionary<string, int>(weights);
            foreach (var (id, to) in changes)
                near[id] = to;
            same += Answer(near) == Answer(weights) ? 1 : 0;
        }

        var answer = await page.Locator("#weigh-result .answer").TextContentAsync();
        Assert.Contains($"({same} of {tried} that differ", answer, StringComparison.Ordinal);

        string? Answer(Dictionary<string, int> steps)
        {
            var reasons = Weighed(steps.ToDictionary(s => s.Key, s => values[s.Value]));
            var ranked = site.Guide.Content.Technologies.Select(t => (t.Id, Reasons: reasons.Where(r => r.Side.Contains(t)).ToList())).OrderByDescending(t => t.Reasons.Sum(r => r.Points)).ToList();
            var lead = ranked[0].Reasons.Sum(r => r.Points) - ranked[1].Reasons.Sum(r => r.Points);
            return lead > DecisionEngine.MostOfATie && ranked[0].Reasons.Exists(r => r.Points > 0 && r.IsSure) ? ranked[0].Id : null;
        }
    });

    /// <summary>Three hundred weightings drawn by chance, the same ones every time, and that of every criterion at once.</summary>
    [BrowserFact]
    public Task What_rests_on_one_ground_counts_once_as_it_does_in_the_program() => Use("", async page =>
    {
        var chance = new Random(20261129);
        int[] values = [0, 1, 2, 4];
        var all = site.Guide.Content.Criteria.Select(c => c.Id).ToList();
        var weightings = Enumerable.Range(0, 300).Select(_ => all.ToDictionary(id => id, _ => values[chance.Next(4)])).Append(all.ToDictionary(id => id, _ => 4)).ToList();
        var expected = weightings.Select(w => Weighed(w).Select(r => Say(r.Criterion.Id, r.Points, r.Elsewhere.Select(e => $"{e.Ground}>{e.Under.Id}")))).Select(lines => string.Join('\n', lines.Order(StringComparer.Ordinal))).ToList();

        var found = await page.EvaluateAsync<string[]>(
            """
            weightings => weightings.map(w => window.stackguide.weighing.weigh(window.stackguideData, w).contributions
              .map(c => c.criterion + " " + c.points + " " + c.elsewhere.map(e => e.ground + ">" + e.under).join(";")).sort().join("\n"))
            """,
            weightings);

        Assert.Equal(expected, found);
        Assert.Contains(">", expected[^1], StringComparison.Ordinal);

        static string Say(string criterion, int points, IEnumerable<string> elsewhere) => $"{criterion} {points} {string.Join(';', elsewhere)}";
    });

    [BrowserFact]
    public Task Its_record_opens_again_and_shows_what_has_changed() => Use("#concurrency=2&ai-data=4", async page =>
    {
        await page.Locator(".record button[aria-expanded]").ClickAsync();
        var link = (await page.Locator(".record-text").InputValueAsync()).TrimEnd().Split("since: ")[^1];

        await DecidePage.Open(page, link);
        var silent = await page.Locator(".notice", new() { HasTextString = "This link" }).CountAsync();
        await DecidePage.Open(page, link.Replace("concurrency.", "concurrency.0l.performance.", StringComparison.Ordinal));
        var changed = await page.Locator(".notice", new() { HasTextString = "This link" }).TextContentAsync();

        Assert.Equal(0, silent);
        Assert.Contains("Concurrency: “favours nobody, low certainty” then", changed, StringComparison.Ordinal);
    });

    private string Favoured(Criterion criterion) => site.Guide.SideOf(criterion.Verdict).Only!.Id;

    /// <summary>What criteria with these weights (1, 2, 4) contribute, by the program's rules.</summary>
    private ImmutableArray<Reason> Weighed(Dictionary<string, int> weights) => SharedGrounds.CountOnce(
        site.Guide.Content,
        weights.Where(w => w.Value > 0).Select(w => (Criterion: Criterion(w.Key), w.Value)).Where(x => x.Criterion.Verdict.Favours.Value.Ids.Length > 0)
            .Select(x => new Reason(x.Criterion, site.Guide.SideOf(x.Criterion.Verdict), Importance.Matters, x.Value * ((int)x.Criterion.Verdict.Strength! + 1))));

    private Criterion Criterion(string id) => site.Guide.Content.Criteria.Single(c => c.Id == id);

    /// <summary>Uses the page on a phone in silence; what it has become is examined by axe in both themes and is no wider than the window.</summary>
    private async Task Use(string state, Func<IPage, Task> use)
    {
        const int phone = 390;
        await using var window = await site.Open(phone);
        await Axe.LoadInto(window);
        var complaints = Complaints.Of(window, site.OnDisk);
        var page = await window.NewPageAsync();
        page.SetDefaultTimeout(10_000);
        await page.GotoAsync(site.OnDisk + "weigh.html" + state);

        await use(page);

        var found = await Axe.Examine(page, "weigh.html");
        Reading.ExpectNone([.. complaints.Where(c => !c.Contains("about:blank", StringComparison.Ordinal)), .. found]);
        Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= phone, "wider than the window");
    }
}
