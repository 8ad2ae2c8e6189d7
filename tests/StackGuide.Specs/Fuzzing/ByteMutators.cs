namespace StackGuide.Specs.Fuzzing;

/// <summary>What a broken disk, editor or transfer does to a file.</summary>
internal static class ByteMutators
{
    // A null, a byte order mark, a byte that is never UTF-8, an overlong null, half a surrogate, a turn of direction, a line separator,
    // a code point beyond the last, a lone carriage return, an escape, a combining mark, a family of emoji, next line.
    private static readonly byte[][] Odd =
    [
        [0], [0xEF, 0xBB, 0xBF], [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xE2, 0x80, 0xAE], [0xE2, 0x80, 0xA8],
        [0xF4, 0x90, 0x80, 0x80], [0x0D], [0x1B, 0x5B, 0x33, 0x31, 0x6D], [0xCC, 0x81], [0xF0, 0x9F, 0x91, 0xA8, 0xE2, 0x80, 0x8D, 0xF0, 0x9F, 0x91, 0xA9], [0xC2, 0x85],
    ];

    public static IReadOnlyList<Func<byte[], Random, byte[]>> All { get; } =
    [
        (bytes, random) => bytes.Length == 0 ? bytes : [.. bytes.Select((b, at) => (b, at)).Select(Flip(bytes.Length, random))],
        (bytes, random) => Cut(bytes, random.Stretch(bytes.Length, 40), (before, _, after) => [.. before, .. after]),
        (bytes, random) => Cut(bytes, random.Stretch(bytes.Length, 200), (before, piece, after) => [.. before, .. piece, .. piece, .. after]),
        (bytes, random) => Cut(bytes, random.Stretch(bytes.Length, 1), (before, piece, after) => [.. before, .. random.Of(Odd), .. piece, .. after]),
        (bytes, random) => bytes[..random.Next(bytes.Length + 1)],
    ];

    private static Func<(byte Value, int At), byte> Flip(int length, Random random)
    {
        var (place, bit) = (random.Next(length), 1 << random.Next(8));
        return b => b.At == place ? (byte)(b.Value ^ bit) : b.Value;
    }

    private static byte[] Cut(byte[] bytes, Range range, Func<byte[], byte[], byte[], byte[]> join) =>
        join(bytes[..range.Start.Value], bytes[range], bytes[range.End.Value..]);
}
