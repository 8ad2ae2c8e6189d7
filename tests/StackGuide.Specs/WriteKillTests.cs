using System.Diagnostics;
using System.Globalization;

namespace StackGuide.Specs;

/// <summary>Every command that writes is killed where it changes the disk (build also at any moment, see <see cref="KillTests"/>): the next command finds the guide as it was or as it was to be, and clears up.</summary>
/// <remarks>The gate kills each command at its first two renames and two later ones; STACKGUIDE_KILLS=all at every one, and at up to twenty of all other calls that make, fill or delete something.</remarks>
public sealed class WriteKillTests
{
    private const string Renames = "rename,renameat,renameat2";
    private const string OtherChanges = "mkdir,mkdirat,unlink,unlinkat,rmdir,pwrite64,ftruncate,fallocate";

    private static readonly string Key = Guid.NewGuid().ToString("N");

    public static TheoryData<string> Commands =>
    [
        "mv criteria/warmth criteria/heat",
        "mv technologies/tea technologies/infusion",
        "new tool kettle-two",
        "schema",
        "reference --output reference.md",
        "paths --output paths.txt",
        "bundle --output kept.zip",
        "bundle --single-file kept.html",
        "build",
        "new guide fresh",
    ];

    [ProgramTheory("strace")]
    [MemberData(nameof(Commands))]
    public void A_command_that_is_killed_leaves_the_guide_as_before_or_as_after(string command)
    {
        using var guide = new GuideCopy();
        guide.SimplifyTemplates();
        var before = Inputs(guide);
        using var other = new GuideCopy();
        other.SimplifyTemplates();
        Assert.Equal(0, StackguideProcess.Run(other.Root, command.Split(' ')).Exit);
        var after = Inputs(other);

        var killed = 0;
        var beyond = "";
        foreach (var (calls, number) in Moments())
        {
            // Once a command has ended before its kill, there are no more such calls.
            if (calls == beyond)
                continue;
            if (!Kill(guide.Root, calls, number, command))
            {
                beyond = calls;
                Restore(guide, before);
                continue;
            }

            killed++;
            var next = StackguideProcess.Run(guide.Root, "check", "--root", ".");
            if (command.StartsWith("mv ", StringComparison.Ordinal))
                Assert.DoesNotContain(": error SG", next.Error, StringComparison.Ordinal);
            var now = Inputs(guide);
            Assert.True(Same(now, before) || Same(now, after), $"'{command}' killed at {calls} {number}: {string.Join(", ", Different(now, before).Select(path => $"{path} {(after.GetValueOrDefault(path) == now.GetValueOrDefault(path) ? "as after" : "as neither")}"))}");

            // Again from the beginning, or to its end where it had not come so far.
            if (Same(now, after) && !Same(before, after))
            {
                Restore(guide, before);
                continue;
            }

            var again = StackguideProcess.Run(guide.Root, command.Split(' '));
            Assert.True(again.Exit == 0, again.Error);
            Assert.Equal(Hidden(other), Hidden(guide));
            Restore(guide, before);
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{killed} kills of '{command}'");
        Assert.True(killed > 0, $"'{command}' was never killed");
    }

    private static IEnumerable<(string Calls, int Number)> Moments() => Environment.GetEnvironmentVariable("STACKGUIDE_KILLS") == "all"
        ? [.. Enumerable.Range(1, 60).Select(number => (Renames, number)), .. ((int[])[1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 17, 20, 25, 30, 40, 50, 70, 90, 120]).Select(number => (OtherChanges, number))]
        : ((int[])[1, 2, 4, 8]).Select(number => (Renames, number));

    private static IEnumerable<string> Hidden(GuideCopy guide) =>
        Directory.EnumerateFileSystemEntries(guide.Root, ".*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(guide.Root, path)).Where(path => !path.StartsWith("output", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    private static bool Kill(string folder, string calls, int number, string command)
    {
        var inject = string.Create(CultureInfo.InvariantCulture, $"inject={calls}:signal=KILL:when={number}");
        var start = new ProcessStartInfo("strace", ["-f", "-qq", "-e", "trace=" + calls, "-e", inject, "-o", Path.Combine(Path.GetTempPath(), Key), .. StackguideProcess.Command, .. command.Split(' ')])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        File.Delete(Path.Combine(Path.GetTempPath(), Key));
        return process.ExitCode != 0 || error.Result.Contains("Killed", StringComparison.Ordinal);
    }

    /// <summary>What an editor would miss: everything but what is hidden and what is built.</summary>
    private static SortedDictionary<string, string> Inputs(GuideCopy guide)
    {
        var files = guide.Files(output: false);
        foreach (var path in files.Keys.Where(p => p.EndsWith(".zip", StringComparison.Ordinal) || p == "kept.html" || p.Split('/').Any(part => part.StartsWith('.'))).ToList())
            files.Remove(path);
        return files;
    }

    private static void Restore(GuideCopy guide, SortedDictionary<string, string> files)
    {
        foreach (var path in Inputs(guide).Keys.Where(p => !files.ContainsKey(p)))
            File.Delete(guide.At(path));
        if (Directory.Exists(guide.At("fresh")))
            Directory.Delete(guide.At("fresh"), recursive: true);
        foreach (var (path, text) in files)
            guide.Write(path, text);
    }

    private static bool Same(SortedDictionary<string, string> one, SortedDictionary<string, string> other) => one.SequenceEqual(other);

    private static IEnumerable<string> Different(SortedDictionary<string, string> one, SortedDictionary<string, string> other) =>
        one.Keys.Union(other.Keys).Where(path => one.GetValueOrDefault(path) != other.GetValueOrDefault(path));
}
