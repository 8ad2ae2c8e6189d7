using StackGuide.Cli.Commands;

namespace StackGuide.Cli.Tests;

/// <summary>What a command said that was run in this process.</summary>
internal sealed record CommandRun(ExitStatus Status, string Out, string Error)
{
    public static CommandRun Of(params string[] args) => In(s => s, args);

    public static CommandRun In(Func<Surroundings, Surroundings> change, params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var surroundings = new Surroundings { Out = output, Error = error, Clock = new FixedClock() };
        var status = new CommandLine(change(surroundings)).Run(args);
        return new CommandRun(status, output.ToString(), error.ToString());
    }

    /// <summary>Always noon of the same day.</summary>
    private sealed class FixedClock : TimeProvider
    {
        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

        public override DateTimeOffset GetUtcNow() => new(2026, 2, 1, 12, 0, 0, TimeSpan.Zero);
    }
}
