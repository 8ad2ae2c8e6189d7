using System.Globalization;
using System.Text;
using StackGuide.Reading.Vocabulary;

namespace StackGuide.Cli.Skeletons;

/// <summary>The beginning of an entry: every key with what it is for. What can be known is filled in, what only a person knows is left empty, what may be left out is a comment.</summary>
/// <param name="title">The entry's title.</param>
/// <param name="today">The day on which it is made.</param>
/// <param name="technologies">The ids of the guide's technologies, in order.</param>
internal sealed class Skeleton(string title, DateOnly today, IReadOnlyList<string> technologies)
{
    private const string Step = "  ";

    /// <summary>A Markdown file with front matter.</summary>
    public string Of(Shape shape)
    {
        var text = new StringBuilder("---\n");
        Write(text, shape, "", "");
        return text.Append("---\nThe text, in Markdown. `[@source-id]` cites a file of content/evidence; a link to another entry is a relative link to its file.\n").ToString();
    }

    // In front of every line stands the indent; in front of the first one, where it begins the item of a list, something else.
    private void Write(StringBuilder text, Shape shape, string indent, string first)
    {
        var start = first.Length > 0 ? first : indent;
        foreach (var field in shape.Fields)
        {
            WriteField(text, field, indent, start);
            start = indent;
        }

        if (shape.PerTechnology is not { } side)
            return;
        foreach (var technology in technologies)
            WriteField(text, new Field(technology, side, "that technology's side", Required: true), indent, indent);
    }

    private void WriteField(StringBuilder text, Field field, string indent, string start)
    {
        var remark = $"  # {field.Description}{(field.Type is TextType or MarkdownType or ListType ? "" : ": " + field.Type.Expected)}";
        switch (field)
        {
            case { Required: false }:
                text.Append(start).Append("# ").Append(field.Key).Append(':').Append(remark).Append('\n');
                break;
            case { Type: MapType map }:
                text.Append(start).Append(field.Key).Append(":  # ").Append(field.Description).Append('\n');
                Write(text, map.Shape, indent + Step, "");
                break;
            case { Type: ListType { Item: MapType map } }:
                text.Append(start).Append(field.Key).Append(":  # ").Append(field.Description).Append('\n');
                Write(text, map.Shape, indent + Step + Step, indent + Step + "- ");
                break;
            default:
                text.Append(start).Append(field.Key).Append(": ").Append(Value(field)).Append(remark).Append('\n');
                break;
        }
    }

    private string Value(Field field) => field.Type switch
    {
        TextType when field.Key == "title" => title,
        ChoiceType choice when choice.Choices.Contains("unknown") => "unknown",
        PartialDateType => "unknown",
        DayType => today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IntervalType => "12 months",
        ListType => "[]",
        _ => "\"\"",
    };
}
