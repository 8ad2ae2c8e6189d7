namespace StackGuide.Publishing.Bundles;

/// <summary>A file in a bundle, as the two headers that describe it agree.</summary>
public sealed class PackedFile
{
    private readonly Stream _zip;
    private readonly long _start;
    private readonly long _packedLength;
    private readonly uint _crc;
    private readonly bool _isDeflated;

    internal PackedFile(Stream zip, string path, long start, ZipHeader header)
    {
        _zip = zip;
        _start = start;
        _packedLength = header.PackedLength;
        _crc = header.Crc;
        _isDeflated = header.IsDeflated;
        Path = path;
        Length = header.Length;
    }

    /// <summary>With <c>/</c> between folders; safe on every system.</summary>
    public string Path { get; }

    /// <summary>Unpacked, in bytes; reading gives neither more nor fewer.</summary>
    public long Length { get; }

    /// <summary>
    /// Its content. One at a time may be read, and whoever reads it to its end knows that an unpacker gets the same bytes: the
    /// stream ends where the headers say, with the length and the checksum that they declare.
    /// </summary>
    /// <returns>A stream that throws <see cref="BundleException"/> where the content is not as declared.</returns>
    public Stream Open() => new CheckedContent(new PackedBytes(_zip, _start, _packedLength), _isDeflated, Length, _crc);

    /// <summary>The whole content.</summary>
    /// <exception cref="BundleException">It is not as declared.</exception>
    public byte[] ReadAll()
    {
        var bytes = new byte[Length];
        using var content = Open();
        var read = content.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        if (read < bytes.Length || content.ReadByte() >= 0)
            throw new BundleException(CheckedContent.OtherLength);
        return bytes;
    }
}
