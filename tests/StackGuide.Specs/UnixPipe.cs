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
