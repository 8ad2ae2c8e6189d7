using System.Diagnostics;
using System.Text.RegularExpressions;

namespace StackGuide.Specs;

/// <summary>What the workflows of this repository may do: they run on content that strangers send.</summary>
public sealed partial class WorkflowTests
{
    private static readonly string Folder = Path.Combine(GuideCopy.RepositoryFolder, ".github");

    public static TheoryData<string> Files => [.. Directory.EnumerateFiles(Path.Combine(Folder, "workflows"), "*.yml").Select(file => Path.GetFileName(file)!)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Actions_are_pinned_by_commit_and_name_their_version(string file) =>
        Assert.All(Lines(file, "uses:"), line => Assert.Matches(@"uses: [\w-]+/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$", line));

    [Theory]
    [MemberData(nameof(Files))]
    public void Checkouts_leave_no_token_behind(string file)
    {
        var text = Text(file);

        Assert.Equal(Lines(file, "uses: actions/checkout@").Count(), Lines(file, "persist-credentials: false").Count());
        Assert.DoesNotContain("persist-credentials: true", text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_job_has_an_end_and_every_pipe_a_status(string file)
    {
        Assert.Equal(Lines(file, "runs-on:").Count(), Lines(file, "timeout-minutes:").Count());
        Assert.Contains("\ndefaults:\n  run:\n    shell: bash\n", Text(file), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_job_that_may_write_checks_nothing_out_and_builds_nothing(string file)
    {
        Assert.Contains("\npermissions:\n  contents: read\n", Text(file), StringComparison.Ordinal);
        var jobs = Job().Split(Text(file).Split("\njobs:\n")[1]).Where(job => job.Contains(": write", StringComparison.Ordinal));
        Assert.All(jobs, job =>
        {
            Assert.DoesNotContain("checkout", job, StringComparison.Ordinal);
            Assert.DoesNotContain("dotnet", job, StringComparison.Ordinal);
        });
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void What_strangers_write_is_no_part_of_a_command(string file)
    {
        Assert.DoesNotContain("pull_request_target", Text(file), StringComparison.Ordinal);
        Assert.DoesNotContain("github.event.pull_request.title", Text(file), StringComparison.Ordinal);
        Assert.DoesNotContain("github.head_ref", Text(file), StringComparison.Ordinal);
        Assert.All(Lines(file, "run:"), line => Assert.DoesNotContain("${{", line, StringComparison.Ordinal));
    }

    [ProgramFact("jq")]
    public void Addresses_for_the_link_check_are_addresses_of_the_web_and_nothing_else()
    {
        string[] hostile =
        [
            "-Kcontent/evidence/evil.md", "--output=/tmp/x", "file:///etc/passwd", "ftp://example.org/", "gopher://localhost/", "http://x/ -o y", "http://x/`id`", "http://x/\n-K", "",
            "https://example.org/-K",
        ];
        var folder = Directory.CreateTempSubdirectory("stackguide-links-").FullName;
        try
        {
            var entries = hostile.Select(address => $$"""{ "kind": "evidence", "source": "content/evidence/a.md", "address": {{System.Text.Json.JsonSerializer.Serialize(address)}} }""");
            File.WriteAllText(Path.Combine(folder, "guide.json"), $$"""{ "entries": [{{string.Join(',', entries)}}] }""");
            Directory.CreateDirectory(Path.Combine(folder, "bin"));

            // Stands in for curl, and says that it was called.
            File.WriteAllText(Path.Combine(folder, "bin", "curl"), "#!/bin/sh\necho \"$@\" >> \"$CALLS\"\necho 000\n");
            if (!OperatingSystem.IsWindows())
                File.SetUnixFileMode(Path.Combine(folder, "bin", "curl"), UnixFileMode.UserExecute | UnixFileMode.UserRead);

            var report = Run(folder, Path.Combine(Folder, "external-links.sh"), Path.Combine(folder, "guide.json"), Path.Combine(folder, "cache"));

            var call = Assert.Single(File.ReadAllLines(Path.Combine(folder, "calls")));
            Assert.EndsWith(" --url https://example.org/-K", call, StringComparison.Ordinal);
            Assert.Contains(" --proto =http,https --proto-redir =http,https ", call, StringComparison.Ordinal);
            Assert.StartsWith("--disable ", call, StringComparison.Ordinal);
            Assert.Equal(hostile.Length - 1, report.Split("its address is none of the web").Length - 1);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Run(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("bash", arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["PATH"] = $"{Path.Combine(folder, "bin")}:{Environment.GetEnvironmentVariable("PATH")}";
        start.Environment["CALLS"] = Path.Combine(folder, "calls");
        start.Environment["PAUSE"] = "0";
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var answer = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return answer + error.Result;
    }

    private static string Text(string file) => File.ReadAllText(Path.Combine(Folder, "workflows", file));

    private static IEnumerable<string> Lines(string file, string with) => Text(file).Split('\n').Where(line => line.Contains(with, StringComparison.Ordinal));

    [GeneratedRegex(@"^  (?=\w[\w-]*:$)", RegexOptions.Multiline)]
    private static partial Regex Job();
}
