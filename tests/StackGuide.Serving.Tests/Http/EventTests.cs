namespace StackGuide.Serving.Tests.Http;

/// <summary>What an open page is told when files change on the disk.</summary>
public sealed class EventTests
{
    private const string Broken = "content/tools/kettle.md";

    [Fact]
    public async Task A_page_is_told_of_its_changes_of_errors_and_that_they_are_mended()
    {
        await using var preview = await RunningPreview.Start();
        await preview.Next();
        using var events = await preview.Listen("/about.html", await MarkOf(preview, "about.html"));

        preview.Guide.Write(Broken, preview.Guide.Text(Broken) + "See [it](nowhere.md).\n");
        Assert.Equal("event: faults", await NextLine(events));
        var faults = await NextLine(events);
        Assert.Contains("content/tools/kettle.md(13,5)", faults, StringComparison.Ordinal);
        Assert.Contains("SG2001", faults, StringComparison.Ordinal);

        preview.Guide.Restore(Broken);
        Assert.Equal(("event: faults", "data: []"), (await NextLine(events), await NextLine(events)));

        // Another page's change is none of this one's.
        preview.Guide.Write(Broken, preview.Guide.Text(Broken) + "And it whistles.\n");
        Assert.True((await Shown(preview)).IsShown);
        preview.Guide.Write("content/pages/about.md", preview.Guide.Text("content/pages/about.md") + "More.\n");
        Assert.Equal("event: changed", await NextLine(events));
        Assert.Contains("More.", await NextLine(events), StringComparison.Ordinal);
        Assert.Contains("More.", await preview.Browser.GetStringAsync("about.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_was_loaded_before_the_last_change_is_told_at_once()
    {
        await using var preview = await RunningPreview.Start();

        using var events = await preview.Listen("/about.html", "an earlier state");

        Assert.Equal("event: changed", await NextLine(events));
    }

    [Fact]
    public async Task Files_that_come_in_a_burst_in_new_folders_or_under_new_names_are_all_shown()
    {
        await using var preview = await RunningPreview.Start();
        var tool = preview.Guide.Text(Broken);
        Directory.Delete(preview.Guide.At("content/tools"), recursive: true);
        Directory.Delete(preview.Guide.At("templates/pages"), recursive: true);
        for (var i = 0; i <= 40; i++)
            preview.Guide.Write($"content/tools/pot-{i}.md~", tool.Replace("Kettle", $"Pot {i}", StringComparison.Ordinal).Replace("It boils", $"[Another](pot-{(i + 1) % 40}.md) boils", StringComparison.Ordinal));
        for (var i = 0; i < 40; i++)
            File.Move(preview.Guide.At($"content/tools/pot-{i}.md~"), preview.Guide.At($"content/tools/pot-{i}.md"));
        File.Delete(preview.Guide.At("content/tools/pot-40.md~"));
        foreach (var file in preview.Guide.FirstFiles.Where(f => f == Broken || f.StartsWith("templates/pages/", StringComparison.Ordinal)))
            preview.Guide.Restore(file);

        // Some of it may be read while the rest is being written.
        var expected = CleanBuild.Of(preview.Guide.Root).Files.Where(f => f.Path.StartsWith("tools/", StringComparison.Ordinal)).Select(f => f.Path).ToList();
        Assert.Equal(41, expected.Count);
        foreach (var path in expected)
        {
            while (!(await preview.Browser.GetAsync(path)).IsSuccessStatusCode)
                await preview.Next();
        }

        Assert.Contains("<h1>Pot 39</h1>", await preview.Browser.GetStringAsync("tools/pot-39.html"), StringComparison.Ordinal);
        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await preview.Browser.GetAsync("tools/pot-40.html")).StatusCode);
    }

    private static async Task<string> MarkOf(RunningPreview preview, string page)
    {
        using var answer = await preview.Browser.GetAsync(page);
        return Assert.Single(answer.Headers.GetValues("Server-Timing")).Split('"')[1];
    }

    private static async Task<Refresh> Shown(RunningPreview preview)
    {
        var refresh = await preview.Next();
        while (!refresh.Changed.Contains(Broken) || !refresh.IsShown)
            refresh = await preview.Next();
        return refresh;
    }

    private static async Task<string> NextLine(StreamReader events)
    {
        while (true)
        {
            if (await events.ReadLineAsync() is { Length: > 0 } line && !line.StartsWith("retry", StringComparison.Ordinal))
                return line;
        }
    }
}
