namespace StackGuide.Lab.Tests;

/// <summary>A test that is skipped, and says so, where a program is missing or the system is none of Linux.</summary>
public sealed class NeedsFactAttribute : FactAttribute
{
    public NeedsFactAttribute(params string[] programs)
    {
        var missing = programs.FirstOrDefault(program => !Paths.Any(folder => File.Exists(Path.Combine(folder, program))));
        if (!OperatingSystem.IsLinux())
            Skip = "the laboratory reads /proc and runs on Linux only";
        else if (missing is not null)
            Skip = $"{missing} is not on this machine";
        else if (programs.Contains("mount") && !Environment.IsPrivilegedProcess)
            Skip = "only root may mount a small disk";
    }

    private static string[] Paths => Environment.GetEnvironmentVariable("PATH")?.Split(':') ?? [];
}
