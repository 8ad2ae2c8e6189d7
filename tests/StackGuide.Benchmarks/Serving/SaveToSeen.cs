using System.Diagnostics;
using System.Globalization;
using System.Threading.Channels;
using Microsoft.Playwright;
using StackGuide.Benchmarks.Synthetic;

namespace StackGuide.Benchmarks.Serving;

/// <summary>From saving a Markdown file to its new text in an open browser page: the real command, a real Chromium, a synthetic guide.</summary>
/// <remarks>
/// The clock starts before the file is opened for writing. A mutation observer in the page, which is there before the page's own
/// scripts, looks for the new text and takes the time at which it is in the document, and again in the next frame, when it is laid
/// out. Both processes read the one clock of the machine. Half of the saves change a sentence, which the page puts in its place; the
/// others change a heading, for which it is loaded again.
/// </remarks>
internal sealed class SaveToSeen(int pages, string folder)
{
    // The first few are slower, while the program's own code is being compiled.
    private const int Warmups = 10;
    private const int Saves = 20;

    private const string Observer = """
        const now = () => performance.timeOrigin + performance.now();
        new MutationObserver(() => {
          const last = document.querySelector(".prose")?.lastElementChild?.textContent;
          const found = /^Save \d+$/.exec(last?.replace(/ ?#$/, ""))?.[0];
          if (!found || window.measuredLast === found) return;
          window.measuredLast = found;
          const inDocument = now();
          requestAnimationFrame(() => window.measured(found, inDocument, now()));
        }).observe(document, { childList: true, subtree: true, characterData: true });
        """;

    private readonly Channel<(string Text, double InDocument, double InFrame)> _seen = Channel.CreateUnbounded<(string, double, double)>();

    /// <summary>Measures, and writes a line.</summary>
    /// <param name="browser">The Chromium to use.</param>
    /// <param name="program">The compiled command.</param>
    /// <param name="output">Where to.</param>
    public async Task Run(string browser, string program, TextWriter output)
    {
        var guide = SyntheticGuide.Pages(pages).ToList();
        StackGuideFolder.Write(guide, folder);

        // With a search page, whose address for the index depends on every word of the guide.
        await File.WriteAllTextAsync(Path.Combine(folder, "content", "pages", "search.md"), "---\ntitle: Search\nsummary: Finds\nview: search\nreviewed: 2026-01-15\nreviewEvery: 100 years\n---\nFinds [tools](tools.md).\n");
        await File.AppendAllTextAsync(Path.Combine(folder, "content", "pages", "home.md"), "\nOr [search](search.md).\n");
        var tool = guide.First(p => p.Folder == "tools");
        var file = Path.Combine(folder, "content", "tools", tool.Id + ".md");
        var text = await File.ReadAllTextAsync(file);

        using var serving = Process.Start(new ProcessStartInfo("dotnet", [program, "serve", "--root", folder, "--port", "0"]) { RedirectStandardOutput = true })!;
        var address = "";
        while (!address.StartsWith("Serving ", StringComparison.Ordinal))
            address = await serving.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The preview has ended.");
        _ = serving.StandardOutput.ReadToEndAsync();
        using var playwright = await Playwright.CreateAsync();
        await using var chromium = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = browser, Args = ["--no-sandbox", "--disable-gpu"] });
        var page = await chromium.NewPageAsync();
        await page.ExposeFunctionAsync("measured", (string text, double inDocument, double inFrame) => _seen.Writer.TryWrite((text, inDocument, inFrame)));
        await page.AddInitScriptAsync(Observer);
        await page.GotoAsync($"{address.Split(' ')[1]}tools/{tool.Id}.html");

        await Measure("a sentence", file, text, "");
        await Measure("a heading", file, text, "## ");
        serving.Kill();

        async Task Measure(string what, string file, string text, string before)
        {
            var (inDocument, inFrame) = (new List<double>(), new List<double>());
            for (var save = -Warmups; save < Saves; save++)
            {
                await Task.Delay(300);
                var words = $"Save {save + Warmups}{(before.Length > 0 ? "1" : "0")}";
                var started = (DateTime.UtcNow - DateTime.UnixEpoch).TotalMilliseconds;
                await File.WriteAllTextAsync(file, $"{text}\n{before}{words}\n");
                var seen = await _seen.Reader.ReadAsync();
                while (seen.Text != words)
                    seen = await _seen.Reader.ReadAsync();
                if (save < 0)
                    continue;
                inDocument.Add(seen.InDocument - started);
                inFrame.Add(seen.InFrame - started);
            }

            await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{pages} pages, {what}: in the document after {Spread(inDocument)}; in the next frame after {Spread(inFrame)} ({Saves} saves after {Warmups} to warm up)"));
        }
    }

    private static string Spread(List<double> times)
    {
        times.Sort();
        return string.Create(CultureInfo.InvariantCulture, $"{times[0]:0.0} / {times[times.Count / 2]:0.0} / {times[^1]:0.0} ms (least, median, most)");
    }
}
