using System.ComponentModel;
using System.Diagnostics;

namespace StackGuide.Cli.Commands;

/// <summary>Asks git which revision a guide's folder is at.</summary>
internal static class SourceRevision
{
    private const string Unknown = "unknown";
    private static readonly string[] Sources = ["content", "seeds", "site", "templates", "LICENSE"];

    /// <summary>The commit, followed by <c>-modified</c> when the sources differ from it; <c>unknown</c> without git or a repository.</summary>
    public static string Of(string root)
    {
        var commit = Git(root, "rev-parse", "HEAD");
        if (string.IsNullOrEmpty(commit))
            return Unknown;
        var changes = Git(root, ["status", "--porcelain", "--", .. Sources]);
        return changes is "" ? commit : commit + "-modified";
    }

    /// <summary>What git says, or null when it refuses or is not there.</summary>
    private static string? Git(string root, params string[] arguments)
    {
        var start = new ProcessStartInfo("git", ["-C", root, "--no-optional-locks", .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
        try
        {
            using var process = Process.Start(start)!;
            var error = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            _ = error.Result;
            return process.ExitCode == 0 ? output.Trim() : null;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
