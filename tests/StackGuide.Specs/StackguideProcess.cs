using System.Collections.Immutable;
using System.Diagnostics;

namespace StackGuide.Specs;

/// <summary>The real command, as a process.</summary>
internal static class StackguideProcess
{
    // run.sh publishes the program as readers get it: natively, or where that cannot be done, compiled ahead of time for dotnet.
    private static readonly string Folder = Environment.GetEnvironmentVariable("STACKGUIDE_PUBLISHED") is { Length: > 0 } published ? published : AppContext.BaseDirectory;

    /// <summary>Whether it is the native program, which is one file.</summary>
    public static bool IsNative { get; } = !File.Exists(Path.Combine(Folder, "stackguide.dll"));

    /// <summary>What a shell calls: the native program, or dotnet with the program that was built.</summary>
    public static ImmutableArray<string> Command { get; } =
        IsNative ? [Path.Combine(Folder, OperatingSystem.IsWindows() ? "stackguide.exe" : "stackguide")] : ["dotnet", Path.Combine(Folder, "stackguide.dll")];

    /// <summary>Runs it to its end.</summary>
    /// <param name="folder">The current folder.</param>
    /// <param name="arguments">As a shell would pass them.</param>
    public static ProcessResult Run(string folder, params IEnumerable<string> arguments) => Run(folder, new Dictionary<string, string?>(), arguments);

    /// <summary>Runs it to its end, with some environment variables set or (null) removed.</summary>
    public static ProcessResult Run(string folder, IReadOnlyDictionary<string, string?> variables, params IEnumerable<string> arguments) =>
        Run(Start(Command, folder, variables, arguments));

    /// <summary>Runs the program that was built with the tests, by dotnet.</summary>
    public static ProcessResult RunBuilt(string folder, params IEnumerable<string> arguments) =>
        Run(Start(["dotnet", Path.Combine(AppContext.BaseDirectory, "stackguide.dll")], folder, new Dictionary<string, string?>(), arguments));

    /// <summary>Runs it to its end as a user who is not root: this one, or else nobody.</summary>
    public static ProcessResult RunUnprivileged(string folder, params IEnumerable<string> arguments) =>
        Run(Start([.. AsNobody, .. Command], folder, new Dictionary<string, string?>(), arguments));

    private static ImmutableArray<string> AsNobody => Environment.IsPrivilegedProcess ? ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"] : [];

    /// <summary>Starts it and leaves it running.</summary>
    public static Process Begin(string folder, params IEnumerable<string> arguments) => Process.Start(Start(Command, folder, new Dictionary<string, string?>(), arguments))!;

    /// <summary>Starts it and kills it after some time.</summary>
    /// <returns>Whether it was still alive then.</returns>
    public static bool Kill(string folder, TimeSpan after, params IEnumerable<string> arguments)
    {
        using var process = Process.Start(Start(Command, folder, new Dictionary<string, string?>(), arguments))!;
        var ended = process.WaitForExit(after);
        if (!ended)
            process.Kill();
        process.WaitForExit();
        return !ended;
    }

    private static ProcessResult Run(ProcessStartInfo start)
    {
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new ProcessResult(process.ExitCode, output, error.Result);
    }

    private static ProcessStartInfo Start(ImmutableArray<string> command, string folder, IReadOnlyDictionary<string, string?> variables, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(command[0], [.. command.Skip(1), .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
            StandardErrorEncoding = System.Text.Encoding.UTF8,
        };
        start.Environment.Remove("STACKGUIDE_SEEDS");
        foreach (var (name, value) in variables)
            start.Environment[name] = value;
        return start;
    }
}

/// <summary>What a process said.</summary>
internal sealed record ProcessResult(int Exit, string Out, string Error);
