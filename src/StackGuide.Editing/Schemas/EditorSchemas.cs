using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using StackGuide.Model.Guides;
using StackGuide.Reading.Vocabulary;

namespace StackGuide.Editing.Schemas;

/// <summary>JSON Schemas (draft 07, which YAML editors understand) of every kind of file, so that an editor completes keys and marks slips while one types.</summary>
/// <remarks>Made from the vocabulary that Reading reads by. They say less than <c>check</c> does: no schema knows whether an id exists.</remarks>
public static class EditorSchemas
{
    /// <summary>Where they lie in a repository.</summary>
    public const string Folder = GuideLayout.Schemas;

    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Each schema's file name with its text, which ends with a line feed.</summary>
    public static IEnumerable<(string File, string Text)> All() => Shapes.All.Select(kind =>
        (FileOf(kind.Shape), Of(kind.File, kind.Shape).ToJsonString(Readable) + "\n"));

    private static string FileOf(Shape shape)
    {
        var name = shape.Name[(shape.Name.IndexOf(' ') + 1)..].Replace(' ', '-');
        return name + ".schema.json";
    }

    private static JsonObject Of(string file, Shape shape)
    {
        var schema = new JsonObject { ["$schema"] = "http://json-schema.org/draft-07/schema#", ["title"] = $"{file}: {shape.Name}" };
        foreach (var (key, value) in MapOf(shape))
            schema[key] = value?.DeepClone();
        return schema;
    }

    private static JsonObject MapOf(Shape shape) => new()
    {
        ["description"] = shape.Description,
        ["type"] = "object",
        ["properties"] = new JsonObject(shape.Fields.Select(f => KeyValuePair.Create<string, JsonNode?>(f.Key, Described(f)))),
        ["required"] = new JsonArray([.. shape.Fields.Where(f => f.Required).Select(f => (JsonNode)f.Key)]),
        ["additionalProperties"] = shape.PerTechnology is { } side ? TypeOf(side) : JsonValue.Create(false),
    };

    private static JsonObject Described(Field field)
    {
        var schema = TypeOf(field.Type);
        schema["description"] = $"{char.ToUpperInvariant(field.Description[0])}{field.Description[1..]}. Expected: {field.Type.Expected}.";
        return schema;
    }

    private static JsonObject TypeOf(FieldType type) => type switch
    {
        MapType map => MapOf(map.Shape),
        ListType list => new JsonObject { ["type"] = "array", ["items"] = TypeOf(list.Item) },
        ChoiceType choice => new JsonObject { ["enum"] = new JsonArray([.. choice.Choices.Select(c => (JsonNode)c)]) },
        NumberType => new JsonObject { ["type"] = "integer", ["minimum"] = 0 },
        DecimalType => new JsonObject { ["type"] = "number", ["minimum"] = 0 },
        NamedNumbersType => new JsonObject { ["type"] = "object", ["additionalProperties"] = new JsonObject { ["type"] = "number" } },
        FlagType => new JsonObject { ["type"] = "boolean" },
        DayType => Pattern("^[0-9]{4}-[0-9]{2}-[0-9]{2}$"),
        PartialDateType => Pattern("^([0-9]{4}(-[0-9]{2}){0,2}|unknown)$", orNumber: true),
        IntervalType => Pattern("^[0-9]+ (day|month|year)s?$"),
        AddressType => Pattern("^https?://"),
        SiteAddressType => Pattern("^https?://[^?#]+$"),
        LinesType => Pattern("^[0-9]+(-[0-9]+)?$", orNumber: true),
        AnswersType => new JsonObject { ["type"] = "object", ["additionalProperties"] = new JsonObject { ["type"] = "string" } },
        PatternType => new JsonObject
        {
            ["type"] = "object",
            ["additionalProperties"] = new JsonObject { ["type"] = new JsonArray("string", "array"), ["items"] = new JsonObject { ["type"] = "string" } },
        },
        CodeType => Pattern("^SG[0-9]{4}$"),
        IdType => Pattern("^[a-z0-9]+([.-][a-z0-9]+)*$", orNumber: true),

        // A word that YAML takes for a number or a truth is a text all the same.
        _ => new JsonObject { ["type"] = new JsonArray("string", "number", "boolean") },
    };

    private static JsonObject Pattern(string pattern, bool orNumber = false) => new()
    {
        ["type"] = orNumber ? new JsonArray("string", "integer") : "string",
        ["pattern"] = pattern,
    };
}
