using System.Buffers;
using System.Text;

namespace StackGuide.Rendering.Data;

/// <summary>Writes RFC 4180 records that a spreadsheet opens without running anything.</summary>
internal sealed class CsvWriter
{
    // Also the full-width forms, which spreadsheets of some languages take for the same.
    private static readonly SearchValues<char> FormulaOpeners = SearchValues.Create("=+-@\t\r\n＝＋－＠");

    private readonly StringBuilder _text = new();

    /// <summary>Writes one record. A field that a spreadsheet would take for a formula gets an apostrophe in front.</summary>
    public void Write(params IEnumerable<string> fields) => _text.AppendJoin(',', fields.Select(Escape)).Append("\r\n");

    public byte[] ToBytes() => Encoding.UTF8.GetBytes(_text.ToString());

    private static string Escape(string field)
    {
        if (field.Length > 0 && FormulaOpeners.Contains(field[0]))
            field = "'" + field;
        return field.AsSpan().IndexOfAny("\",\r\n") < 0 ? field : $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
