using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace StackGuide.Data;

/// <summary>A row stands in one object: its aspect beside the cells, which no record has names for.</summary>
internal sealed class FactConverter : JsonConverter<FactData>
{
    /// <summary>The key of the aspect.</summary>
    public const string Aspect = "aspect";

    /// <summary>The key of the ground; every further one is a technology's id.</summary>
    public const string Ground = "ground";

    public override FactData Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
            throw new JsonException();
        string? aspect = null;
        string? ground = null;
        var cells = new OrderedDictionary<string, CellData>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var key = reader.GetString()!;
            reader.Read();
            if (key == Aspect)
                aspect = Text(ref reader);
            else if (key == Ground)
                ground = Text(ref reader);
            else
                cells[key] = JsonSerializer.Deserialize(ref reader, CellType(options)) ?? throw new JsonException();
        }

        return new FactData(aspect ?? throw new JsonException(), ground, cells);
    }

    public override void Write(Utf8JsonWriter writer, FactData value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString(Aspect, value.Aspect);
        if (value.Ground is not null)
            writer.WriteString(Ground, value.Ground);
        foreach (var (technology, cell) in value.Cells)
        {
            writer.WritePropertyName(technology);
            JsonSerializer.Serialize(writer, cell, CellType(options));
        }

        writer.WriteEndObject();
    }

    private static string? Text(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.String ? reader.GetString() : throw new JsonException();

    private static JsonTypeInfo<CellData> CellType(JsonSerializerOptions options) => (JsonTypeInfo<CellData>)options.GetTypeInfo(typeof(CellData));
}
