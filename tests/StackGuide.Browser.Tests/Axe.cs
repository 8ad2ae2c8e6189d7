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
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        var light = await Run(page, Everything);
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        var dark = await Run(page, Colours);
        return light.Select(f => $"{name}: {f}").Concat(dark.Select(f => $"{name} in the dark: {f}"));
    }

    private static Task<string[]> Run(IPage page, string rules) => page.EvaluateAsync<string[]>($$"""
        async () => {
          const found = await axe.run(document, { runOnly: {{rules}}, resultTypes: ['violations'] });
          return found.violations.flatMap(rule => rule.nodes.slice(0, 3).map(node => `${rule.id}: ${node.html.slice(0, 160)}`));
        }
        """);
}
