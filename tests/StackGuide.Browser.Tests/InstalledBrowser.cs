using System.Runtime.CompilerServices;

namespace StackGuide.Browser.Tests;

/// <summary>The Chromium of this machine. None is ever downloaded.</summary>
internal static class InstalledBrowser
{
    private const string Variable = "STACKGUIDE_CHROMIUM";
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    static InstalledBrowser()
    {
        var named = Environment.GetEnvironmentVariable(Variable);
        Path = string.IsNullOrEmpty(named) ? Found() : File.Exists(named) ? named : null;
        WhyNone = Path is not null ? null
            : string.IsNullOrEmpty(named) ? $"no Chromium is installed; install one, or name one in {Variable}"
            : $"{Variable} names '{named}', which does not exist";
    }

    /// <summary>The program's file, or null when there is none.</summary>
    public static string? Path { get; }

    /// <summary>Why there is none, or null when there is one.</summary>
    public static string? WhyNone { get; }

    private static string? Found() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Prepend("/usr/bin")
            .SelectMany(_ => Names, System.IO.Path.Combine)
            .FirstOrDefault(File.Exists);
}

/// <summary>A test that needs a browser: skipped, with the reason, where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line) => Skip = InstalledBrowser.WhyNone;
}

/// <summary>The same with data.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line) => Skip = InstalledBrowser.WhyNone;
}
