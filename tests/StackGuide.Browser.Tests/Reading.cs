using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace StackGuide.Browser.Tests;

/// <summary>Opens many pages in a few tabs at once.</summary>
internal static class Reading
{
    private const int Tabs = 4;

    /// <summary>Opens each address, one after the other in each tab, and does something there.</summary>
    /// <returns>What was wrong, in order of the addresses.</returns>
    public static async Task<IReadOnlyList<string>> Each(IBrowserContext window, IEnumerable<string> addresses, Func<IPage, string, Task<IEnumerable<string>>> read)
    {
        var all = addresses.Select((address, index) => (address, index)).ToList();
        var faults = new IEnumerable<string>[all.Count];
        var waiting = new ConcurrentQueue<(string Address, int Index)>(all);
        await Task.WhenAll(Enumerable.Range(0, Math.Min(Tabs, all.Count)).Select(async _ =>
        {
            var tab = await window.NewPageAsync();
            while (waiting.TryDequeue(out var next))
            {
                await tab.GotoAsync(next.Address);
                faults[next.Index] = await read(tab, next.Address);
            }

            await tab.CloseAsync();
        }));
        return [.. faults.SelectMany(f => f)];
    }

    /// <summary>Waits until a page has an address like this and is there. Asks again and again: waiting for the event misses a page that arrives at that moment.</summary>
    public static async Task Arrive(IPage page, [StringSyntax(StringSyntaxAttribute.Regex)] string address)
    {
        await Assertions.Expect(page).ToHaveURLAsync(new Regex(address), new() { Timeout = 20_000 });
        await page.WaitForLoadStateAsync();
    }

    /// <summary>Says all that is wrong, not only the first.</summary>
    public static void ExpectNone(IReadOnlyCollection<string> faults)
    {
        if (faults.Count > 0)
            Assert.Fail($"{faults.Count} faults:\n{string.Join('\n', faults.Take(25))}");
    }
}
