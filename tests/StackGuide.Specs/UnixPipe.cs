using System.Diagnostics;

namespace StackGuide.Specs;

/// <summary>A named pipe, to which nobody ever writes: whoever opens it waits for ever.</summary>
internal static class UnixPipe
{
    public static void Make(string path)
    {
        using var process = Process.Start("mkfifo", [path]);
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }
}

/// <summary>A test that needs links and pipes as Unix has them.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class UnixTheoryAttribute : TheoryAttribute
{
    public UnixTheoryAttribute() => Skip = OperatingSystem.IsWindows() ? "There are no such pipes on Windows." : null;
}
