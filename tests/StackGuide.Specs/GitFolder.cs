using System.Diagnostics;

namespace StackGuide.Specs;

/// <summary>Makes a folder a git repository, whatever git is told elsewhere.</summary>
internal static class GitFolder
{
    /// <summary>Keeps everything that is there as a revision; the first time it makes the repository.</summary>
    public static void Commit(string folder)
    {
        if (!Directory.Exists(Path.Combine(folder, ".git")))
            Git(folder, "init", "--quiet");
        Git(folder, "add", "--all");
        Git(folder, "-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false", "commit", "--quiet", "--message", "A change");
    }

    private static void Git(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("git", ["-C", folder, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["GIT_CONFIG_NOSYSTEM"] = "1";
        start.Environment["GIT_CONFIG_GLOBAL"] = "/dev/null";
        using var process = Process.Start(start)!;
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }
}
