using System.ComponentModel;
using System.Diagnostics;

namespace StackGuide.Cli.Comparing;

/// <summary>Asks git about the repository that a folder lies in.</summary>
internal sealed class Git(string folder)
{
    /// <summary>The first line of why git refused last; empty when it did not, or said nothing.</summary>
    public string Complaint { get; private set; } = "";

    /// <summary>What git says, without the last line end; null when it refuses.</summary>
    /// <exception cref="IOException">There is no git.</exception>
    public string? Ask(params string[] arguments)
    {
        using var answer = new MemoryStream();
        return Run(arguments, answer) ? System.Text.Encoding.UTF8.GetString(answer.ToArray()).TrimEnd('\r', '\n') : null;
    }

    // The folder may be somebody else's: what its own configuration would have git start, a watcher or a hook, is not started.
    private static readonly string[] WithoutItsPrograms = ["-c", "core.fsmonitor=false", "-c", "core.hooksPath=" + NoFolder, "-c", "core.attributesFile=" + NoFolder, "-c", "diff.external=", "--no-pager", "--no-optional-locks"];

    private static string NoFolder => OperatingSystem.IsWindows() ? "NUL" : "/dev/null";

    /// <summary>Writes what git says.</summary>
    /// <returns>Whether it did what it was asked.</returns>
    /// <exception cref="IOException">There is no git.</exception>
    public bool Run(IEnumerable<string> arguments, Stream answer)
    {
        try
        {
            var start = new ProcessStartInfo("git", ["-C", folder, .. WithoutItsPrograms, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
            using var process = Process.Start(start)!;
            var error = process.StandardError.ReadToEndAsync();
            process.StandardOutput.BaseStream.CopyTo(answer);
            process.WaitForExit();
            Complaint = process.ExitCode == 0 ? "" : error.Result.Split('\n')[0].Trim();
            return process.ExitCode == 0;
        }
        catch (Win32Exception fault)
        {
            throw new IOException("git is not installed, or cannot be started; it is needed to read a revision", fault);
        }
    }
}
