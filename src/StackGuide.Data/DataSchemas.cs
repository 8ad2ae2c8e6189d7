using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;

namespace StackGuide.Data;

/// <summary>JSON Schemas (draft 2020-12) of the data files, made from their records; they are published beside them.</summary>
public static class DataSchemas
{
    /// <summary>Where they lie in a site.</summary>
    public const string Folder = "data/schemas/";

    private static readonly JsonSchemaExporterOptions Options = new() { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = Describe };

    /// <summary>Each schema with its path in a site, and the path of the data file that it is of.</summary>
    public static IEnumerable<(string Path, string Of, Func<byte[]> Write)> All { get; } =
    [
        Schema("guide", DataFiles.Guide, DataFiles.Json.GuideData),
        Schema("claims", DataFiles.Claims, DataFiles.Json.IReadOnlyListClaimData),
        Schema("flow", DataFiles.Flow, DataFiles.Json.FlowData),
        Schema("measurements", DataFiles.Measurements, DataFiles.Json.IReadOnlyListMeasurementData),
        Schema("manifest", DataFiles.Manifest, DataFiles.Json.ManifestData),
    ];

    private static (string Path, string Of, Func<byte[]> Write) Schema(string name, string of, JsonTypeInfo type) =>
        ($"{Folder}{name}.schema.json", of, () => Bytes(of, type));

    private static byte[] Bytes(string of, JsonTypeInfo type)
    {
        var schema = type.GetJsonSchemaAsNode(Options).AsObject();
        schema.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.Insert(1, "title", of);
        schema.Insert(2, "x-version", DataFiles.Version);
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = DataFiles.Json.Options.Encoder }))
            schema.WriteTo(json);
        buffer.WriteByte((byte)'\n');
        return buffer.ToArray();
    }

    /// <summary>Adds what the comment on a record or member says, and closes objects: what is not described is not published.</summary>
    private static JsonNode Describe(JsonSchemaExporterContext context, JsonNode schema)
    {
        if (schema is not JsonObject node)
            return schema;
        var member = context.PropertyInfo;
        if (member is { Name: "dataVersion" })
            node = new JsonObject { ["const"] = DataFiles.Version };
        if (context.TypeInfo.ElementType == typeof(FactData))
            node["items"] = FactSchema();
        if (node.ContainsKey("properties"))
            node["additionalProperties"] = false;

        // What is left out where there is none is never null.
        if (member is { IsRequired: false } && node["type"] is JsonArray types)
            node["type"] = types[0]!.DeepClone();
        var comment = member is null ? DataComments.Of(context.TypeInfo.Type.Name, null) : DataComments.Of(member.DeclaringType.Name, member.Name);
        if (comment.Length > 0)
            node.Insert(0, "description", comment);
        return node;
    }

    /// <summary>The form that <see cref="FactConverter"/> gives a row.</summary>
    private static JsonObject FactSchema() => new()
    {
        ["description"] = DataComments.Of(nameof(FactData), null),
        ["type"] = "object",
        ["properties"] = new JsonObject { [FactConverter.Aspect] = FactText(FactConverter.Aspect), [FactConverter.Ground] = FactText(FactConverter.Ground) },
        ["required"] = new JsonArray(FactConverter.Aspect),
        ["additionalProperties"] = DataFiles.Json.CellData.GetJsonSchemaAsNode(Options),
    };

    private static JsonObject FactText(string key) => new() { ["description"] = DataComments.Of(nameof(FactData), key), ["type"] = "string" };
}
