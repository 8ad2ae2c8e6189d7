using System.Text.Json;
using StackGuide.Testing;

namespace StackGuide.Cli.Tests;

public sealed class PrintingTests : IDisposable
{
    private const string Escape = "\u001b";

    private readonly TinyGuide _guide = new();

    [Fact]
    public void Shows_no_colour_and_no_progress_where_nobody_looks()
    {
        _guide.Write("content/pages/broken.md", "no front matter");

        var run = CommandRun.Of("build", "--root", _guide.Root);

        Assert.Equal(ExitStatus.ContentHasErrors, run.Status);
        Assert.DoesNotContain(Escape, run.Out + run.Error, StringComparison.Ordinal);
        Assert.StartsWith("content/pages/broken.md(1,1): error SG1002:", run.Error, StringComparison.Ordinal);
        Assert.EndsWith("output is as it was.\n", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Colours_errors_and_warnings_on_a_terminal()
    {
        _guide.Write("content/pages/broken.md", "no front matter");
        _guide.Write("content/pages/stray.txt", "?");

        var run = CommandRun.In(s => s with { ErrorIsTerminal = true }, "check", "--root", _guide.Root);

        Assert.Contains($"content/pages/broken.md(1,1): {Escape}[31merror SG1002{Escape}[0m: the file", run.Error, StringComparison.Ordinal);
        Assert.Contains($"content/pages/stray.txt(1,1): {Escape}[33mwarning SG1015{Escape}[0m: nothing", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Shows_hints_in_a_colour_of_their_own_counts_them_and_publishes_also_when_strict()
    {
        _guide.Write("content/pages/home.md", File.ReadAllText(_guide.At("content/pages/home.md")) + "Read [here](home.md).\n");

        var shown = CommandRun.In(s => s with { ErrorIsTerminal = true }, "build", "--root", _guide.Root, "--strict");
        var checkedOnly = CommandRun.Of("check", "--root", _guide.Root, "--strict");

        Assert.Equal(ExitStatus.Done, shown.Status);
        Assert.Contains($"content/pages/home.md(8,6): {Escape}[36mhint SG1023{Escape}[0m: the words 'here'", shown.Error, StringComparison.Ordinal);
        Assert.Matches(@"\n  Hints +1\n", shown.Out);
        Assert.StartsWith("The guide is sound: 0 errors, 0 warnings, 1 hint, in ", checkedOnly.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Obeys_NO_COLOR()
    {
        _guide.Write("content/pages/stray.txt", "?");

        var run = CommandRun.In(
            s => s with { OutIsTerminal = true, ErrorIsTerminal = true, Width = 80, Variable = name => name == "NO_COLOR" ? "1" : null },
            "check", "--root", _guide.Root);

        Assert.DoesNotContain($"{Escape}[3", run.Out + run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Shows_the_stages_on_a_terminal_and_clears_the_line_before_it_speaks()
    {
        var run = CommandRun.In(s => s with { ErrorIsTerminal = true }, "build", "--root", _guide.Root);

        Assert.StartsWith($"\r{Escape}[2KReading …\r{Escape}[2KChecking …", run.Error, StringComparison.Ordinal);
        Assert.EndsWith($"\r{Escape}[2K", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Shows_letters_only_on_a_dumb_terminal()
    {
        var run = CommandRun.In(
            s => s with { OutIsTerminal = true, ErrorIsTerminal = true, Variable = name => name == "TERM" ? "dumb" : null },
            "build", "--root", _guide.Root);

        Assert.Equal("", run.Error);
        Assert.StartsWith("Published 1 page to ", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Draws_a_table_on_a_terminal()
    {
        var run = CommandRun.In(s => s with { OutIsTerminal = true, Width = 80 }, "build", "--root", _guide.Root);

        Assert.Contains("Published 1 page", run.Out, StringComparison.Ordinal);
        Assert.Contains("│ Links checked", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Writes_an_empty_array_when_nothing_was_found()
    {
        var run = CommandRun.Of("check", "--root", _guide.Root, "--format", "json");

        Assert.Equal((ExitStatus.Done, ""), (run.Status, run.Error));
        using var json = JsonDocument.Parse(run.Out);
        Assert.Equal(0, json.RootElement.GetArrayLength());
    }

    [Fact]
    public void Compares_dates_with_the_clock_in_check_alone()
    {
        _guide.Write("content/pages/home.md", File.ReadAllText(_guide.At("content/pages/home.md")).Replace("2026-01-01", "2025-01-31", StringComparison.Ordinal));

        var check = CommandRun.Of("check", "--root", _guide.Root);
        var then = CommandRun.Of("check", "--root", _guide.Root, "--today", "2026-01-31");
        var build = CommandRun.Of("build", "--root", _guide.Root, "--strict");

        Assert.Equal(ExitStatus.Done, check.Status);
        Assert.StartsWith("content/pages/home.md(4,11): hint SG6001:", check.Error, StringComparison.Ordinal);
        Assert.Equal("", then.Error);
        Assert.Equal((ExitStatus.Done, ""), (build.Status, build.Error));
    }

    [Fact]
    public void Owns_up_to_a_fault_of_its_own_in_one_line()
    {
        Surroundings Failing(Surroundings s, string? debug) => s with { Variable = name => name == "STACKGUIDE_DEBUG" ? debug : throw new InvalidCastException("two\nlines") };

        var quiet = CommandRun.In(s => Failing(s, null), "check", "--root", _guide.Root);
        var debug = CommandRun.In(s => Failing(s, "1"), "check", "--root", _guide.Root);

        Assert.Equal((ExitStatus.Failed, ExitStatus.Failed), (quiet.Status, debug.Status));
        Assert.Matches(@"^stackguide: this is a fault of StackGuide .*\(InvalidCastException: two lines\); please report it.*\n$", quiet.Error);
        Assert.Contains("   at StackGuide.Cli.", debug.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Says_that_it_was_stopped_and_leaves_the_former_output()
    {
        CommandRun.Of("build", "--root", _guide.Root);
        var before = File.ReadAllText(_guide.At("output/manifest.json"));
        _guide.Write("content/pages/second.md", File.ReadAllText(_guide.At("content/pages/home.md")));

        var run = CommandRun.In(s => s with { Stop = new CancellationToken(canceled: true) }, "build", "--root", _guide.Root);

        Assert.Equal(ExitStatus.Stopped, run.Status);
        Assert.Equal("stackguide: stopped; the former output is as it was\n", run.Error);
        Assert.Equal(before, File.ReadAllText(_guide.At("output/manifest.json")));
    }

    public void Dispose() => _guide.Dispose();
}
