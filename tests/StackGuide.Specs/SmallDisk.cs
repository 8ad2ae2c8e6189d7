using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace StackGuide.Specs;

/// <summary>A small disk in memory. Only root may mount one, and not in every container.</summary>
internal sealed class SmallDisk : IDisposable
{
    private SmallDisk(string folder) => Folder = folder;

    /// <summary>Why there can be none here, or null.</summary>
    public static string? WhyNone { get; } = Probe();

    /// <summary>Where it is mounted.</summary>
    public string Folder { get; }

    public static SmallDisk Mount()
    {
        var disk = new SmallDisk(Directory.CreateTempSubdirectory("stackguide-disk-").FullName);
        if (Run("mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", disk.Folder))
            return disk;
        Directory.Delete(disk.Folder);
        throw new InvalidOperationException("mount is refused");
    }

    /// <summary>Fills it but for a few bytes.</summary>
    /// <returns>The file that does; deleting it makes room again.</returns>
    public string FillUp(int left)
    {
        var filler = Path.Combine(Folder, "filler");
        using var stream = File.Create(filler);
        stream.SetLength(Math.Max(0, new DriveInfo(Folder).AvailableFreeSpace - left));
        stream.Position = 0;
        var zeros = new byte[4096];
        for (var written = 0L; written < stream.Length; written += zeros.Length)
            stream.Write(zeros, 0, (int)Math.Min(zeros.Length, stream.Length - written));
        return filler;
    }

    public void MakeReadOnly() => Assert.True(Run("mount", "-o", "remount,ro", Folder));

    public void Dispose()
    {
        Run("umount", Folder);
        Directory.Delete(Folder);
    }

    private static string? Probe()
    {
        if (!OperatingSystem.IsLinux() || Environment.UserName != "root")
            return "only root on Linux can mount a small disk";
        try
        {
            Mount().Dispose();
            return null;
        }
        catch (InvalidOperationException)
        {
            return "mounting is refused here, as in most containers";
        }
    }

    private static bool Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
        process.StandardError.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0;
    }
}

/// <summary>A test that needs a small disk: skipped, with the reason, where there can be none.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SmallDiskFactAttribute : FactAttribute
{
    public SmallDiskFactAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line) => Skip = SmallDisk.WhyNone;
}
