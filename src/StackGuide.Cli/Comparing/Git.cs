using System.Collections.Immutable;
using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;

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
        return Run(arguments, answer) ? Encoding.UTF8.GetString(answer.ToArray()).TrimEnd('\r', '\n') : null;
    }

    // The folder may be somebody else's: what its own configuration would have git start, a watcher, a hook or a filter, is not started.
    private static readonly string[] WithoutItsPrograms = ["-c", "core.fsmonitor=false", "-c", "core.hooksPath=" + NoFolder, "-c", "core.attributesFile=" + NoFolder, "-c", "diff.external=", "--no-pager", "--no-optional-locks"];

    // Drivers have names of their own, so the configuration is asked which there are; asking starts none of them.
    private const string Drivers = @"^(filter\..*\.(clean|smudge|process|required)|diff\..*\.(command|textconv))$";

    private readonly Lazy<ImmutableArray<string>> _drivers = new(() =>
    {
        using var answer = new MemoryStream();
        Start(folder, ["config", "--null", "--name-only", "--get-regexp", Drivers], [], answer, out _);
        return [.. Encoding.UTF8.GetString(answer.ToArray()).Split('\0', StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal)];
    });

    private static string NoFolder => OperatingSystem.IsWindows() ? "NUL" : "/dev/null";

    /// <summary>Writes what git says.</summary>
    /// <returns>Whether it did what it was asked.</returns>
    /// <exception cref="IOException">There is no git.</exception>
    public bool Run(IEnumerable<string> arguments, Stream answer)
    {
        var done = Start(folder, arguments, _drivers.Value, answer, out var complaint);
        Complaint = complaint;
        return done;
    }

    private static bool Start(string folder, IEnumerable<string> arguments, ImmutableArray<string> withoutDrivers, Stream answer, out string complaint)
    {
        try
        {
            var start = new ProcessStartInfo("git", ["-C", folder, .. WithoutItsPrograms, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
            start.Environment["GIT_CONFIG_COUNT"] = withoutDrivers.Length.ToString(CultureInfo.InvariantCulture);
            foreach (var (i, driver) in withoutDrivers.Index())
            {
                start.Environment[$"GIT_CONFIG_KEY_{i}"] = driver;
                start.Environment[$"GIT_CONFIG_VALUE_{i}"] = driver.EndsWith(".required", StringComparison.Ordinal) ? "false" : "";
            }

            using var process = Process.Start(start)!;
            var error = process.StandardError.ReadToEndAsync();
            process.StandardOutput.BaseStream.CopyTo(answer);
            process.WaitForExit();
            complaint = process.ExitCode == 0 ? "" : error.Result.Split('\n')[0].Trim();
            return process.ExitCode == 0;
        }
        catch (Win32Exception fault)
        {
            throw new IOException("git is not installed, or cannot be started; it is needed to read a revision", fault);
        }
    }
}
