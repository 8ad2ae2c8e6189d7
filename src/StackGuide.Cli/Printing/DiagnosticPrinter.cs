using StackGuide.Model.Diagnostics;

namespace StackGuide.Cli.Printing;

/// <summary>Diagnostics on standard error, a line each, in the form that editors and build logs can jump to; on a terminal with the line meant.</summary>
internal sealed class DiagnosticPrinter(Surroundings surroundings, string? root = null)
{
    private readonly SourceExcerpt? _excerpt = surroundings.ErrorIsTerminal && root is not null ? new SourceExcerpt(root) : null;

    private readonly bool _colours = surroundings.ErrorIsTerminal && surroundings.AllowsColour;

    /// <summary>Prints them in the order given.</summary>
    public void Print(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            surroundings.Error.WriteLine(_colours ? Coloured(diagnostic) : diagnostic.ToString());
            foreach (var line in _excerpt?.Of(diagnostic.Place) ?? [])
                surroundings.Error.WriteLine(line);
        }
    }

    /// <summary>Says why nothing was done, and prints what stands in the way.</summary>
    public ExitStatus Refuse(string why, IEnumerable<Diagnostic> diagnostics)
    {
        surroundings.Error.WriteLine($"stackguide: {why}");
        Print(Diagnostic.Sorted(diagnostics));
        return ExitStatus.ContentHasErrors;
    }

    private static string Coloured(Diagnostic diagnostic)
    {
        var text = diagnostic.ToString();
        var start = diagnostic.Place.ToString().Length + ": ".Length;
        var end = text.IndexOf(':', start);
        var colour = diagnostic.Severity switch
        {
            Severity.Error => "\u001b[31m",
            Severity.Warning => "\u001b[33m",
            _ => "\u001b[36m",
        };
        return $"{text[..start]}{colour}{text[start..end]}\u001b[0m{text[end..]}";
    }
}
