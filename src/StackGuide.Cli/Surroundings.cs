using System.Text;

namespace StackGuide.Cli;

/// <summary>What a run sees of the world: where it writes, what the time is, what the environment says.</summary>
public sealed record Surroundings
{
    /// <summary>Standard output: results.</summary>
    public required TextWriter Out { get; init; }

    /// <summary>Standard error: diagnostics and progress.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Whether a person looks at <see cref="Out"/>.</summary>
    public bool OutIsTerminal { get; init; }

    /// <summary>Whether a person looks at <see cref="Error"/>.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>How many columns a line may have; 0 when unknown.</summary>
    public int Width { get; init; }

    /// <summary>The clock.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>The value of an environment variable, or null.</summary>
    public Func<string, string?> Variable { get; init; } = _ => null;

    /// <summary>Limits the memory of the process, before something is read that anybody may have made.</summary>
    public Action LimitMemory { get; init; } = () => { };

    /// <summary>Stops the run.</summary>
    public CancellationToken Stop { get; init; }

    /// <summary>Whether colours are welcome; see no-color.org.</summary>
    public bool AllowsColour => string.IsNullOrEmpty(Variable("NO_COLOR")) && !IsDumb;

    /// <summary>Whether the terminal knows no more than letters.</summary>
    public bool IsDumb => Variable("TERM") == "dumb";

    /// <summary>The real ones. Text is UTF-8 without a mark, lines end with a line feed.</summary>
    public static Surroundings OfProcess(CancellationToken stop)
    {
        if (OperatingSystem.IsWindows())
            Console.OutputEncoding = Encoding.UTF8;
        return new Surroundings
        {
            Out = Utf8(Console.OpenStandardOutput(), autoFlush: false),
            Error = Utf8(Console.OpenStandardError(), autoFlush: true),
            OutIsTerminal = !Console.IsOutputRedirected,
            ErrorIsTerminal = !Console.IsErrorRedirected,
            Width = Console.IsOutputRedirected ? 0 : Console.WindowWidth,
            Variable = Environment.GetEnvironmentVariable,
            LimitMemory = BundleMemory.Limit,
            Stop = stop,
        };
    }

    private static StreamWriter Utf8(Stream stream, bool autoFlush) =>
        new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = autoFlush, NewLine = "\n" };
}
