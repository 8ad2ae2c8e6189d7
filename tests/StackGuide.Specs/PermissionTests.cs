using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.Versioning;

namespace StackGuide.Specs;

/// <summary>What a user may not read or write: named, with everything else as it was. Run by root, the program is started as nobody.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class PermissionTests : IDisposable
{
    private const UnixFileMode ReadOnly = UnixFileMode.UserRead | UnixFileMode.UserExecute;
    private const UnixFileMode Usual = ReadOnly | UnixFileMode.UserWrite;

    private readonly GuideCopy _guide = new();

    public PermissionTests()
    {
        _guide.SimplifyTemplates();
        GiveAway(_guide.Root, "65534");
    }

    [UnprivilegedFact]
    public void A_file_that_must_not_be_read_is_named_with_its_place()
    {
        File.SetUnixFileMode(_guide.At("content/pages/about.md"), UnixFileMode.None);

        var run = StackguideProcess.RunUnprivileged(_guide.Root, "build");

        Assert.Equal(1, run.Exit);
        Assert.StartsWith("content/pages/about.md(1,1): error SG1018: the file cannot be read: permission is denied\n", run.Error, StringComparison.Ordinal);
        Assert.Equal(["index.html", "manifest.json"], Published());
    }

    [UnprivilegedTheory]
    [InlineData("build")]
    [InlineData("bundle --output kept.zip")]
    [InlineData("mv criteria/warmth criteria/heat")]
    [InlineData("new tool kettle-two")]
    [InlineData("schema")]
    [InlineData("reference --output reference.md")]
    public void Where_nothing_may_be_written_nothing_is(string command)
    {
        var before = _guide.Files(output: false);
        var folders = Directory.EnumerateDirectories(_guide.Root, "*", SearchOption.AllDirectories).Append(_guide.Root).ToList();
        folders.ForEach(folder => File.SetUnixFileMode(folder, ReadOnly));

        var run = StackguideProcess.RunUnprivileged(_guide.Root, command.Split(' '));

        folders.ForEach(folder => File.SetUnixFileMode(folder, Usual));
        Assert.Equal(3, run.Exit);
        Assert.Matches("^stackguide: .*[Dd]enied.*\n$", run.Error);
        Assert.Equal(before, _guide.Files(output: false));
        Assert.Equal(["index.html", "manifest.json"], Published());
    }

    /// <summary>It could be renamed, but not deleted.</summary>
    [UnprivilegedFact]
    public void An_output_that_is_somebody_elses_stays_and_nothing_is_left_beside_it()
    {
        GiveAway(_guide.At("output"), "0");
        File.SetUnixFileMode(_guide.At("output"), ReadOnly);

        var run = StackguideProcess.RunUnprivileged(_guide.Root, "build");

        File.SetUnixFileMode(_guide.At("output"), Usual);
        Assert.Equal(3, run.Exit);
        Assert.Matches("^stackguide: the site cannot be written: .*denied.*\n$", run.Error);
        Assert.Equal(["index.html", "manifest.json"], Published());
        Assert.Empty(Directory.EnumerateFileSystemEntries(_guide.Root, ".*"));
    }

    public void Dispose() => _guide.Dispose();

    private IEnumerable<string?> Published() => Directory.EnumerateFileSystemEntries(_guide.At("output")).Select(Path.GetFileName).Order(StringComparer.Ordinal);

    /// <summary>Only root can; another user's files are its own already.</summary>
    private static void GiveAway(string folder, string user)
    {
        if (!Environment.IsPrivilegedProcess)
            return;
        using var process = Process.Start("chown", ["-R", $"{user}:{user}", folder]);
        process.WaitForExit();
    }
}

/// <summary>A test of permissions, for a user who is not root: skipped, with the reason, where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class UnprivilegedFactAttribute : FactAttribute
{
    public UnprivilegedFactAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line) => Skip = WhyNone.Value;

    internal static Lazy<string?> WhyNone { get; } = new(() =>
    {
        if (OperatingSystem.IsWindows())
            return "Windows has other permissions.";
        if (Environment.IsPrivilegedProcess && !Programs.IsInstalled("setpriv"))
            return "setpriv is not installed here.";
        return StackguideProcess.RunUnprivileged(Path.GetTempPath(), "--version").Exit == 0 ? null : "The program lies where only root may read it.";
    });
}

/// <summary>The same for a theory.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class UnprivilegedTheoryAttribute : TheoryAttribute
{
    public UnprivilegedTheoryAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line) => Skip = UnprivilegedFactAttribute.WhyNone.Value;
}
