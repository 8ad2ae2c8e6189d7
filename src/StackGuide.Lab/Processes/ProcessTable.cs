using System.Globalization;
using System.Text;

namespace StackGuide.Lab.Processes;

/// <summary>What the system knows of running processes, read from <c>/proc</c>.</summary>
internal static class ProcessTable
{
    /// <summary>Ticks a second in <c>/proc/PID/stat</c>; 100 on every Linux that .NET runs on (USER_HZ).</summary>
    private const double TicksPerSecond = 100;

    /// <summary>All processes that carry a marker in their environment, or descend from one that does. A process cannot leave by forking
    /// twice, a new session or a new group; one that overwrites its environment (PostgreSQL) is still a child of its parent.</summary>
    /// <param name="marker">A word of the form NAME=VALUE that stands in the environment of those that were started.</param>
    /// <param name="first">The process that was started; it belongs to them whatever it has made of its environment. 0 when it has ended.</param>
    public static IReadOnlyList<int> Marked(string marker, int first)
    {
        var word = Encoding.ASCII.GetBytes(marker + "\0");
        List<(int Id, int Parent)> all = [];
        HashSet<int> marked = [];
        foreach (var folder in Directory.EnumerateDirectories("/proc"))
        {
            if (!int.TryParse(Path.GetFileName(folder.AsSpan()), NumberStyles.None, CultureInfo.InvariantCulture, out var id) || id == Environment.ProcessId)
                continue;
            if (Stat(id) is not { } stat || stat.State is "Z" or "X")
                continue;
            all.Add((id, stat.Parent));
            if (id == first || Contains(id, word))
                marked.Add(id);
        }

        for (var before = -1; before != marked.Count;)
        {
            before = marked.Count;
            foreach (var (id, parent) in all)
            {
                if (marked.Contains(parent))
                    marked.Add(id);
            }
        }

        return [.. marked.Order()];
    }

    /// <summary>All processes that have a variable in their environment, and its value.</summary>
    public static IReadOnlyList<(int Id, string Value)> WithVariable(string name)
    {
        var start = name + "=";
        List<(int, string)> found = [];
        foreach (var folder in Directory.EnumerateDirectories("/proc"))
        {
            if (!int.TryParse(Path.GetFileName(folder.AsSpan()), NumberStyles.None, CultureInfo.InvariantCulture, out var id) || id == Environment.ProcessId)
                continue;
            if ((Read($"/proc/{id}/environ") ?? "").Split('\0').FirstOrDefault(word => word.StartsWith(start, StringComparison.Ordinal)) is { } variable)
                found.Add((id, variable[start.Length..]));
        }

        return found;
    }

    /// <summary>Processor time of the processes and of their children that have ended, in seconds.</summary>
    public static double ProcessorSeconds(IEnumerable<int> ids) => ids.Sum(id => Stat(id)?.Ticks ?? 0) / TicksPerSecond;

    /// <summary>Proportional set size: memory in RAM, each shared page divided by the number of processes that share it; in bytes.</summary>
    public static double ProportionalSetSize(IEnumerable<int> ids) => ids.Sum(id => KiBytes($"/proc/{id}/smaps_rollup", "Pss:")) * 1024;

    /// <summary>The largest resident set that a process has had since it began, in bytes; 0 when it is gone.</summary>
    public static double PeakResidentSet(int id) => KiBytes($"/proc/{id}/status", "VmHWM:") * 1024;

    /// <summary>Busy time, time that a hypervisor gave to others, and total time of each core since the machine began, in ticks.</summary>
    public static IReadOnlyList<(double Busy, double Stolen, double Total)> Cores()
    {
        List<(double, double, double)> cores = [];
        foreach (var line in File.ReadLines("/proc/stat").Skip(1).TakeWhile(line => line.StartsWith("cpu", StringComparison.Ordinal)))
        {
            // user nice system idle iowait irq softirq steal; guest time is in user already.
            double[] ticks = [.. line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Skip(1).Take(8).Select(t => double.Parse(t, CultureInfo.InvariantCulture))];
            cores.Add((ticks.Sum() - ticks[3] - ticks[4] - ticks[7], ticks[7], ticks.Sum()));
        }

        return cores;
    }

    private static (string State, int Parent, double Ticks)? Stat(int id)
    {
        if (Read($"/proc/{id}/stat") is not { Length: > 0 } text)
            return null;
        // The name in brackets may hold anything, brackets too; the rest begins behind the last one.
        var fields = text[(text.LastIndexOf(')') + 2)..].Split(' ');
        return (fields[0], int.Parse(fields[1], CultureInfo.InvariantCulture), fields[11..15].Sum(t => double.Parse(t, CultureInfo.InvariantCulture)));
    }

    private static bool Contains(int id, byte[] word)
    {
        try
        {
            return File.ReadAllBytes($"/proc/{id}/environ").AsSpan().IndexOf(word) >= 0;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static double KiBytes(string file, string key)
    {
        foreach (var line in (Read(file) ?? "").Split('\n'))
        {
            if (line.StartsWith(key, StringComparison.Ordinal))
                return double.Parse(line[key.Length..].Trim().Split(' ')[0], CultureInfo.InvariantCulture);
        }

        return 0;
    }

    private static string? Read(string file)
    {
        try
        {
            return File.ReadAllText(file);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // A process may end between being listed and being read.
            return null;
        }
    }
}
