using System.Buffers.Binary;

namespace StackGuide.Publishing.Bundles;

/// <summary>What a zip file says of one of its files, once before the content and once more in the directory at the end.</summary>
/// <remarks>The layout is that of APPNOTE.TXT, sections 4.3.7 and 4.3.12: from "version needed" to the lengths, both headers have the same fields.</remarks>
internal readonly record struct ZipHeader(ushort Version, ushort Flags, ushort Method, uint Time, uint Crc, uint PackedLength, uint Length, ushort NameLength, ushort ExtraLength)
{
    /// <summary>How many bytes the fields have that both headers share.</summary>
    public const int Size = 26;

    /// <summary>The version of the format in which folders and packing came.</summary>
    public const ushort Version20 = 20;

    private const ushort Stored = 0;
    private const ushort Deflated = 8;

    // Names are UTF-8; nothing is encrypted, patched or described behind its content. How hard the packer tried is all the same.
    private const ushort Utf8 = 0x0800;
    private const ushort Effort = 0x0006;

    // The first day that the format knows, as SteadyZip writes it.
    private const uint FirstDay = 0x0021_0000;

    /// <summary>Whether the content is packed; else it lies there as it is.</summary>
    public bool IsDeflated => Method == Deflated;

    /// <param name="bytes">From "version needed to extract" on.</param>
    public static ZipHeader Read(ReadOnlySpan<byte> bytes) => new(
        UInt16(bytes, 0), UInt16(bytes, 2), UInt16(bytes, 4), UInt32(bytes, 6), UInt32(bytes, 10), UInt32(bytes, 14), UInt32(bytes, 18), UInt16(bytes, 22), UInt16(bytes, 24));

    /// <summary>What a bundle of ours has not; null when all is as we write it.</summary>
    public string? WhyNot() => this switch
    {
        _ when (Flags & ~Effort) != Utf8 => "is encrypted, or has its lengths behind its content, or a name in an old alphabet",
        _ when Method is not (Stored or Deflated) => "is packed in a way that not every system can unpack",
        _ when Method == Stored && PackedLength != Length => "is not packed, but has two lengths",
        _ when Version != Version20 || Time != FirstDay || ExtraLength != 0 => "has fields that StackGuide does not write",
        _ => null,
    };

    private static ushort UInt16(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt16LittleEndian(bytes[at..]);

    private static uint UInt32(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt32LittleEndian(bytes[at..]);
}
