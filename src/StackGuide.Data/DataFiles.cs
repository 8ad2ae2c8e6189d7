using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace StackGuide.Data;

/// <summary>The data files that a site publishes: where they lie, and how they are written and read.</summary>
/// <remarks>
/// A record for each is its form: writer, reader and schema follow it. Whoever changes a record so that a reader of the former
/// form would misread the new one raises <see cref="Version"/>.
/// </remarks>
public static class DataFiles
{
    /// <summary>The version of all forms together; it stands in each schema and in the manifest.</summary>
    public const int Version = 1;

    /// <summary>Where <see cref="GuideData"/> lies.</summary>
    public const string Guide = "data/guide.json";

    /// <summary>Where the list of <see cref="ClaimData"/> lies.</summary>
    public const string Claims = "data/claims.json";

    /// <summary>Where <see cref="FlowData"/> lies.</summary>
    public const string Flow = "data/flow.json";

    /// <summary>Where the list of <see cref="MeasurementData"/> lies.</summary>
    public const string Measurements = "data/measurements.json";

    /// <summary>Where <see cref="ManifestData"/> lies.</summary>
    public const string Manifest = "manifest.json";

    /// <summary>The forms of the files, for people as well: indented, with line feeds, and letters of all languages as they are.</summary>
    internal static DataJson Json { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        RespectNullableAnnotations = true,
        AllowDuplicateProperties = false,
    });

    /// <summary>The bytes of <c>data/guide.json</c>.</summary>
    public static byte[] Write(GuideData guide) => Bytes(guide, Json.GuideData);

    /// <summary>The bytes of <c>data/claims.json</c>.</summary>
    public static byte[] Write(IReadOnlyList<ClaimData> claims) => Bytes(claims, Json.IReadOnlyListClaimData);

    /// <summary>The bytes of <c>data/flow.json</c>.</summary>
    public static byte[] Write(FlowData flow) => Bytes(flow, Json.FlowData);

    /// <summary>The bytes of <c>data/measurements.json</c>.</summary>
    public static byte[] Write(IReadOnlyList<MeasurementData> measurements) => Bytes(measurements, Json.IReadOnlyListMeasurementData);

    /// <summary>The bytes of <c>manifest.json</c>.</summary>
    public static byte[] Write(ManifestData manifest) => Bytes(manifest, Json.ManifestData);

    /// <summary>Reads <c>data/guide.json</c>.</summary>
    /// <exception cref="JsonException">It is of another form.</exception>
    public static GuideData ReadGuide(ReadOnlySpan<byte> bytes) => Read(bytes, Json.GuideData);

    /// <summary>Reads <c>data/claims.json</c>.</summary>
    /// <exception cref="JsonException">It is of another form.</exception>
    public static IReadOnlyList<ClaimData> ReadClaims(ReadOnlySpan<byte> bytes) => Read(bytes, Json.IReadOnlyListClaimData);

    /// <summary>Reads <c>data/flow.json</c>.</summary>
    /// <exception cref="JsonException">It is of another form.</exception>
    public static FlowData ReadFlow(ReadOnlySpan<byte> bytes) => Read(bytes, Json.FlowData);

    /// <summary>Reads <c>manifest.json</c>.</summary>
    /// <exception cref="JsonException">It is of another form.</exception>
    public static ManifestData ReadManifest(ReadOnlySpan<byte> bytes) => Read(bytes, Json.ManifestData);

    /// <summary>Who wrote a manifest, and in which version of the forms, whatever else that version puts into it.</summary>
    /// <exception cref="JsonException">It is no manifest of any version.</exception>
    public static (string Generator, int Version) ReadVersion(ReadOnlySpan<byte> manifest)
    {
        var head = Read(manifest, Json.ManifestHead);
        return (head.Generator, head.DataVersion ?? 1);
    }

    /// <summary>Tells that data are of another version than this program reads.</summary>
    public static string OtherVersion(int found) =>
        $"its data files are of version {found}, and this program reads version {Version}; take the program that wrote them{(found > Version ? ", or a newer one" : "")}";

    private static byte[] Bytes<T>(T value, JsonTypeInfo<T> type) => [.. JsonSerializer.SerializeToUtf8Bytes(value, type), (byte)'\n'];

    private static T Read<T>(ReadOnlySpan<byte> bytes, JsonTypeInfo<T> type)
    {
        RefuseNullItems(bytes);
        return JsonSerializer.Deserialize(bytes, type) ?? throw new JsonException("null");
    }

    /// <summary>No list of ours holds null; the serializer looks at members for that, and not at the items of lists.</summary>
    private static void RefuseNullItems(ReadOnlySpan<byte> bytes)
    {
        var json = new Utf8JsonReader(bytes);
        var before = JsonTokenType.None;
        while (json.Read())
        {
            if (json.TokenType == JsonTokenType.Null && before != JsonTokenType.PropertyName)
                throw new JsonException("null in a list");
            before = json.TokenType;
        }
    }
}
