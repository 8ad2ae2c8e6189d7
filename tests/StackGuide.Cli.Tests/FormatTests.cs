using System.Text.Json;
using StackGuide.Testing;

namespace StackGuide.Cli.Tests;

/// <summary>How diagnostics are printed for programs, and the line shown to people.</summary>
public sealed class FormatTests : IDisposable
{
    private readonly TinyGuide _guide = new();

    [Fact]
    public void Sarif_names_each_rule_once_and_points_at_it()
    {
        _guide.Write("content/pages/eins zwei.md", "no front matter");
        _guide.Write("content/pages/drei.md", "none here either");

        var run = Check("sarif");

        Assert.Equal((ExitStatus.ContentHasErrors, ""), (run.Status, run.Error));
        using var log = JsonDocument.Parse(run.Out);
        Assert.Equal("2.1.0", log.RootElement.GetProperty("version").GetString());
        var only = log.RootElement.GetProperty("runs")[0];
        var rules = only.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Select(r => r.GetProperty("id").GetString()).ToList();
        Assert.Equal(rules.Distinct(), rules);
        foreach (var result in only.GetProperty("results").EnumerateArray())
            Assert.Equal(result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()]);
        var first = only.GetProperty("results").EnumerateArray().Single(r => Location(r).Contains("drei", StringComparison.Ordinal) && r.GetProperty("ruleId").GetString() == "SG1002");
        Assert.Equal("error", first.GetProperty("level").GetString());
        Assert.Equal(1, first.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region").GetProperty("startLine").GetInt32());
        Assert.Contains(only.GetProperty("results").EnumerateArray(), r => Location(r) == "content/pages/eins%20zwei.md");
    }

    [Theory]
    [InlineData("json", "\"severity\": \"hint\"")]
    [InlineData("sarif", "\"level\": \"note\"")]
    [InlineData("github", "::notice file=content/pages/home.md,line=8,endLine=8,col=6,endColumn=21,title=SG1023%3A ")]
    public void A_hint_has_its_own_name_in_every_format_and_stops_nothing(string format, string written)
    {
        _guide.Write("content/pages/home.md", File.ReadAllText(_guide.At("content/pages/home.md")) + "Read [here](home.md).\n");

        var run = CommandRun.Of("check", "--root", _guide.Root, "--strict", "--format", format);

        Assert.Equal((ExitStatus.Done, ""), (run.Status, run.Error));
        Assert.Contains(written, run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Programs_are_told_where_a_range_ends()
    {
        _guide.Write("content/pages/broken.md", "---\ntitle: Broken\nview: page\nreviewed: 2026-01-01\nreviewEvery: 12 months\n---\nText.\n\nSee [that](nowhere.md) and [this\none](elsewhere.md).\n");

        using var sarif = JsonDocument.Parse(Check("sarif").Out);
        using var json = JsonDocument.Parse(Check("json").Out);
        var github = Check("github").Out;

        var regions = sarif.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()
            .Where(r => r.GetProperty("ruleId").GetString() == "SG2001")
            .Select(r => r.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region"))
            .Select(r => string.Join(',', new[] { "startLine", "startColumn", "endLine", "endColumn" }.Select(key => r.GetProperty(key).GetInt32())));
        Assert.Equal(["9,5,9,23", "9,28,10,19"], regions);
        var places = json.RootElement.EnumerateArray()
            .Where(d => d.GetProperty("code").GetString() == "SG2001")
            .Select(d => string.Join(',', new[] { "line", "column", "endLine", "endColumn" }.Select(key => d.GetProperty(key).GetInt32())));
        Assert.Equal(["9,5,9,23", "9,28,10,19"], places);
        Assert.Contains("file=content/pages/broken.md,line=9,endLine=9,col=5,endColumn=23,title=SG2001", github, StringComparison.Ordinal);
        Assert.Contains("file=content/pages/broken.md,line=9,endLine=10,title=SG2001", github, StringComparison.Ordinal);
    }

    [Fact]
    public void Sarif_of_a_sound_guide_has_no_results()
    {
        using var log = JsonDocument.Parse(Check("sarif").Out);

        Assert.Equal(0, log.RootElement.GetProperty("runs")[0].GetProperty("results").GetArrayLength());
    }

    [Fact]
    public void Annotations_are_a_line_each_and_escape_what_would_end_them()
    {
        _guide.Write("content/pages/a,b%.md", "no front matter");

        var run = Check("github");

        Assert.Equal(ExitStatus.ContentHasErrors, run.Status);
        Assert.Contains("::error file=content/pages/a%2Cb%25.md,line=1,endLine=1,col=1,endColumn=1,title=SG1002%3A No front matter::the file", run.Out, StringComparison.Ordinal);
        Assert.All(run.Out.TrimEnd('\n').Split('\n'), line => Assert.Matches("^::(error|warning|notice) ", line));
    }

    [Fact]
    public void A_file_name_can_neither_forge_a_line_nor_drive_the_terminal()
    {
        const string name = "x\n::error file=a::b\u001b[31m.md";
        _guide.Write("content/pages/" + name, "no front matter");

        var text = CommandRun.Of("check", "--root", _guide.Root);
        var coloured = CommandRun.In(s => s with { ErrorIsTerminal = true }, "check", "--root", _guide.Root);
        var github = Check("github");

        Assert.All(text.Error.TrimEnd('\n').Split('\n'), line => Assert.StartsWith("content/pages/x ::error file=a::b\uFFFD[31m.md(1,1): error SG", line, StringComparison.Ordinal));
        Assert.DoesNotContain("\n::", coloured.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("b\u001b[", coloured.Error, StringComparison.Ordinal);
        Assert.All(github.Out.TrimEnd('\n').Split('\n'), line => Assert.StartsWith("::error file=content/pages/x %3A%3Aerror file=a%3A%3Ab\uFFFD[31m.md,line=1,", line, StringComparison.Ordinal));
        using var json = JsonDocument.Parse(Check("json").Out);
        Assert.All(json.RootElement.EnumerateArray(), fault => Assert.Equal("content/pages/" + name, fault.GetProperty("file").GetString()));
    }

    [Fact]
    public void A_person_at_a_terminal_sees_the_line_and_the_place_in_it()
    {
        _guide.Write("content/pages/broken.md", "---\ntitle: Broken\nview: page\nreviewed: 2026-01-01\nreviewEvery: 12 months\n---\nText.\n\nSee [that](nowhere.md) now.\n");

        var run = CommandRun.In(s => s with { ErrorIsTerminal = true, Variable = name => name == "NO_COLOR" ? "1" : null }, "check", "--root", _guide.Root);

        Assert.Contains("content/pages/broken.md(9,5): error SG2", run.Error, StringComparison.Ordinal);
        Assert.Contains("\n  9 | See [that](nowhere.md) now.\n    |     ^^^^^^^^^^^^^^^^^^\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_line_is_cut_around_the_place_and_cannot_drive_the_terminal()
    {
        _guide.Write("content/pages/broken.md", $"---\ntitle: Broken\nview: page\nreviewed: 2026-01-01\nreviewEvery: 12 months\n---\n{new string('x', 300)}\u001b[31m [that](nowhere.md) {new string('y', 300)}\n");

        var run = CommandRun.In(s => s with { ErrorIsTerminal = true, Variable = name => name == "NO_COLOR" ? "1" : null }, "check", "--root", _guide.Root);

        var lines = run.Error.Split('\n').Where(l => l.StartsWith("  7 | ", StringComparison.Ordinal) || l.StartsWith("    | ", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(lines);
        Assert.All(lines, l => Assert.InRange(l.Length, 1, 106));
        Assert.DoesNotContain("\u001b[31m", run.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _guide.Dispose();

    private CommandRun Check(string format) => CommandRun.Of("check", "--root", _guide.Root, "--format", format);

    private static string Location(JsonElement result) =>
        result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString()!;
}
