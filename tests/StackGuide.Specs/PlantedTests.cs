using StackGuide.Cli;
using StackGuide.Cli.Tests;

namespace StackGuide.Specs;

/// <summary>Links and pipes that lie where a command is going to write or read: a folder that somebody sent can hold them.</summary>
public sealed class PlantedTests : IDisposable
{
    private readonly GuideCopy _guide = new();

    public PlantedTests() => _guide.SimplifyTemplates();

    /// <summary>Commands, and the name that each writes to.</summary>
    public static TheoryData<string, string> Writers => new()
    {
        { "build --root G --output G/made", "made" },
        { "bundle --root G --output G/made.zip", "made.zip" },
        { "bundle --root G --single-file G/made.html", "made.html" },
        { "paths --root G --output G/made.txt", "made.txt" },
        { "reference --output G/made.md", "made.md" },
        { "reference --theme G/made.md", "made.md" },
    };

    [ProgramTheory("mkfifo")]
    [MemberData(nameof(Writers))]
    public void What_is_written_does_not_follow_a_planted_link(string command, string name)
    {
        using var other = new GuideCopy();

        // What a former run of the same command has written, and so might be replaced; and what is not there yet.
        Assert.Equal((ExitStatus.Done, ""), Told(Run(command)));
        Directory.Move(_guide.At(name), other.At(name));
        var before = other.Files(output: false);
        foreach (var target in (string[])[other.At(name), other.At("nothing-yet")])
        {
            File.CreateSymbolicLink(_guide.At(name), target);

            var run = Run(command);

            Assert.Equal(ExitStatus.Failed, run.Status);
            Assert.Contains($"is a link, which leads to '{target}', and what is written does not follow links", run.Error, StringComparison.Ordinal);
            Assert.Equal(before, other.Files(output: false));
            File.Delete(_guide.At(name));
        }

        Assert.Empty(Directory.EnumerateFileSystemEntries(_guide.Root, ".*"));
    }

    /// <summary>A pipe would keep whoever opens it waiting for ever.</summary>
    [ProgramTheory("mkfifo")]
    [MemberData(nameof(Writers))]
    public void No_command_waits_for_a_pipe_at_the_place_where_it_writes(string command, string name)
    {
        if (name == "made")
            Directory.CreateDirectory(_guide.At(name));
        UnixPipe.Make(_guide.At(name == "made" ? "made/manifest.json" : name));

        var run = Run(command);

        // An empty table or reference may be replaced; all else is somebody's.
        if (run.Status != ExitStatus.Done)
            Assert.Contains("did not write", run.Error, StringComparison.Ordinal);
        Assert.Equal(name is "made.txt" or "made.md" ? ExitStatus.Done : ExitStatus.Failed, run.Status);
    }

    [ProgramTheory("mkfifo")]
    [InlineData("guide.zip.sig")]
    [InlineData("LICENSE")]
    [InlineData("content/pages/more.md")]
    [InlineData("site/icons/icon.svg")]
    [InlineData("templates/partials/more.scriban-html")]
    [InlineData("seeds/more.yml")]
    public void No_command_waits_for_a_pipe_among_what_it_reads(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_guide.At(path))!);
        File.Delete(_guide.At(path));
        UnixPipe.Make(_guide.At(path));

        foreach (var command in (string[])["check --root G", "bundle --root G --output G/guide.zip"])
            Assert.DoesNotContain("fault of StackGuide", Run(command).Error, StringComparison.Ordinal);
    }

    /// <summary>A comparison prints words of pages: not those of a file elsewhere.</summary>
    [ProgramTheory("mkfifo")]
    [InlineData("index.html")]
    [InlineData("data/guide.json")]
    [InlineData("tools/kettle.html")]
    [InlineData("tools")]
    [InlineData("manifest.json")]
    public void A_comparison_reads_no_link_and_waits_for_no_pipe(string path)
    {
        Assert.Equal(ExitStatus.Done, Run("build --root G --output G/now").Status);
        GuideCopy.Copy(_guide.At("now"), _guide.At("then"));
        var secret = Path.Combine(_guide.Root, "elsewhere");
        Directory.Move(_guide.At("then", path), secret);
        File.CreateSymbolicLink(_guide.At("then", path), secret);
        var link = Run("diff G/then G/now");
        File.Delete(_guide.At("then", path));
        UnixPipe.Make(_guide.At("then", path));
        var pipe = Run("diff G/then G/now");

        Assert.Equal(ExitStatus.WrongUsage, link.Status);
        Assert.Contains("is lost", link.Error, StringComparison.Ordinal);
        Assert.NotEqual(ExitStatus.Failed, pipe.Status);
    }

    [ProgramTheory("mkfifo")]
    [InlineData("verify G/pipe")]
    [InlineData("diff G/pipe G/output")]
    public async Task A_bundle_is_not_taken_from_a_pipe(string command)
    {
        UnixPipe.Make(_guide.At("pipe"));
        var writing = Task.Run(() => File.WriteAllText(_guide.At("pipe"), "PK"), TestContext.Current.CancellationToken);

        var run = Run(command);

        // Whoever writes finds the pipe closed, or not: it has not been read.
        await Task.WhenAny(writing);
        Assert.NotEqual(ExitStatus.Done, run.Status);
        Assert.Contains("it is a pipe or a device", run.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _guide.Dispose();

    private CommandRun Run(string command) => CommandRun.Of(command.Replace("G/", _guide.Root + "/", StringComparison.Ordinal).Split(' ').Select(word => word == "G" ? _guide.Root : word).ToArray());

    private static (ExitStatus, string) Told(CommandRun run) => (run.Status, run.Error);
}
