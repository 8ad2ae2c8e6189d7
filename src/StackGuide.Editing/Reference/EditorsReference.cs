using System.Text;
using StackGuide.Building;
using StackGuide.Model.Diagnostics;
using StackGuide.Reading.Vocabulary;

namespace StackGuide.Editing.Reference;

/// <summary>The editors' reference as Markdown: every key that they may write, every diagnostic that they may meet.</summary>
/// <remarks>Made from the vocabulary that Reading reads by and from the catalogue, so it cannot say anything else than they do.</remarks>
public static class EditorsReference
{
    /// <summary>The whole text; lines end with a line feed.</summary>
    public static string Write()
    {
        var text = new StringBuilder();
        Line(text, "# Reference for editors");
        Line(text, "<!-- Written by `stackguide reference --output docs/reference.md`; change the vocabulary or the catalogue, not this file. -->");
        Line(text, "Entries are Markdown files that begin with keys between two lines of three dashes; records, the flow and the settings are YAML alone. An entry's id is its file's name: lower-case letters and digits joined by hyphens. Keys that are not in these tables are errors.");
        Line(text, "## Files");
        foreach (var (file, shape) in Shapes.All)
            WriteFile(text, file, shape);
        Line(text, "## Diagnostics");
        Line(text, "Each is printed as `file(line,column): error CODE: text`. An error stops the build; a warning does so only under `--strict`; a hint never. A warning or hint that is accepted stands in the key `waivers` of its file, with the reason. Codes never change meaning.");
        foreach (var code in DiagnosticCatalogue.All)
            WriteCode(text, code);
        return text.ToString().TrimEnd('\n') + "\n";
    }

    private static void WriteFile(StringBuilder text, string file, Shape shape)
    {
        Line(text, $"### `{file}`");
        Line(text, $"{Capital(shape.Name)}. {shape.Description}");
        WriteKeys(text, shape);
        foreach (var nested in NestedShapes.In(shape))
        {
            Line(text, $"#### {Capital(nested.Shape.Name)}: `{nested.Path}`");
            Line(text, nested.Shape.Description);
            WriteKeys(text, nested.Shape);
        }
    }

    private static void WriteKeys(StringBuilder text, Shape shape)
    {
        text.Append("| key | needed | value | what it is |\n| --- | --- | --- | --- |\n");
        foreach (var field in shape.Fields)
            WriteRow(text, $"`{field.Key}`", field.Required ? "yes" : "", field.Type, field.Description);
        if (shape.PerTechnology is { } perTechnology)
            WriteRow(text, "a technology's id", "yes, each", perTechnology, "that technology's side");
        text.Append('\n');
    }

    private static void WriteRow(StringBuilder text, string key, string needed, FieldType type, string description) =>
        text.Append($"| {key} | {needed} | {Cell(Expected(type))} | {Cell(description)} |\n");

    private static void WriteCode(StringBuilder text, DiagnosticCode code)
    {
        Line(text, $"### {code.Id}: {code.Title}");
        Line(text, $"{Capital(code.Severity.Word())}. {code.Meaning}");
        Line(text, $"Raised by:\n\n```text\n{code.Bad}\n```");
        Line(text, $"Mended:\n\n```text\n{code.Good}\n```");
    }

    private static string Expected(FieldType type) => type switch
    {
        MarkdownType => "a text, in Markdown with links and citations",
        ListType { Item: MapType map } => $"a list; each item is {map.Shape.Name}, see below",
        ListType list => $"a list; each item is {Expected(list.Item)}",
        MapType map => $"{map.Shape.Name}, see below",
        _ => type.Expected,
    };

    private static void Line(StringBuilder text, string paragraph) => text.Append(paragraph).Append("\n\n");

    private static string Capital(string phrase) => char.ToUpperInvariant(phrase[0]) + phrase[1..];

    private static string Cell(string phrase) => phrase.Replace("|", "\\|", StringComparison.Ordinal);
}
