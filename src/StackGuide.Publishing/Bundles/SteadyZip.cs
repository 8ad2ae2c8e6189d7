using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using StackGuide.Model.Places;

namespace StackGuide.Publishing.Bundles;

/// <summary>A zip file whose bytes depend on nothing but what is put into it and its order: one time and one mode for all.</summary>
internal sealed class SteadyZip(Stream stream) : IDisposable
{
    // The first day that the format knows; ZipHeader expects it.
    private static readonly DateTimeOffset Time = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>A regular file, readable by all, writable by its owner: Unix modes stand in the upper half.</summary>
    public const int Mode = 0b1_000_000_110_100_100 << 16;

    private readonly ZipArchive _archive = new(stream, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8);

    /// <summary>Adds a file.</summary>
    public WrittenFile Add(SitePath path, byte[] content)
    {
        var entry = _archive.CreateEntry(path.Value, CompressionLevel.SmallestSize);
        entry.LastWriteTime = Time;
        entry.ExternalAttributes = Mode;
        using (var target = entry.Open())
            target.Write(content);
        return new WrittenFile(path, content.Length, Convert.ToHexStringLower(SHA256.HashData(content)));
    }

    /// <summary>Writes the directory at the end.</summary>
    public void Dispose() => _archive.Dispose();
}
