using System.Text;
using StackGuide.Comparing.Changes;

namespace StackGuide.Comparing.Reports;

/// <summary>A report for a review comment: a heading and a table for each sort of changes, long ones folded and cut.</summary>
public static class MarkdownReport
{
    private const int FoldedFrom = 11;
    private const int MostRows = 50;

    // Code hosts refuse comments of more than 65,536 characters.
    private const int MostLetters = 56_000;

    /// <summary>The comment, which ends with a line feed. Whatever the content holds, it is shown as text.</summary>
    public static string Write(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        if (report.Changes.IsEmpty)
            return Report.Nothing + "\n";
        var text = new StringBuilder($"### What readers would notice\n\nFrom {MarkdownText.Of(report.Before)} to {MarkdownText.Of(report.After)}: {report.Changed}.\n");
        foreach (var list in report.Changes)
            Write(list, text);
        return text.ToString();
    }

    private static void Write(ChangeList list, StringBuilder text)
    {
        var folded = list.Items.Length >= FoldedFrom;
        text.Append($"\n#### {list.Title} ({list.Items.Length})\n\n");
        if (folded)
            text.Append("<details><summary>Show them</summary>\n\n");
        var rows = list.Items.Take(MostRows).Select(Row).ToList();
        var shown = 0;
        foreach (var row in rows.TakeWhile(row => text.Length + row.Length < MostLetters))
            text.Append(shown++ == 0 ? "| what | before | after |\n| --- | --- | --- |\n" : "").Append(row);
        if (shown < list.Items.Length)
            text.Append($"{(shown > 0 ? "\n" : "")}… and {list.Items.Length - shown} more.\n");
        if (folded)
            text.Append("\n</details>\n");
    }

    private static string Row(Change change) => $"| {MarkdownText.Of(change.Subject)} | {Cell(change.Before)} | {Cell(change.After)} |\n";

    private static string Cell(string? value) => value switch
    {
        null => "—",
        "" => "*nothing*",
        _ => MarkdownText.Of(value),
    };
}
