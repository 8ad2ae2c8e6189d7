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

    /// <summary>The most bytes that a manifest is read from: twice as many as the largest guide's has.</summary>
    public const int Largest = 64 << 20;

    /// <summary>The paths that a manifest lists.</summary>
    /// <returns>The paths in order of writing, or null when the bytes are not a manifest of ours.</returns>
    public static IReadOnlyList<string>? ReadPaths(ReadOnlySpan<byte> bytes) => ReadFiles(bytes) is { } files ? [.. files.Select(f => f.Path.Value)] : null;

    /// <summary>The files that a manifest lists.</summary>
    /// <returns>The files in order of writing, or null when the bytes are not a manifest of ours.</returns>
    public static IReadOnlyList<WrittenFile>? ReadFiles(ReadOnlySpan<byte> bytes)
    {
        try
        {
            // Forward only: a document model of hostile bytes can have many times their size.
            var json = new Utf8JsonReader(bytes);
            return Read(ref json);
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException or FormatException or ArgumentException)
        {
            return null;
        }
    }

    private static List<WrittenFile>? Read(ref Utf8JsonReader json)
    {
        var isOurs = false;
        List<WrittenFile>? files = null;
        json.Read();
        ExpectObject(ref json);
        while (NextKey(ref json) is { } key)
        {
            if (key == "generator")
                isOurs = json.GetString() == Generator;
            else if (key == "files")
                files = files is null ? ReadList(ref json) : throw new FormatException("two lists");
            else
                json.Skip();
        }

        // Nothing stands behind the object.
        return !json.Read() && isOurs ? files : null;
    }

    private static List<WrittenFile> ReadList(ref Utf8JsonReader json)
    {
        var files = new List<WrittenFile>();
        var paths = new HashSet<string>(StringComparer.Ordinal);
        if (json.TokenType != JsonTokenType.StartArray)
            throw new FormatException("no list");
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            ExpectObject(ref json);
            string? path = null, sha256 = null;
            long? length = null;
            while (NextKey(ref json) is { } key)
            {
                if (key == "path")
                    path = json.GetString();
                else if (key == "bytes")
                    length = json.GetInt64();
                else if (key == "sha256")
                    sha256 = json.GetString();
                else
                    json.Skip();
            }

            if (path is null || !paths.Add(path))
                throw new FormatException("no path, or the same as before");
            files.Add(new WrittenFile(new SitePath(path), length ?? throw new FormatException("no length"), sha256 ?? throw new FormatException("no sum")));
        }

        return files;
    }

    private static void ExpectObject(ref Utf8JsonReader json)
    {
        if (json.TokenType != JsonTokenType.StartObject)
            throw new FormatException("no object");
    }

    /// <summary>Steps to the next value of an object.</summary>
    /// <returns>Its key, or null at the object's end.</returns>
    private static string? NextKey(ref Utf8JsonReader json)
    {
        json.Read();
        if (json.TokenType == JsonTokenType.EndObject)
            return null;
        var key = json.GetString();
        json.Read();
        return key;
    }
}
