using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace StackGuide.Browser.Tests;

/// <summary>Asks axe, which a window loads into each of its pages: one script, no further tabs.</summary>
internal static class Axe
{
    // A theme changes nothing but colours.
    private const string Everything = "{ type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }";
    private const string Colours = "{ type: 'rule', values: ['color-contrast', 'link-in-text-block'] }";

    public static Task LoadInto(IBrowserContext window) => window.AddInitScriptAsync(new BundledAxeScriptProvider().GetScript());

    /// <summary>What axe finds in the light theme, and what it finds when the dark one has other colours.</summary>
    public static async Task<IEnumerable<string>> Examine(IPage page, string name)
    {
        var light = await ExamineLight(page, name);
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        return light.Concat(await Examine(page, name, ColorScheme.Dark));
    }

    /// <summary>What axe finds in the light theme.</summary>
    public static async Task<IEnumerable<string>> ExamineLight(IPage page, string name)
    {
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        await ShortenLongLists(page);
        return await Examine(page, name, ColorScheme.Light);
    }

    /// <summary>Leaves the first items of each long list, whose markup the others repeat, unless every page is to be examined.</summary>
    private static async Task ShortenLongLists(IPage page)
    {
        if (!OpenedSite.EveryPage)
            await page.EvaluateAsync("""
                () => {
                  for (const list of document.querySelectorAll('main *'))
                    while (list.children.length > 24 && list.lastElementChild.localName === list.children[12].localName) list.lastElementChild.remove();
                }
                """);
    }

    /// <summary>What axe finds in the theme that the page has: everything in the light one, colours in the dark one.</summary>
    /// <param name="page">A page of a window that axe is loaded into.</param>
    /// <param name="name">Stands before each finding.</param>
    /// <param name="colours">The page's theme.</param>
    /// <param name="part">JavaScript for the part to look at.</param>
    public static async Task<IEnumerable<string>> Examine(IPage page, string name, ColorScheme colours, string part = "document")
    {
        var dark = colours == ColorScheme.Dark;
        var found = await Run(page, dark ? Colours : Everything, part);
        return found.Select(f => $"{name}{(dark ? " in the dark" : "")}: {f}");
    }

    private static Task<string[]> Run(IPage page, string rules, string part) => page.EvaluateAsync<string[]>($$"""
        async () => {
          const found = await axe.run({{part}}, { runOnly: {{rules}}, resultTypes: ['violations'], preload: false });
          return found.violations.flatMap(rule => rule.nodes.slice(0, 3).map(node => `${rule.id}: ${node.html.slice(0, 160)}`));
        }
        """);
}
