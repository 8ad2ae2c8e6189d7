using System.Text.Json;
using Microsoft.Playwright;
using StackGuide.Model.Decisions;

namespace StackGuide.Browser.Tests;

/// <summary>The decision flow with scripts: the same answers as the C# engine, by keyboard alone, from a folder.</summary>
[Collection(OpenedSiteTests.Name)]
public sealed class DecideTests(OpenedSite site)
{
    private const string ExplainAll = """
        () => {
          const { engine } = window.stackguide;
          const flow = window.stackguideData;
          const all = engine.paths(flow);
          const say = (steps) => steps.map((s) => s.question + "=" + s.option).join(" ");
          return JSON.stringify(all.map((path) => {
            const why = engine.explain(flow, path, all);
            return [
              say(path.steps), path.outcome, why.runnerUp ?? "", why.isClose ? "close" : "",
              why.reasons.map((r) => r.criterion + ":" + (r.side ?? "") + ":" + r.points).join(" "),
              Object.entries(why.support).sort().map(([id, s]) => id + ":" + s).join(" "),
              why.changes.map((c) => say(c.changed) + "+" + say(c.added) + ">" + c.outcome).join("; "),
            ].join(" | ");
          }));
        }
        """;

    [BrowserFact]
    public async Task Both_engines_say_the_same_of_every_path()
    {
        var engine = new DecisionEngine(site.Guide);
        var expected = engine.Paths.Select(engine.Explain).Select(Say).ToList();
        await using var window = await site.Open();
        var page = await window.NewPageAsync();
        await page.GotoAsync(site.OnDisk + "decide.html");

        var found = JsonSerializer.Deserialize<List<string>>(await page.EvaluateAsync<string>(ExplainAll))!;

        Assert.NotEmpty(expected);
        Assert.Equal(expected, found);
    }

    [BrowserTheory]
    [InlineData(390)]
    [InlineData(1280)]
    public async Task The_keyboard_alone_reaches_every_outcome(int width)
    {
        var engine = new DecisionEngine(site.Guide);
        await using var window = await site.Open(width);
        var page = await window.NewPageAsync();
        page.SetDefaultTimeout(10_000);

        foreach (var path in engine.Paths.OrderBy(p => p.Steps.Length).DistinctBy(p => p.Outcome.Id))
        {
            await page.GotoAsync("about:blank");
            await page.GotoAsync(site.OnDisk + "decide.html");
            foreach (var step in path.Steps)
                await Answer(page, step.Option.Text);

            var heading = page.Locator("#decide-app h2");
            Assert.Equal(path.Outcome.Title, await heading.TextContentAsync());
            Assert.True(await heading.EvaluateAsync<bool>("h => h === document.activeElement"), "the outcome's heading has no focus");
        }
    }

    [BrowserFact]
    public async Task An_answer_can_be_changed_and_the_later_ones_are_kept_where_they_still_apply()
    {
        var path = new DecisionEngine(site.Guide).Paths.MaxBy(p => p.Steps.Length)!;
        await using var window = await site.Open(width: 390);
        var page = await window.NewPageAsync();
        page.SetDefaultTimeout(10_000);
        await page.GotoAsync(site.OnDisk + "decide.html#" + path.Answers.Replace(' ', '&'));
        Assert.Equal(path.Outcome.Title, await page.Locator("#decide-app h2").TextContentAsync());

        // Changing the first answer and giving the same again brings back the outcome.
        await page.Locator(".trail button").First.ClickAsync();
        Assert.Equal(path.Steps[0].Question.Title, await page.Locator("#decide-app h2").TextContentAsync());
        await page.Locator("button.option[aria-pressed=true]").ClickAsync();
        Assert.Equal(path.Outcome.Title, await page.Locator("#decide-app h2").TextContentAsync());

        await page.GoBackAsync();
        Assert.Equal(path.Steps[0].Question.Title, await page.Locator("#decide-app h2").TextContentAsync());
        await page.Locator(".actions button", new() { HasTextString = "Start again" }).ClickAsync();
        Assert.Equal("Question 1 of at most", (await page.Locator(".progress-words").TextContentAsync())![..21]);
    }

    [BrowserTheory]
    [InlineData(390)]
    [InlineData(1280)]
    public async Task Axe_finds_nothing_on_any_step_to_an_outcome(int width)
    {
        var path = new DecisionEngine(site.Guide).Paths[0];
        await using var window = await site.Open(width);
        await Axe.LoadInto(window);
        var page = await window.NewPageAsync();
        await page.GotoAsync(site.OnDisk + "decide.html");
        var faults = new List<string>(await Axe.Examine(page, "start"));

        foreach (var step in path.Steps)
        {
            await Answer(page, step.Option.Text);
            faults.AddRange(await Axe.Examine(page, step.Question.Id));
        }

        Reading.ExpectNone(faults);
    }

    [BrowserFact]
    public async Task The_record_holds_the_answers_the_outcome_and_a_link_that_opens_it_again()
    {
        var path = new DecisionEngine(site.Guide).Paths[0];
        await using var window = await site.Open();
        var page = await window.NewPageAsync();
        await page.GotoAsync(site.OnDisk + "decide.html#" + path.Answers.Replace(' ', '&'));

        await page.Locator(".record button[aria-expanded]").ClickAsync();
        var text = await page.Locator(".record-text").InputValueAsync();

        Assert.StartsWith($"# {path.Outcome.Title}\n", text, StringComparison.Ordinal);
        Assert.All(path.Steps, s => Assert.Contains(s.Option.Text, text, StringComparison.Ordinal));
        var link = text.Split('\n').Single(l => l.Contains("Open it again:", StringComparison.Ordinal)).Split("again: ")[1];
        await page.GotoAsync("about:blank");
        await page.GotoAsync(link);
        Assert.Equal(path.Outcome.Title, await page.Locator("#decide-app h2").TextContentAsync());
    }

    /// <summary>Tabs to the answer and presses Enter, as a reader without a mouse does.</summary>
    private static async Task Answer(IPage page, string text)
    {
        const int Patience = 40;
        var question = await page.Locator("#decide-app h2").TextContentAsync();
        for (var i = 0; i < Patience; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<string>("document.activeElement.textContent") == text)
            {
                await page.Keyboard.PressAsync("Enter");
                await page.WaitForFunctionAsync("q => document.querySelector('#decide-app h2').textContent !== q", question);
                return;
            }
        }

        Assert.Fail($"'{text}' is not reached by the Tab key");
    }

    private static string Say(Explanation why) => string.Join(" | ",
    [
        why.Path.Answers,
        why.Path.Outcome.Id,
        why.RunnerUp ?? "",
        why.IsClose ? "close" : "",
        string.Join(' ', why.Reasons.Select(r => $"{r.Criterion.Id}:{r.Side}:{r.Points}")),
        string.Join(' ', why.Support.Select(s => $"{s.Key}:{s.Value}")),
        string.Join("; ", why.Changes.Select(c => $"{Say(c.Changed)}+{Say(c.Added)}>{c.Outcome.Id}")),
    ]);

    private static string Say(IEnumerable<DecisionStep> steps) => string.Join(' ', steps.Select(s => $"{s.Question.Id}={s.Option.Id.Value}"));
}
