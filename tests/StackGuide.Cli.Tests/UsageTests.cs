using StackGuide.Testing;

namespace StackGuide.Cli.Tests;

public sealed class UsageTests
{
    [Theory]
    [InlineData("", "Required command", "Try 'stackguide --help'.")]
    [InlineData("biuld", "'biuld'", "Did you mean 'build' instead of 'biuld'?")]
    [InlineData("build --strcit", "'--strcit'", "Did you mean '--strict' instead of '--strcit'?")]
    [InlineData("build --root", "--root", "Try 'stackguide build --help'.")]
    [InlineData("build extra", "'extra'", "Try 'stackguide build --help'.")]
    [InlineData("build --base-url example.org", "--base-url must be an address like https://example.org/guide/, without ? and #, but this is 'example.org'", "Try")]
    [InlineData("build --base-url https://example.org/?a", "--base-url must be an address", "Try")]
    [InlineData("check --format xml", "'xml'", "'json'")]
    [InlineData("check --today 21.11.2026", "--today must be a date like 2026-11-21, but this is '21.11.2026'", "Try")]
    [InlineData("check --today 2026-02-30", "'2026-02-30'", "Try")]
    [InlineData("serve --port http", "--port must be a number from 0 to 65535, but this is 'http'", "Try 'stackguide serve --help'.")]
    [InlineData("serve --port 65536", "--port must be a number from 0 to 65535", "Try")]
    public void Says_what_is_wrong_and_where_to_read_on(string args, string reason, string hint)
    {
        var run = CommandRun.Of(args.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal(ExitStatus.WrongUsage, run.Status);
        Assert.Equal("", run.Out);
        Assert.Contains(reason, run.Error, StringComparison.Ordinal);
        Assert.Contains(hint, run.Error, StringComparison.Ordinal);
        Assert.StartsWith("stackguide: ", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--output needs a value, but this is empty", "build", "--output", "")]
    [InlineData("Required argument missing for option: '--output'.", "build", "--output=")]
    [InlineData("--output needs a value, but this is empty", "bundle", "--output", " ")]
    [InlineData("--output needs a value, but this is empty", "paths", "--output", "")]
    [InlineData("--output needs a value, but this is empty", "reference", "--output", "")]
    [InlineData("--root needs a value, but this is empty", "schema", "--root", "")]
    [InlineData("--root needs a value, but this is empty", "check", "--strict", "--root", "")]
    [InlineData("NAME is empty", "new", "guide", "")]
    [InlineData("BEFORE is empty", "diff", "", ".")]
    [InlineData("AFTER is empty", "diff", ".", "")]
    [InlineData("FILE.zip|DIR is empty", "verify", "")]
    [InlineData("OLD is empty", "mv", "", "criteria/speed")]
    public void Refuses_what_is_given_and_empty(string reason, string command, params string[] args)
    {
        var run = CommandRun.Of([command, .. args]);

        Assert.Equal((ExitStatus.WrongUsage, $"stackguide: {reason}\nTry 'stackguide {command} --help'.\n"), (run.Status, run.Error));
    }

    [Fact]
    public void Has_the_commands_that_the_readme_lists()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "StackGuide.sln")))
            folder = folder.Parent;

        // In the list each has at least two blanks behind its name, and what it does.
        var listed = File.ReadLines(Path.Combine(folder.FullName, "README.md")).Select(line => line.Split(' ')).Where(words => words is ["stackguide", _, "", ..]).Select(words => words[1]);

        var help = CommandRun.Of("--help").Out;

        var commands = help[help.IndexOf("Commands:", StringComparison.Ordinal)..].Split('\n').Skip(1).TakeWhile(line => line.StartsWith("  ", StringComparison.Ordinal))
            .Where(line => line[2] != ' ').Select(line => line.Trim().Split(' ')[0]);
        Assert.Equal(commands.Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Refuses_a_root_that_is_not_there_or_is_no_guide()
    {
        var empty = Directory.CreateTempSubdirectory("stackguide-test-").FullName;

        var missing = CommandRun.Of("build", "--root", Path.Combine(empty, "nowhere"));
        var noGuide = CommandRun.Of("check", "--root", empty);

        Assert.Equal((ExitStatus.WrongUsage, ExitStatus.WrongUsage), (missing.Status, noGuide.Status));
        Assert.Contains("there is no folder", missing.Error, StringComparison.Ordinal);
        Assert.Contains("holds no folder content/", noGuide.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(empty));
        Directory.Delete(empty);
    }

    [Fact]
    public void Refuses_a_folder_of_originals_that_is_not_there()
    {
        using var guide = new TinyGuide();

        var run = CommandRun.Of("check", "--root", guide.Root, "--originals", "nowhere");

        Assert.Equal(ExitStatus.WrongUsage, run.Status);
        Assert.Equal("stackguide: there is no folder 'nowhere'; --originals names the folder of the original articles\n", run.Error);
    }

    [Theory]
    [InlineData("", "reference")]
    [InlineData("build", "--base-url <URL>")]
    [InlineData("check", "--originals <DIR>")]
    [InlineData("serve", "--port <NUMBER>")]
    [InlineData("reference", "--output <FILE>")]
    public void Explains_itself_with_an_example(string command, string option)
    {
        var run = CommandRun.Of([.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"]);

        Assert.Equal((ExitStatus.Done, ""), (run.Status, run.Error));
        Assert.Contains(option, run.Out, StringComparison.Ordinal);
        Assert.Matches(@"\nExamples?:\n  stackguide ", run.Out);
    }

    [Theory]
    [InlineData("paths")]
    [InlineData("new")]
    [InlineData("mv")]
    public void Offers_no_option_that_it_would_ignore(string command) =>
        Assert.DoesNotContain("--strict", CommandRun.Of(command, "--help").Out, StringComparison.Ordinal);

    [Fact]
    public void Tells_its_version()
    {
        var run = CommandRun.Of("--version");

        Assert.Equal(ExitStatus.Done, run.Status);
        Assert.Matches(@"^\d+\.\d+\.\d+\n$", run.Out);
    }
}
