using System.IO.Compression;
using System.IO.Hashing;

namespace StackGuide.Publishing.Bundles;

/// <summary>Unpacks one file and holds it against what its headers declare: length, checksum, and where the packed data ends.</summary>
internal sealed class CheckedContent : ReadOnlyStream
{
    /// <summary>What is said of content whose length is not the declared one.</summary>
    public const string OtherLength = "its content has another length than the zip file says";

    private readonly PackedBytes _packed;
    private readonly Stream _content;
    private readonly bool _isDeflated;
    private readonly long _length;
    private readonly uint _crc;
    private readonly Crc32 _seen = new();
    private long _read;

    public CheckedContent(PackedBytes packed, bool isDeflated, long length, uint crc)
    {
        _packed = packed;
        _content = isDeflated ? new DeflateStream(packed, CompressionMode.Decompress) : packed;
        _isDeflated = isDeflated;
        _length = length;
        _crc = crc;
    }

    public override int Read(Span<byte> buffer)
    {
        if (buffer.IsEmpty)
            return 0;
        try
        {
            var count = _content.Read(buffer);
            _read += count;
            if (_read > _length || (count == 0 && _read < _length))
                throw new BundleException(OtherLength);
            _seen.Append(buffer[..count]);
            if (count == 0)
                CheckEnd();
            return count;
        }
        catch (InvalidDataException fault)
        {
            throw new BundleException("it is damaged in the zip file", fault);
        }
    }

    private void CheckEnd()
    {
        if (_isDeflated && (_packed.IsTooShort || !_packed.IsUsedUp))
            throw new BundleException("its packed content ends elsewhere than the zip file says");
        if (_seen.GetCurrentHashAsUInt32() != _crc)
            throw new BundleException("its checksum in the zip file is not that of its content");
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _content.Dispose();
        base.Dispose(disposing);
    }
}
