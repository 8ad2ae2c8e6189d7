using System.Text.Encodings.Web;
using System.Text.Json;
using StackGuide.Model.Places;

namespace StackGuide.Publishing;

/// <summary><c>manifest.json</c>: every other file of a published site with its length and SHA-256.</summary>
/// <remarks>
/// Sorted by path and without a date, so that the same site has the same manifest. It is also the mark by which a folder is
/// known to be StackGuide's, and may be replaced.
/// </remarks>
public static class SiteManifest
{
    /// <summary>Where it stands in every site.</summary>
    public static SitePath Path { get; } = new("manifest.json");

    private const string Generator = "stackguide";

    /// <summary>Writes it.</summary>
    /// <param name="files">In any order.</param>
    /// <param name="origin">For a bundle, what it was made from; a site says nothing that its content does not.</param>
    public static byte[] Write(IEnumerable<WrittenFile> files, BundleOrigin? origin = null)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("generator", Generator);
            if (origin is not null)
            {
                json.WriteString("guide", origin.Guide);
                json.WriteString("version", origin.Version);
                json.WriteString("revision", origin.Revision);
            }

            json.WriteStartArray("files");
            foreach (var file in files.OrderBy(f => f.Path))
            {
                json.WriteStartObject();
                json.WriteString("path", file.Path.Value);
                json.WriteNumber("bytes", file.Length);
                json.WriteString("sha256", file.Sha256);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        buffer.WriteByte((byte)'\n');
        return buffer.ToArray();
    }

    /// <summary>The paths that a manifest lists.</summary>
    /// <returns>The paths in order of writing, or null when the bytes are not a manifest of ours.</returns>
    public static IReadOnlyList<string>? ReadPaths(ReadOnlyMemory<byte> bytes) => Read(bytes, file => file.GetProperty("path").GetString()!);

    /// <summary>The files that a manifest lists.</summary>
    /// <returns>The files in order of writing, or null when the bytes are not a manifest of ours.</returns>
    public static IReadOnlyList<WrittenFile>? ReadFiles(ReadOnlyMemory<byte> bytes) => Read(
        bytes,
        file => new WrittenFile(new SitePath(file.GetProperty("path").GetString()!), file.GetProperty("bytes").GetInt64(), file.GetProperty("sha256").GetString()!));

    private static List<T>? Read<T>(ReadOnlyMemory<byte> bytes, Func<JsonElement, T> read)
    {
        try
        {
            using var json = JsonDocument.Parse(bytes);
            if (json.RootElement.GetProperty("generator").GetString() != Generator)
                return null;
            return [.. json.RootElement.GetProperty("files").EnumerateArray().Select(read)];
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException or KeyNotFoundException or FormatException or ArgumentException)
        {
            return null;
        }
    }
}
