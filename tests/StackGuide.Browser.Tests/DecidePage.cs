using Microsoft.Playwright;
using StackGuide.Model.Decisions;

namespace StackGuide.Browser.Tests;

/// <summary>The decision flow as a reader without a mouse uses it.</summary>
internal static class DecidePage
{
    /// <summary>The heading of the question or outcome.</summary>
    public static ILocator Heading(IPage page) => page.Locator("#decide-app h2");

    /// <summary>A path's answers as they stand in the address.</summary>
    public static string Address(DecisionPath path) => "decide.html#" + path.Answers.Replace(' ', '&');

    /// <summary>The title that an outcome has for a path: what runs already stays, and what is close says so.</summary>
    public static string TitleOf(DecisionEngine engine, DecisionPath path)
    {
        var why = engine.Explain(path);
        return (why.Stays && path.Outcome.StayTitle is { } stay ? stay : path.Outcome.Title) + (why.IsClose && why.Rule is null ? ", a close call" : "");
    }

    /// <summary>The shortest path to each outcome.</summary>
    public static IEnumerable<DecisionPath> ShortestToEach(DecisionEngine engine) => engine.Paths.OrderBy(p => p.Steps.Length).DistinctBy(p => p.Outcome.Id);

    /// <summary>Opens a page anew, also when only the part after <c>#</c> differs.</summary>
    public static async Task Open(IPage page, string address)
    {
        await page.GotoAsync("about:blank");
        await page.GotoAsync(address);
    }

    /// <summary>Tabs to an answer and presses Enter, as a reader without a mouse does.</summary>
    public static async Task Answer(IPage page, string text)
    {
        var question = await Heading(page).TextContentAsync();
        await TabTo(page, text);
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForFunctionAsync("q => document.querySelector('#decide-app h2').textContent !== q", question);
    }

    /// <summary>Presses Tab until what has the focus has this text.</summary>
    public static async Task TabTo(IPage page, string text)
    {
        const int patience = 60;
        var near = await page.EvaluateAsync<int>(TabsTo, text);
        for (var i = 1; i <= patience; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (i >= near && await page.EvaluateAsync<string>("document.activeElement.textContent") == text)
                return;
        }

        Assert.Fail($"'{text}' is not reached by the Tab key");
    }

    /// <summary>How many Tabs it should take, so that not every stop on the way has to be asked what it is.</summary>
    private const string TabsTo = """
        text => {
          const stops = [...document.querySelectorAll('a[href], button, summary, [tabindex="0"]')]
            .filter(e => e.checkVisibility() && document.activeElement.compareDocumentPosition(e) & (Node.DOCUMENT_POSITION_FOLLOWING | Node.DOCUMENT_POSITION_CONTAINED_BY));
          return stops.findIndex(e => e.textContent === text) + 1;
        }
        """;
}
