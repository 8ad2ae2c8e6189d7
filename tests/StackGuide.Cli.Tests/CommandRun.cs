namespace StackGuide.Cli.Tests;

/// <summary>A command run in this process, with its words kept.</summary>
internal sealed class CommandRun : IDisposable
{
    private readonly StringWriter _out = new() { NewLine = "\n" };
    private readonly StringWriter _error = new() { NewLine = "\n" };

    private CommandRun(IReadOnlyList<string> args, Func<Surroundings, Surroundings> change)
    {
        var surroundings = new Surroundings { Out = _out, Error = _error, Clock = new FixedClock() };
        Status = new CommandLine(change(surroundings)).Run(args);
    }

    public ExitStatus Status { get; }

    public string Out => _out.ToString();

    public string Error => _error.ToString();

    public static CommandRun Of(params string[] args) => new(args, s => s);

    public static CommandRun In(Func<Surroundings, Surroundings> change, params string[] args) => new(args, change);

    public void Dispose()
    {
        _out.Dispose();
        _error.Dispose();
    }

    /// <summary>Always the same day.</summary>
    private sealed class FixedClock : TimeProvider
    {
        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

        public override DateTimeOffset GetUtcNow() => new(2026, 2, 1, 12, 0, 0, TimeSpan.Zero);
    }
}
