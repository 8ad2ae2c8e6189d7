using System.Globalization;
using StackGuide.Lab.Processes;

namespace StackGuide.Lab.Running;

/// <summary>Ends what programs have left behind: a runner's own at its end, and that of runners which were killed before they could.</summary>
internal static class LeftOvers
{
    /// <summary>Kills them.</summary>
    /// <param name="ofDeadRunners">Those whose runner is gone; else those of this runner.</param>
    public static void End(bool ofDeadRunners)
    {
        foreach (var (id, marker) in ProcessTable.WithVariable(RunningProgram.MarkerName))
        {
            // The value is RUNNER-NUMBER.
            var runner = int.TryParse(marker.Split('-')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
            if (ofDeadRunners ? runner > 0 && !Directory.Exists($"/proc/{runner}") : runner == Environment.ProcessId)
                Native.Signal(id, Native.Kill);
        }
    }
}
