using System.IO.Compression;

namespace StackGuide.Testing;

/// <summary>How many bytes a host sends for a file.</summary>
internal static class Weighing
{
    /// <summary>After gzip at its best level: the same bytes on every machine.</summary>
    public static long Compressed(params IEnumerable<string> files)
    {
        using var sink = new MemoryStream();
        foreach (var file in files)
        {
            using var gzip = new GZipStream(sink, CompressionLevel.SmallestSize, leaveOpen: true);
            gzip.Write(File.ReadAllBytes(file));
        }

        return sink.Length;
    }
}
