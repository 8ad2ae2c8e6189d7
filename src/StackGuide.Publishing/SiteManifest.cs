using System.Text.Json;
using StackGuide.Data;
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
    public static SitePath Path { get; } = new(DataFiles.Manifest);

    private const string Generator = "stackguide";

    /// <summary>Writes it.</summary>
    /// <param name="files">In any order.</param>
    /// <param name="origin">For a bundle, what it was made from; a site says nothing that its content does not.</param>
    public static byte[] Write(IEnumerable<WrittenFile> files, BundleOrigin? origin = null)
    {
        return DataFiles.Write(new ManifestData
        {
            Generator = Generator,
            DataVersion = DataFiles.Version,
            Guide = origin?.Guide,
            Version = origin?.Version,
            Revision = origin?.Revision,
            Files = [.. files.OrderBy(f => f.Path).Select(f => new ManifestFile { Path = f.Path.Value, Bytes = f.Length, Sha256 = f.Sha256 })],
        });
    }

    /// <summary>The most bytes that a manifest is read from: twice as many as the largest guide's has.</summary>
    public const int Largest = 64 << 20;

    /// <summary>The paths that a manifest lists.</summary>
    /// <returns>The paths in order of writing, or null when the bytes are not a manifest of ours.</returns>
    public static IReadOnlyList<string>? ReadPaths(ReadOnlySpan<byte> bytes) => ReadFiles(bytes) is { } files ? [.. files.Select(f => f.Path.Value)] : null;

    /// <summary>The version of the data files of a site.</summary>
    /// <returns>The version, or null when the bytes are not a manifest of ours.</returns>
    public static int? ReadVersion(ReadOnlySpan<byte> bytes)
    {
        try
        {
            var (generator, version) = DataFiles.ReadVersion(bytes);
            return generator == Generator ? version : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The files that a manifest lists.</summary>
    /// <returns>The files in order of writing, or null when the bytes are not a manifest of ours.</returns>
    public static IReadOnlyList<WrittenFile>? ReadFiles(ReadOnlySpan<byte> bytes)
    {
        try
        {
            var manifest = DataFiles.ReadManifest(bytes);
            return manifest.Generator == Generator && manifest.Files.DistinctBy(f => f.Path, StringComparer.Ordinal).Count() == manifest.Files.Count
                ? [.. manifest.Files.Select(f => new WrittenFile(new SitePath(f.Path), f.Bytes, f.Sha256))]
                : null;
        }
        catch (Exception fault) when (fault is JsonException or ArgumentException)
        {
            return null;
        }
    }
}
