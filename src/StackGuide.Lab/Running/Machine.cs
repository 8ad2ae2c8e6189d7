using System.Globalization;
using System.Runtime.InteropServices;
using StackGuide.Lab.Processes;

namespace StackGuide.Lab.Running;

/// <summary>The machine that an experiment ran on.</summary>
/// <param name="Processor">As it calls itself.</param>
/// <param name="Cores">How many.</param>
/// <param name="MemoryGiB">Rounded.</param>
/// <param name="IsVirtual">Whether a hypervisor stands below it.</param>
/// <param name="Kernel">Name and version of the system's kernel.</param>
/// <param name="System">The distribution in which programs ran.</param>
/// <param name="Scratch">The file system of what programs write: tmpfs or another.</param>
/// <param name="Load">How many of its cores were busy in the seconds before.</param>
/// <param name="Runtime">Of the runner and its load generator.</param>
internal sealed record Machine(string Processor, int Cores, int MemoryGiB, bool IsVirtual, string Kernel, string System, string Scratch, double Load, string Runtime)
{
    private static readonly TimeSpan Watched = TimeSpan.FromSeconds(2);

    public static async Task<Machine> NowAsync(LabRoot root, CancellationToken stop)
    {
        var before = ProcessTable.Cores();
        await Task.Delay(Watched, stop);
        var load = ProcessTable.Cores().Zip(before, (to, from) => to.Total > from.Total ? (to.Busy - from.Busy) / (to.Total - from.Total) : 0).Sum();
        var information = File.ReadAllLines("/proc/cpuinfo");
        var memory = File.ReadLines("/proc/meminfo").First().Split(' ', StringSplitOptions.RemoveEmptyEntries)[1];
        var release = root.Outside("/etc/os-release");
        return new Machine(
            Value(information, "model name", ':') ?? RuntimeInformation.OSArchitecture.ToString(),
            ProcessTable.Cores().Count,
            (int)Math.Round(double.Parse(memory, CultureInfo.InvariantCulture) / (1024 * 1024)),
            Value(information, "flags", ':')?.Split(' ').Contains("hypervisor") ?? false,
            "Linux " + File.ReadAllText("/proc/sys/kernel/osrelease").Trim(),
            File.Exists(release) ? Value(File.ReadAllLines(release), "PRETTY_NAME", '=')?.Trim('"') ?? "unknown" : "unknown",
            FileSystem(root.Path is null ? Path.GetTempPath() : root.Outside(LabRoot.Scratch)),
            load,
            RuntimeInformation.FrameworkDescription);
    }

    private static string? Value(string[] lines, string key, char separator)
        => lines.FirstOrDefault(line => line.StartsWith(key, StringComparison.Ordinal))?.Split(separator, 2)[^1].Trim();

    private static string FileSystem(string folder)
    {
        folder = Path.TrimEndingDirectorySeparator(folder);
        // Fields of /proc/mounts: device, mount point, type. The last and longest that holds the folder is the one.
        return File.ReadLines("/proc/mounts").Select(line => line.Split(' '))
            .Where(mount => mount[1] == "/" || folder == mount[1] || folder.StartsWith(mount[1] + "/", StringComparison.Ordinal))
            .OrderBy(mount => mount[1].Length).LastOrDefault()?[2] ?? "unknown";
    }
}
