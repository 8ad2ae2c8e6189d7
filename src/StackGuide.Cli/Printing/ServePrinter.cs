using StackGuide.Model.Diagnostics;
using StackGuide.Serving;

namespace StackGuide.Cli.Printing;

/// <summary>What a preview tells the person who started it: a line for each change, and what is wrong, as <c>check</c> does.</summary>
internal sealed class ServePrinter(Surroundings surroundings, string root) : IServeLog
{
    private bool _isKept;

    /// <inheritdoc/>
    public void Serving(Uri address) => Say($"Serving {address} (Ctrl-C ends it)");

    /// <inheritdoc/>
    public void Refreshed(Refresh refresh)
    {
        new DiagnosticPrinter(surroundings, root).Print(refresh.Diagnostics);
        var files = refresh.Changed switch
        {
            [] => "files",
            [var only] => only,
            [var first, ..] => $"{first} and {Numbers.Of(refresh.Changed.Count - 1, "more file")}",
        };
        var errors = refresh.Diagnostics.Count(d => d.Severity == Severity.Error);
        Say(refresh.IsShown
            ? $"{files}: shown after {Numbers.Time(refresh.Elapsed)}{(_isKept ? "; all errors are mended" : "")}"
            : $"{files}: {Numbers.Of(errors, "error")}; the last good pages are shown until {(errors == 1 ? "it is" : "they are")} mended");
        _isKept = !refresh.IsShown;
    }

    private void Say(string line)
    {
        surroundings.Out.WriteLine(line);
        surroundings.Out.Flush();
    }
}
