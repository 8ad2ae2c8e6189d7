using System.Runtime.CompilerServices;

namespace StackGuide.Lab.Tests;

/// <summary>A test that is skipped, and says so, where a program is missing or the system is none of Linux.</summary>
public sealed class NeedsFactAttribute : FactAttribute
{
    /// <param name="programs">Names of programs, with a space between them.</param>
    /// <param name="file">Where the test is.</param>
    /// <param name="line">The line there.</param>
    public NeedsFactAttribute(string programs = "", [CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line)
    {
        var needed = programs.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var missing = needed.FirstOrDefault(program => !Paths.Any(folder => File.Exists(Path.Combine(folder, program))));
        if (!OperatingSystem.IsLinux())
            Skip = "the laboratory reads /proc and runs on Linux only";
        else if (missing is not null)
            Skip = $"{missing} is not on this machine";
        else if (needed.Contains("mount") && !Environment.IsPrivilegedProcess)
            Skip = "only root may mount a small disk";
    }

    private static string[] Paths => Environment.GetEnvironmentVariable("PATH")?.Split(':') ?? [];
}
