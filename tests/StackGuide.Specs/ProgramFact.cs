using System.Runtime.CompilerServices;

namespace StackGuide.Specs;

/// <summary>A test that needs a program of Unix: skipped, with the reason, where it is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ProgramFactAttribute : FactAttribute
{
    public ProgramFactAttribute(string program, [CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line)
    {
        Program = program;
        Skip = Programs.IsInstalled(program) ? null : $"{program} is not installed here.";
    }

    /// <summary>Its name.</summary>
    public string Program { get; }
}

/// <summary>The same for a theory.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ProgramTheoryAttribute : TheoryAttribute
{
    public ProgramTheoryAttribute(string program, [CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line)
    {
        Program = program;
        Skip = Programs.IsInstalled(program) ? null : $"{program} is not installed here.";
    }

    /// <summary>Its name.</summary>
    public string Program { get; }
}

/// <summary>A theory that needs what Linux tells of processes in /proc: skipped elsewhere.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class LinuxTheoryAttribute : TheoryAttribute
{
    public LinuxTheoryAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line)
    {
        Skip = OperatingSystem.IsLinux() ? null : "Only Linux has /proc.";
    }
}

/// <summary>Programs of the machine that the tests run on.</summary>
internal static class Programs
{
    public static bool IsInstalled(string program) =>
        !OperatingSystem.IsWindows() && (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Join(folder, program)));
}
