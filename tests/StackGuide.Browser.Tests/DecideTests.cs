using System.Text.Json;
using Microsoft.Playwright;
using StackGuide.Model.Decisions;
using StackGuide.Testing;

namespace StackGuide.Browser.Tests;

/// <summary>The decision flow with scripts: the same answers as the C# engine, by keyboard alone, from a folder.</summary>
[Collection(OpenedSiteTests.Name)]
public sealed class DecideTests(OpenedSite site)
{
    [BrowserFact]
    public async Task Both_engines_say_the_same_of_every_path()
    {
        var engine = new DecisionEngine(site.Guide);
        var expected = engine.Paths.Where((_, i) => i % ExplainedPaths.EachOf == 0).Select(engine.Explain).Select(ExplainedPaths.Say).ToList();
        await using var window = await site.Open();
        var page = await window.NewPageAsync();
        await page.GotoAsync(site.OnDisk + "decide.html");

        var found = JsonSerializer.Deserialize<List<string>>(await page.EvaluateAsync<string>($"JSON.stringify(({ExplainedPaths.Script})({ExplainedPaths.EachOf}))"))!;

        Assert.NotEmpty(expected);
        Assert.Equal(expected, found);
    }

    /// <summary>Each question and outcome is examined when it is first met.</summary>
    /// <summary>A width changes no colours, so the dark ones are looked at once.</summary>
    [BrowserTheory]
    [InlineData(390, ColorScheme.Light)]
    [InlineData(390, ColorScheme.Dark)]
    [InlineData(1280, ColorScheme.Light)]
    public async Task The_keyboard_alone_reaches_every_outcome_and_axe_finds_nothing_on_any_step(int width, ColorScheme colours)
    {
        await using var window = await site.Open(width);
        await Axe.LoadInto(window);
        var page = await window.NewPageAsync();
        page.SetDefaultTimeout(10_000);
        await page.EmulateMediaAsync(new() { ColorScheme = colours });
        var seen = new HashSet<string>();
        var faults = new List<string>();

        var engine = new DecisionEngine(site.Guide);
        foreach (var path in DecidePage.ShortestToEach(engine))
        {
            await DecidePage.Open(page, site.OnDisk + "decide.html");
            foreach (var step in path.Steps)
            {
                await Examine(step.Question.Id);
                await DecidePage.Answer(page, step.Option.Text);
                Assert.True(await DecidePage.Heading(page).EvaluateAsync<bool>("h => h === document.activeElement"), "the new heading has no focus");
            }

            Assert.Equal(DecidePage.TitleOf(engine, path), await DecidePage.Heading(page).TextContentAsync());
            await Examine(path.Outcome.Id);
        }

        Reading.ExpectNone(faults);

        async Task Examine(string step)
        {
            if (seen.Add(step))
                faults.AddRange(await Axe.Examine(page, step, colours, seen.Count == 1 ? "document" : "document.getElementById('decide-app')"));
        }
    }

    /// <summary>A finger that taps twice answers one question.</summary>
    [BrowserFact]
    public async Task A_second_tap_within_half_a_second_answers_nothing()
    {
        await using var window = await site.Open(width: 390);
        var page = await window.NewPageAsync();
        page.SetDefaultTimeout(10_000);
        await page.GotoAsync(site.OnDisk + "decide.html");

        await page.EvaluateAsync("""
            () => {
              const tap = () => document.querySelector('#decide-app button.option').dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 }));
              tap();
              addEventListener('hashchange', () => setTimeout(tap, 50), { once: true });
            }
            """);
        await page.WaitForTimeoutAsync(300);

        var engine = new DecisionEngine(site.Guide);
        Assert.Equal(engine.Paths[0].Steps[1].Question.Title, await DecidePage.Heading(page).TextContentAsync());
        await page.WaitForTimeoutAsync(600);
        await page.Locator("#decide-app button.option").First.ClickAsync();
        Assert.Equal(engine.Paths[0].Steps[2].Question.Title, await DecidePage.Heading(page).TextContentAsync());
    }

    [BrowserFact]
    public async Task An_answer_can_be_changed_and_the_later_ones_are_kept_where_they_still_apply()
    {
        var engine = new DecisionEngine(site.Guide);
        var path = engine.Paths.MaxBy(p => p.Steps.Length)!;
        var title = DecidePage.TitleOf(engine, path);
        await using var window = await site.Open(width: 390);
        var page = await window.NewPageAsync();
        page.SetDefaultTimeout(10_000);
        await page.GotoAsync(site.OnDisk + DecidePage.Address(path));
        Assert.Equal(title, await DecidePage.Heading(page).TextContentAsync());

        // Changing the first answer and giving the same again brings back the outcome.
        await page.Locator(".trail button").First.ClickAsync();
        Assert.Equal(path.Steps[0].Question.Title, await DecidePage.Heading(page).TextContentAsync());
        await page.WaitForTimeoutAsync(600);
        await page.Locator("button.option[aria-pressed=true]").ClickAsync();
        Assert.Equal(title, await DecidePage.Heading(page).TextContentAsync());

        await page.GoBackAsync();
        Assert.Equal(path.Steps[0].Question.Title, await DecidePage.Heading(page).TextContentAsync());
        await page.Locator(".actions button", new() { HasTextString = "Start again" }).ClickAsync();
        Assert.Equal("Question 1 of at most", (await page.Locator(".progress-words").TextContentAsync())![..21]);
    }

    [BrowserFact]
    public async Task What_would_change_the_outcome_is_a_link_that_does()
    {
        var engine = new DecisionEngine(site.Guide);
        var change = engine.Explain(engine.Paths[0]).Changes[0];
        await using var window = await site.Open(width: 390);
        var page = await window.NewPageAsync();
        page.SetDefaultTimeout(10_000);
        await page.GotoAsync(site.OnDisk + DecidePage.Address(engine.Paths[0]));

        await page.Locator("#decide-app section", new() { Has = page.Locator("h3", new() { HasTextString = "What would change it" }) }).Locator("a").First.ClickAsync();

        var changed = engine.Paths.First(p => page.Url.EndsWith('#' + p.Answers.Replace(' ', '&'), StringComparison.Ordinal));
        Assert.Equal(change.Outcome, changed.Outcome);
        Assert.Equal(DecidePage.TitleOf(engine, changed), await DecidePage.Heading(page).TextContentAsync());
    }

    [BrowserFact]
    public async Task The_flowchart_shows_the_way_and_leads_back_to_its_questions()
    {
        var path = new DecisionEngine(site.Guide).Paths[0];
        await using var window = await site.Open();
        var page = await window.NewPageAsync();
        page.SetDefaultTimeout(10_000);
        await page.GotoAsync(site.OnDisk + DecidePage.Address(path));

        var marked = await page.EvaluateAsync<string[]>("[...document.querySelectorAll('.flowchart .node.chosen, .flowchart .node.here')].map(n => n.id.slice(5))");
        var ways = await page.EvaluateAsync<string[]>("[...document.querySelectorAll('.flowchart .edge.chosen')].map(e => e.dataset.from + '=' + e.dataset.option)");
        await page.Locator($"#node-{path.Steps[1].Question.Id} .title").First.ClickAsync();

        Assert.Equal(path.Steps.Select(s => s.Question.Id).Order(StringComparer.Ordinal), marked.Order(StringComparer.Ordinal));
        Assert.Equal(path.Steps.Where(s => s.Option.Next.Value is not null).Select(s => $"{s.Question.Id}={s.Option.Id.Value}").Order(StringComparer.Ordinal), ways.Order(StringComparer.Ordinal));
        Assert.Equal(path.Steps[1].Question.Title, await DecidePage.Heading(page).TextContentAsync());
    }

    /// <summary>The build measures with the widest common fonts; here is what this browser's font makes of it.</summary>
    [BrowserFact]
    public async Task No_text_of_the_flowchart_leaves_its_box()
    {
        await using var window = await site.Open();
        var page = await window.NewPageAsync();
        await page.GotoAsync(site.OnDisk + "decide.html");

        var outside = await page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll('.flowchart .node')].flatMap(node => {
              const box = node.querySelector('.box').getBBox();
              return [...node.querySelectorAll('text')].filter(text => {
                const b = text.getBBox();
                return b.x < box.x || b.y < box.y || b.x + b.width > box.x + box.width || b.y + b.height > box.y + box.height;
              }).map(text => text.textContent);
            })
            """);

        Assert.Empty(outside);
        Assert.True(await page.Locator(".flowchart text").CountAsync() > 50);
    }
}
