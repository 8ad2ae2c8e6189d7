using System.Runtime.InteropServices;
using StackGuide.Cli.Commands;

namespace StackGuide.Cli;

/// <summary>The program <c>stackguide</c>.</summary>
public static class Program
{
    /// <summary>Runs one command.</summary>
    /// <returns>An <see cref="ExitStatus"/>.</returns>
    public static int Main(string[] args)
    {
        using var stop = new CancellationTokenSource();
        using var interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, Cancel);
        using var terminated = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Cancel);
        var surroundings = Surroundings.OfProcess(stop.Token);
        try
        {
            return (int)new CommandLine(surroundings).Run(args);
        }
        finally
        {
            surroundings.Out.Flush();
        }

        void Cancel(PosixSignalContext context)
        {
            // A second time, the system ends the process; the next run clears up after it.
            context.Cancel = !stop.IsCancellationRequested;
            stop.Cancel();
        }
    }
}
