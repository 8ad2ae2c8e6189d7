using StackGuide.Model.Diagnostics;
using StackGuide.Serving;
using StackGuide.Texts;

namespace StackGuide.Cli.Printing;

/// <summary>What a preview tells the person who started it: a line for each change, and what is wrong, as <c>check</c> does.</summary>
internal sealed class ServePrinter(Surroundings surroundings, string root) : IServeLog
{
    private bool _isFirst = true;
    private bool _isKept;

    /// <inheritdoc/>
    public void Serving(Uri address) => Say($"Serving {address} (Ctrl-C ends it)");

    /// <inheritdoc/>
    public void Refreshed(Refresh refresh)
    {
        new DiagnosticPrinter(surroundings, root).Print(refresh.Diagnostics);
        var errors = refresh.Diagnostics.Count(d => d.Severity == Severity.Error);
        Say(refresh.IsShown
            ? $"{FilesOf(refresh)}: shown after {Numbers.Time(refresh.Elapsed)}{(_isKept ? "; all errors are mended" : "")}"
            : $"{FilesOf(refresh)}: {Numbers.Of(errors, "error")}; the last good pages are shown until {(errors == 1 ? "it is" : "they are")} mended");
        _isFirst = false;
        _isKept = !refresh.IsShown;
    }

    /// <inheritdoc/>
    public void Failed(string page, Exception fault)
    {
        surroundings.Error.WriteLine($"stackguide: {page} cannot be made: this is a fault of StackGuide and not of your files ({fault.GetType().Name}: {HiddenCharacters.OneLine(fault.Message)})");
        if (surroundings.Variable("STACKGUIDE_DEBUG") == "1")
            surroundings.Error.WriteLine(fault);
    }

    private string FilesOf(Refresh refresh) => refresh.Changed switch
    {
        _ when _isFirst => Numbers.Of(refresh.Changed.Count, "file"),
        [] => "The folders",
        [var only] => only,
        [var first, ..] => $"{first} and {Numbers.Of(refresh.Changed.Count - 1, "more file")}",
    };

    private void Say(string line)
    {
        surroundings.Out.WriteLine(line);
        surroundings.Out.Flush();
    }
}
