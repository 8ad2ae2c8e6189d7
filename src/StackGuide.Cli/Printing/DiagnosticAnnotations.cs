using StackGuide.Model.Diagnostics;
using StackGuide.Model.Places;
using StackGuide.Texts;

namespace StackGuide.Cli.Printing;

/// <summary>Diagnostics as the workflow commands that GitHub Actions shows beside the lines of a pull request.</summary>
internal static class DiagnosticAnnotations
{
    /// <summary>Writes them in the order given, a line each.</summary>
    public static void Write(IEnumerable<Diagnostic> diagnostics, TextWriter output)
    {
        foreach (var diagnostic in diagnostics)
        {
            var file = Property(HiddenCharacters.OneLine(diagnostic.Place.File));
            var title = Property($"{diagnostic.Code.Id}: {diagnostic.Code.Title}");
            output.WriteLine($"::{Command(diagnostic.Severity)} file={file},{Position(diagnostic.Place)},title={title}::{Data(diagnostic.Message)}");
        }
    }

    /// <summary>Columns may only be told of what stands on one line.</summary>
    private static string Position(Place place) => place.Line == place.EndLine
        ? string.Create(Numbers.Culture, $"line={place.Line},endLine={place.EndLine},col={place.Column},endColumn={place.EndColumn}")
        : string.Create(Numbers.Culture, $"line={place.Line},endLine={place.EndLine}");

    private static string Command(Severity severity) => severity == Severity.Hint ? "notice" : severity.Word();

    private static string Data(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
