using Microsoft.Playwright;
using StackGuide.Serving;
using StackGuide.Serving.Http;
using StackGuide.Testing;

namespace StackGuide.Browser.Tests;

/// <summary>A page that is open in a browser while its guide is written.</summary>
[Collection(OpenedSiteTests.Name)]
public sealed class PreviewTests(OpenedSite site) : IServeLog, IDisposable
{
    private const string Criterion = "content/criteria/warmth.md";

    private readonly string _root = Directory.CreateTempSubdirectory("stackguide-preview-").FullName;
    private readonly TaskCompletionSource<Uri> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);

    [BrowserFact]
    public async Task Follows_its_file_and_shows_what_is_wrong_with_the_guide()
    {
        Copy(Repository.At("tests", "StackGuide.Specs", "cases", "_base"), _root);
        foreach (var folder in (string[])["templates", "site/styles", "site/scripts", "site/icons"])
            Copy(Repository.At(folder), Path.Combine(_root, folder));
        using var stop = new CancellationTokenSource();
        var running = new PreviewServer(new ServeOptions { Root = _root }, this).Run(stop.Token);
        await using var window = await site.Open();
        await Axe.LoadInto(window);
        var page = await window.NewPageAsync();
        var good = File.ReadAllText(Path.Combine(_root, Criterion)) + "\nIn a pot of clay it stays warm for two hours.\n";

        await page.GotoAsync((await _address.Task) + "criteria/warmth.html");
        await page.EvaluateAsync("window.stays = true");
        Write(good);
        await page.GetByText("a pot of clay").WaitForAsync();
        Assert.True(await page.EvaluateAsync<bool>("window.stays === true"), "changed prose is put in its place");
        var inPlace = await page.Locator("main").InnerTextAsync();
        await page.ReloadAsync();
        Assert.Equal(inPlace, await page.Locator("main").InnerTextAsync());

        // A heading stands in the list of sections as well.
        await page.EvaluateAsync("window.stays = true");
        Write(good = good.Replace("## Why", "## Why it does", StringComparison.Ordinal));
        await page.GetByRole(AriaRole.Heading, new() { Name = "Why it does" }).WaitForAsync();
        Assert.False(await page.EvaluateAsync<bool>("window.stays === true"));

        var overlay = page.GetByRole(AriaRole.Alert);
        Write(good.Replace("effort.md", "efort.md", StringComparison.Ordinal).Replace("of clay", "of tin", StringComparison.Ordinal));
        await overlay.WaitForAsync();
        var words = await overlay.InnerTextAsync();
        Assert.Contains("1 error", words, StringComparison.Ordinal);
        Assert.Contains("content/criteria/warmth.md(25,27)", words, StringComparison.Ordinal);
        Assert.Contains("SG2001", words, StringComparison.Ordinal);
        Assert.True(await page.GetByText("a pot of clay").IsVisibleAsync());
        Reading.ExpectNone([.. await Axe.Examine(page, "the page with an error")]);

        Write(good);
        await overlay.WaitForAsync(new() { State = WaitForSelectorState.Detached });

        // What is closed stays closed until something else is wrong.
        Write("---\ntitle: [\n---\n");
        await overlay.WaitForAsync();
        await page.Keyboard.PressAsync("Escape");
        Assert.Equal(0, await overlay.CountAsync());
        Write("");
        await overlay.GetByRole(AriaRole.Button, new() { Name = "Close" }).ClickAsync();
        Assert.Equal(0, await overlay.CountAsync());
        Assert.True(await page.GetByText("a pot of clay").IsVisibleAsync());

        await stop.CancelAsync();
        await running;
    }

    public void Serving(Uri address) => _address.SetResult(address);

    public void Refreshed(Refresh refresh)
    {
        // The page is asked instead.
    }

    public void Failed(string page, Exception fault) => _address.TrySetException(fault);

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private void Write(string text) => File.WriteAllText(Path.Combine(_root, Criterion), text);

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
