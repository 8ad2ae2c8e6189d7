using System.Runtime.InteropServices;

namespace StackGuide.Lab.Processes;

/// <summary>What the C library has and .NET has not.</summary>
internal static partial class Native
{
    public const int Terminate = 15;
    public const int Kill = 9;
    private const int Monotonic = 1;
    private const int Absolute = 1;
    private const int SetTimerSlack = 29;
    private const int OpenFiles = 7;

    /// <summary>Sends a signal; a process that is gone is none of our business.</summary>
    public static void Signal(int process, int signal) => _ = kill(process, signal);

    /// <summary>Lets timers of this thread fire as close to their moment as the system can (50 µs late otherwise).</summary>
    public static void SharpenTimers() => _ = prctl(SetTimerSlack, 1, 0, 0, 0);

    /// <summary>Raises the number of files that this process and its children may have open, as far as the system lets it.</summary>
    public static void AllowFiles(ulong count)
    {
        if (getrlimit(OpenFiles, out var limit) != 0 || limit.Soft >= count)
            return;
        var hard = limit.Hard;
        limit.Soft = count;
        limit.Hard = Math.Max(hard, count);
        if (setrlimit(OpenFiles, in limit) == 0)
            return;
        // Only root may go beyond the hard limit.
        limit.Soft = limit.Hard = hard;
        _ = setrlimit(OpenFiles, in limit);
    }

    /// <summary>Sleeps until a moment of the clock that <see cref="System.Diagnostics.Stopwatch"/> reads on Linux.</summary>
    /// <param name="nanoseconds">Of CLOCK_MONOTONIC.</param>
    public static void SleepUntil(long nanoseconds)
    {
        var moment = new TimeSpec { Seconds = nanoseconds / 1_000_000_000, Nanoseconds = nanoseconds % 1_000_000_000 };
        while (clock_nanosleep(Monotonic, Absolute, in moment, 0) == 4)
        {
            // Interrupted by a signal: the moment is absolute, so sleeping on is right.
        }
    }

    [LibraryImport("libc")]
    private static partial int kill(int process, int signal);

    [LibraryImport("libc")]
    private static partial int prctl(int option, nuint first, nuint second, nuint third, nuint fourth);

    [LibraryImport("libc")]
    private static partial int getrlimit(int resource, out Limit limit);

    [LibraryImport("libc")]
    private static partial int setrlimit(int resource, in Limit limit);

    [LibraryImport("libc")]
    private static partial int clock_nanosleep(int clock, int flags, in TimeSpec moment, nint remaining);

    [StructLayout(LayoutKind.Sequential)]
    private struct TimeSpec
    {
        public long Seconds;
        public long Nanoseconds;
    }

    [StructLayout(LayoutKind.Sequential)]
    private struct Limit
    {
        public ulong Soft;
        public ulong Hard;
    }
}
