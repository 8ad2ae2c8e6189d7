using System.IO.Compression;
using StackGuide.Model.Places;

namespace StackGuide.Publishing;

/// <summary>A file once more as gzip and as Brotli, as small as they get, for hosts that send what lies there.</summary>
internal static class Precompressed
{
    // Less than a packet is not worth a file.
    private const int Smallest = 1_000;

    private static readonly string[] Texts = [".html", ".css", ".js", ".json", ".csv", ".xml", ".svg", ".txt", ".md"];

    /// <summary>The compressed files; none for what is small, no text, or does not get smaller.</summary>
    public static IEnumerable<(SitePath Path, byte[] Content)> Of(SitePath path, byte[] content)
    {
        if (content.Length < Smallest || Array.IndexOf(Texts, Path.GetExtension(path.Value)) < 0)
            yield break;
        foreach (var (extension, bytes) in ((string, byte[])[])[(".gz", Gzip(content)), (".br", Brotli(content))])
        {
            if (bytes.Length < content.Length)
                yield return (new SitePath(path.Value + extension), bytes);
        }
    }

    private static byte[] Gzip(byte[] content)
    {
        using var target = new MemoryStream();
        using (var gzip = new GZipStream(target, CompressionLevel.SmallestSize, leaveOpen: true))
            gzip.Write(content);
        return target.ToArray();
    }

    private static byte[] Brotli(byte[] content)
    {
        using var target = new MemoryStream();
        using (var brotli = new BrotliStream(target, CompressionLevel.SmallestSize, leaveOpen: true))
            brotli.Write(content);
        return target.ToArray();
    }
}
