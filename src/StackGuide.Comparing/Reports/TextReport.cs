using System.Text;
using StackGuide.Comparing.Changes;

namespace StackGuide.Comparing.Reports;

/// <summary>A report for a terminal: a line for each change, none left out.</summary>
public static class TextReport
{
    /// <summary>The text, which ends with a line feed. Control characters of the content are shown as blanks.</summary>
    public static string Write(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        if (report.Changes.IsEmpty)
            return Report.Nothing + "\n";
        var text = new StringBuilder($"From {Plain(report.Before)} to {Plain(report.After)}, a reader would notice {report.Changed}.\n");
        foreach (var list in report.Changes)
        {
            text.Append($"\n{list.Title} ({list.Items.Length})\n");
            foreach (var change in list.Items)
                text.Append("  ").Append(Line(change)).Append('\n');
        }

        return text.ToString();
    }

    private static string Line(Change change) => Plain(change switch
    {
        { Before: null, After: null } => change.Subject,
        { Before: null } => $"+ {change.Subject}: {change.After}",
        { After: null } => $"- {change.Subject}: {change.Before}",
        _ => $"{change.Subject}: {Shown(change.Before)} -> {Shown(change.After)}",
    });

    private static string Shown(string value) => value.Length == 0 ? "nothing" : value;

    private static string Plain(string text) => string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c));
}
