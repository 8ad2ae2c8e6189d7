using System.Globalization;
using System.Text;
using StackGuide.Model.Guides;
using StackGuide.Reading.Vocabulary;

namespace StackGuide.Editing.Skeletons;

/// <summary>The beginning of an entry: every key with what it is for. What can be known is filled in, what only a person knows is left empty, what may be left out is a comment.</summary>
/// <param name="title">The entry's title.</param>
/// <param name="today">The day on which it is made.</param>
/// <param name="guide">What the guide holds already: its technologies have cells, its groups can be named.</param>
public sealed class Skeleton(string title, DateOnly today, GuideContent guide)
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
            if (shape == Shapes.Technology && field.Key == "profile" && ProfileRows() is { Count: > 0 } rows)
                WriteProfile(text, field, rows);
            else
                WriteField(text, IsKnown(shape, field) ? field with { Required = true } : field, indent, start);
            start = indent;
        }

        if (shape.PerTechnology is not { } side)
            return;
        foreach (var technology in guide.Technologies)
            WriteField(text, new Field(technology.Id, side, "that technology's side", Required: true), indent, indent);
    }

    /// <summary>What may be left out, but whose value this guide tells: where a technology stands, and that a scenario goes through the flow.</summary>
    private bool IsKnown(Shape shape, Field field) => (shape == Shapes.Technology && field.Key == "order") || (field.Type is AnswersType && guide.Flow.Exists);

    private List<string> ProfileRows() => [.. guide.Technologies.SelectMany(t => t.Profile).Select(r => r.Aspect.Value).Distinct(StringComparer.Ordinal)];

    /// <summary>The rows that the other technologies have, each still unknown.</summary>
    private static void WriteProfile(StringBuilder text, Field field, List<string> rows)
    {
        text.Append(field.Key).Append(":  # ").Append(field.Description).Append("; add cite: [a-source-id] to what you write\n");
        foreach (var row in rows)
            text.Append(Step).Append("- { aspect: \"").Append(row.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)).Append("\", text: unknown }\n");
    }

    private void WriteField(StringBuilder text, Field field, string indent, string start)
    {
        var remark = $"  # {field.Description}{Expected(field)}";
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

    private string Expected(Field field) => field switch
    {
        { Key: "group" } when guide.Site.Groups.Length > 0 => ": one of " + string.Join(", ", guide.Site.Groups.Select(g => g.Id)),
        { Type: AnswersType } when guide.Flow.Exists => $": {field.Type.Expected}, beginning with {guide.Flow.Start.Value}",
        { Type: TextType or MarkdownType or ListType } => "",
        _ => ": " + field.Type.Expected,
    };

    private string Value(Field field) => field.Type switch
    {
        TextType when field.Key == "title" => title,
        ChoiceType when field.Key == "accent" => FreeAccent() is { } accent ? Kebab.Of(accent) : "\"\"",
        NumberType => (guide.Technologies.Select(t => t.Order).DefaultIfEmpty().Max() + 1).ToString(CultureInfo.InvariantCulture),
        AnswersType => "{}",
        ChoiceType choice when choice.Choices.Contains("unknown") => "unknown",
        PartialDateType => "unknown",
        DayType => today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IntervalType => "12 months",
        ListType => "[]",
        _ => "\"\"",
    };

    private Accent? FreeAccent() => Enum.GetValues<Accent>().Except(guide.Technologies.Select(t => t.Accent)).Cast<Accent?>().FirstOrDefault();
}
