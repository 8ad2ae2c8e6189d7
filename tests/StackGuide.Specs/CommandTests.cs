using System.Text.Json;

namespace StackGuide.Specs;

/// <summary>What the command promises to shells and other programs.</summary>
public sealed class CommandTests
{
    [Fact]
    public void Publishes_a_sound_guide_and_says_so_on_standard_output()
    {
        using var guide = new GuideCopy();

        var run = StackguideProcess.Run(guide.Root, "build");

        Assert.Equal((0, ""), (run.Exit, run.Error));
        Assert.Matches(@"^Published \d+ pages to \./output in [\d.]+ m?s\.\n", run.Out);
        Assert.Matches(@"\n  Claims +1  from 1 seed, all 3 lines accounted for\n", run.Out);
        Assert.DoesNotContain('\u001b', run.Out);
        Assert.NotEqual("the former output", File.ReadAllText(guide.At("output/index.html")));
    }

    [Fact]
    public void Writes_the_same_bytes_whatever_folder_time_zone_and_language()
    {
        using var first = new GuideCopy();
        using var second = new GuideCopy();

        StackguideProcess.Run(first.Root, "build");
        var run = StackguideProcess.Run(
            Path.GetTempPath(),
            new Dictionary<string, string?> { ["TZ"] = "Asia/Kathmandu", ["LANG"] = "tr_TR.UTF-8", ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = null },
            "build", "--root", second.Root);

        Assert.Equal(0, run.Exit);
        Assert.Equal(first.Files(output: true), second.Files(output: true));
    }

    [Fact]
    public void Takes_warnings_for_errors_when_strict()
    {
        using var guide = new GuideCopy();
        guide.Write("content/tools/grinder.md", File.ReadAllText(guide.At("content/tools/kettle.md")).Replace("Kettle", "Grinder", StringComparison.Ordinal));

        var lenient = StackguideProcess.Run(guide.Root, "check", "--today", "2026-02-01");
        var strict = StackguideProcess.Run(guide.Root, "check", "--today", "2026-02-01", "--strict");

        Assert.Equal(0, lenient.Exit);
        Assert.StartsWith("content/tools/grinder.md(1,1): warning SG2007:", lenient.Error, StringComparison.Ordinal);
        Assert.Equal(1, strict.Exit);
        Assert.StartsWith("content/tools/grinder.md(1,1): error SG2007:", strict.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Prints_diagnostics_as_JSON_on_standard_output()
    {
        using var guide = new GuideCopy();
        guide.Write("content/tools/grinder.md", "no front matter: “é”");

        var run = StackguideProcess.Run(guide.Root, "check", "--today", "2026-02-01", "--format", "json");

        Assert.Equal((1, ""), (run.Exit, run.Error));
        using var json = JsonDocument.Parse(run.Out);
        var only = Assert.Single(json.RootElement.EnumerateArray());
        Assert.Equal(["file", "line", "column", "endLine", "endColumn", "severity", "code", "message"], only.EnumerateObject().Select(p => p.Name));
        Assert.Equal("content/tools/grinder.md", only.GetProperty("file").GetString());
        Assert.Equal((1, 1), (only.GetProperty("line").GetInt32(), only.GetProperty("column").GetInt32()));
        Assert.Equal(("error", "SG1002"), (only.GetProperty("severity").GetString(), only.GetProperty("code").GetString()));
    }

    [Fact]
    public void Holds_the_guide_against_the_originals_when_it_has_them()
    {
        using var guide = new GuideCopy();
        guide.Write("originals/drinker.txt", "On tea\n\nChoose coffee whenever you happen to get up very late.\n");
        guide.Write("docs/notes.md", "Choose coffee whenever you happen to get up very late.");

        var without = StackguideProcess.Run(guide.Root, "check", "--today", "2026-02-01");
        var named = StackguideProcess.Run(guide.Root, "check", "--today", "2026-02-01", "--originals", "originals");
        var usual = StackguideProcess.Run(
            guide.Root, new Dictionary<string, string?> { ["STACKGUIDE_SEEDS"] = guide.At("originals") }, "check", "--today", "2026-02-01");

        Assert.Equal((0, ""), (without.Exit, without.Error));
        Assert.Equal(1, named.Exit);
        Assert.Contains("docs/notes.md(1,1): error SG4008:", named.Error, StringComparison.Ordinal);
        Assert.Contains("seeds/drinker.yml(2,9): error SG4007:", named.Error, StringComparison.Ordinal);
        Assert.Equal(named, usual with { Out = named.Out });
    }

    [Fact]
    public void Refuses_an_output_that_is_not_its_own_with_exit_status_3()
    {
        using var guide = new GuideCopy();
        guide.Write("photos/holiday.jpg", "…");

        var run = StackguideProcess.Run(guide.Root, "build", "--output", "photos");

        Assert.Equal((3, ""), (run.Exit, run.Out));
        Assert.Equal("stackguide: the output 'photos' holds files that StackGuide did not write; name a new or an empty folder\n", run.Error);
    }

    [Fact]
    public void Leaves_no_trace_when_it_refuses()
    {
        using var guide = new GuideCopy();
        var output = guide.Files(output: true);

        var run = StackguideProcess.Run(guide.Root, "build", "--output", Path.Combine("content", "output"));

        Assert.Equal(3, run.Exit);
        Assert.Equal(output, guide.Files(output: true));
        Assert.Empty(Directory.EnumerateFileSystemEntries(guide.Root, ".*"));
    }
}
