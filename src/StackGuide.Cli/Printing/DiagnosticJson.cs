using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using StackGuide.Model.Diagnostics;

namespace StackGuide.Cli.Printing;

/// <summary>Diagnostics for programs: a JSON array of objects with file, line, column, endLine, endColumn (behind the last character), severity, code and message.</summary>
internal static class DiagnosticJson
{
    /// <summary>How JSON for programs that people may read as well is written.</summary>
    public static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes them in the order given.</summary>
    public static void Write(IEnumerable<Diagnostic> diagnostics, TextWriter output)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartArray();
            foreach (var diagnostic in diagnostics)
            {
                json.WriteStartObject();
                json.WriteString("file", diagnostic.Place.File);
                json.WriteNumber("line", diagnostic.Place.Line);
                json.WriteNumber("column", diagnostic.Place.Column);
                json.WriteNumber("endLine", diagnostic.Place.EndLine);
                json.WriteNumber("endColumn", diagnostic.Place.EndColumn);
                json.WriteString("severity", diagnostic.Severity.Word());
                json.WriteString("code", diagnostic.Code.Id);
                json.WriteString("message", diagnostic.Message);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        output.WriteLine(Encoding.UTF8.GetString(buffer.GetBuffer().AsSpan(0, (int)buffer.Length)));
    }
}
