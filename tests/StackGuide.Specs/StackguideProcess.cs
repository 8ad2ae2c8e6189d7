using System.Diagnostics;

namespace StackGuide.Specs;

/// <summary>The real command, as a process.</summary>
internal static class StackguideProcess
{
    // run.sh compiles the program ahead of time, so that tests that start it hundreds of times stay quick.
    private static readonly string Program = Path.Combine(Environment.GetEnvironmentVariable("STACKGUIDE_PUBLISHED") is { Length: > 0 } published ? published : AppContext.BaseDirectory, "stackguide.dll");

    /// <summary>Runs it to its end.</summary>
    /// <param name="folder">The current folder.</param>
    /// <param name="arguments">As a shell would pass them.</param>
    public static ProcessResult Run(string folder, params IEnumerable<string> arguments) => Run(folder, new Dictionary<string, string?>(), arguments);

    /// <summary>Runs it to its end, with some environment variables set or (null) removed.</summary>
    public static ProcessResult Run(string folder, IReadOnlyDictionary<string, string?> variables, params IEnumerable<string> arguments)
    {
        using var process = Process.Start(Start(folder, variables, arguments))!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new ProcessResult(process.ExitCode, output, error.Result);
    }

    /// <summary>Starts it and leaves it running.</summary>
    public static Process Begin(string folder, params IEnumerable<string> arguments) => Process.Start(Start(folder, new Dictionary<string, string?>(), arguments))!;

    /// <summary>Starts it and kills it after some time.</summary>
    /// <returns>Whether it was still alive then.</returns>
    public static bool Kill(string folder, TimeSpan after, params IEnumerable<string> arguments)
    {
        using var process = Process.Start(Start(folder, new Dictionary<string, string?>(), arguments))!;
        var ended = process.WaitForExit(after);
        if (!ended)
            process.Kill();
        process.WaitForExit();
        return !ended;
    }

    private static ProcessStartInfo Start(string folder, IReadOnlyDictionary<string, string?> variables, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Program, .. arguments])
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
