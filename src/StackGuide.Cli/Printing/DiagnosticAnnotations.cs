using StackGuide.Model.Diagnostics;
using StackGuide.Texts;

namespace StackGuide.Cli.Printing;

/// <summary>Diagnostics as the workflow commands that GitHub Actions shows beside the lines of a pull request.</summary>
internal static class DiagnosticAnnotations
{
    /// <summary>Writes them in the order given, a line each.</summary>
    public static void Write(IEnumerable<Diagnostic> diagnostics, TextWriter output)
    {
        foreach (var diagnostic in diagnostics)
            output.WriteLine(string.Create(Numbers.Culture, $"::{Command(diagnostic.Severity)} file={Property(HiddenCharacters.OneLine(diagnostic.Place.File))},line={diagnostic.Place.Line},col={diagnostic.Place.Column},title={Property($"{diagnostic.Code.Id}: {diagnostic.Code.Title}")}::{Data(diagnostic.Message)}"));
    }

    private static string Command(Severity severity) => severity == Severity.Hint ? "notice" : severity.Word();

    private static string Data(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
