using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using StackGuide.Model.Diagnostics;

namespace StackGuide.Cli.Printing;

/// <summary>Diagnostics for programs: a JSON array of objects with file, line, column, endLine, endColumn (behind the last character), severity, code and message.</summary>
internal static partial class DiagnosticJson
{
    /// <summary>How JSON for programs that people may read as well is written.</summary>
    public static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly FoundJson Form = new(new JsonSerializerOptions(Readable) { PropertyNamingPolicy = JsonNamingPolicy.CamelCase });

    /// <summary>Writes them in the order given.</summary>
    public static void Write(IEnumerable<Diagnostic> diagnostics, TextWriter output) =>
        output.WriteLine(JsonSerializer.Serialize([.. diagnostics.Select(Of)], Form.FoundArray));

    private static Found Of(Diagnostic diagnostic) => new(
        diagnostic.Place.File,
        diagnostic.Place.Line,
        diagnostic.Place.Column,
        diagnostic.Place.EndLine,
        diagnostic.Place.EndColumn,
        diagnostic.Severity.Word(),
        diagnostic.Code.Id,
        diagnostic.Message);

    private sealed record Found(string File, int Line, int Column, int EndLine, int EndColumn, string Severity, string Code, string Message);

    [JsonSerializable(typeof(Found[]))]
    private sealed partial class FoundJson : JsonSerializerContext;
}
