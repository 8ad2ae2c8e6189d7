using System.Buffers;
using System.Text;

namespace StackGuide.Rendering.Data;

/// <summary>Writes RFC 4180 records that a spreadsheet opens without running anything.</summary>
internal sealed class CsvWriter
{
    // Also the full-width forms, which spreadsheets of some languages take for the same.
    private static readonly SearchValues<char> FormulaOpeners = SearchValues.Create("=+-@\t\r\n＝＋－＠");

    // Where lists are separated by these, a spreadsheet begins a new field behind them.
    private static readonly SearchValues<char> OtherSeparators = SearchValues.Create(";\t|");

    private readonly StringBuilder _text = new();

    /// <summary>Writes one record. What a spreadsheet would take for a formula gets an apostrophe in front.</summary>
    public void Write(params IEnumerable<string> fields) => _text.AppendJoin(',', fields.Select(Escape)).Append("\r\n");

    public byte[] ToBytes() => Encoding.UTF8.GetBytes(_text.ToString());

    private static string Escape(string field)
    {
        for (var i = field.Length - 1; i >= 0; i--)
        {
            if (FormulaOpeners.Contains(field[i]) && (i == 0 || OtherSeparators.Contains(field[i - 1])))
                field = field.Insert(i, "'");
        }

        return field.AsSpan().IndexOfAny("\",\r\n") < 0 ? field : $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
