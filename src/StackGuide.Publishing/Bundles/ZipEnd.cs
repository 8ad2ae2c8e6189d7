using System.Buffers.Binary;

namespace StackGuide.Publishing.Bundles;

/// <summary>The end of a zip file: how many files it holds, and where its directory stands.</summary>
/// <remarks>
/// The layout is that of APPNOTE.TXT, sections 4.3.14 to 4.3.16. The second form, for more than 65,534 files, stands before the
/// first, which then holds only what it can.
/// </remarks>
/// <param name="Count">How many files.</param>
/// <param name="Start">Where the directory begins.</param>
/// <param name="Size">How many bytes it has.</param>
internal readonly record struct ZipEnd(long Count, long Start, long Size)
{
    private const int ShortSize = 22;
    private const int LongSize = 56;
    private const int LocatorSize = 20;

    private const uint ShortMark = 0x0605_4B50;
    private const uint LongMark = 0x0606_4B50;
    private const uint LocatorMark = 0x0706_4B50;

    /// <summary>Reads the end, which is the very last thing in the file.</summary>
    /// <returns>Null when the file does not end so.</returns>
    public static ZipEnd? Read(Stream zip)
    {
        if (zip.Length < ShortSize)
            return null;
        Span<byte> end = stackalloc byte[ShortSize];
        ReadAt(zip, zip.Length - ShortSize, end);

        // One disk alone, and no comment, in which another end could hide.
        if (UInt32(end, 0) != ShortMark || UInt32(end, 4) != 0 || UInt16(end, 8) != UInt16(end, 10) || UInt16(end, 20) != 0)
            return null;
        var brief = new ZipEnd(UInt16(end, 8), UInt32(end, 16), UInt32(end, 12));
        if (brief.Count < ushort.MaxValue)
            return brief.Start + brief.Size == zip.Length - ShortSize ? brief : null;
        return ReadLong(zip, brief);
    }

    private static ZipEnd? ReadLong(Stream zip, ZipEnd brief)
    {
        var at = zip.Length - ShortSize - LocatorSize - LongSize;
        if (at < 0)
            return null;
        Span<byte> end = stackalloc byte[LongSize + LocatorSize];
        ReadAt(zip, at, end);
        var locator = end[LongSize..];
        if (UInt32(end, 0) != LongMark || UInt64(end, 4) != LongSize - 12 || UInt64(end, 16) != 0 || UInt64(end, 24) != UInt64(end, 32)
            || UInt32(locator, 0) != LocatorMark || UInt32(locator, 4) != 0 || UInt64(locator, 8) != (ulong)at || UInt32(locator, 16) != 1)
            return null;
        var (count, size, start) = (UInt64(end, 32), UInt64(end, 40), UInt64(end, 48));
        return count >= ushort.MaxValue && count <= int.MaxValue && start == (ulong)brief.Start && size == (ulong)brief.Size && start + size == (ulong)at
            ? brief with { Count = (long)count }
            : null;
    }

    /// <summary>Fills the buffer from a place in the file.</summary>
    public static void ReadAt(Stream zip, long at, Span<byte> buffer)
    {
        zip.Position = at;
        zip.ReadExactly(buffer);
    }

    private static ushort UInt16(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt16LittleEndian(bytes[at..]);

    private static uint UInt32(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt32LittleEndian(bytes[at..]);

    private static ulong UInt64(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt64LittleEndian(bytes[at..]);
}
