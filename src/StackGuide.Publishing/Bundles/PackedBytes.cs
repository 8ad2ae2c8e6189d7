namespace StackGuide.Publishing.Bundles;

/// <summary>The bytes of one file in a zip file, and whether a decoder needed all of them and no more.</summary>
/// <remarks>
/// Decoders read ahead and do not say where their data ended. The last byte is handed out alone: a decoder that has come to
/// its end before never asks for it, and one that was cut off asks for more after it.
/// </remarks>
internal sealed class PackedBytes(Stream zip, long start, long length) : ReadOnlyStream
{
    private long _given;

    /// <summary>Whether the last byte was asked for.</summary>
    public bool IsUsedUp => _given == length;

    /// <summary>Whether more was asked for than there is.</summary>
    public bool IsTooShort { get; private set; }

    public override int Read(Span<byte> buffer)
    {
        if (buffer.IsEmpty)
            return 0;
        var left = length - _given;
        if (left == 0)
        {
            IsTooShort = true;
            return 0;
        }

        zip.Position = start + _given;
        var count = zip.Read(buffer[..(int)Math.Min(buffer.Length, Math.Max(1, left - 1))]);
        if (count == 0)
            throw new EndOfStreamException("The zip file became shorter while it was read.");
        _given += count;
        return count;
    }
}
