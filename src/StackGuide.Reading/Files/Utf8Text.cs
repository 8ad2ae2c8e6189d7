using System.Text;
using StackGuide.Model.Diagnostics;
using StackGuide.Model.Places;

namespace StackGuide.Reading.Files;

/// <summary>Decodes UTF-8 strictly.</summary>
internal static class Utf8Text
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <returns>The text without a byte order mark, or null after reporting another encoding or the first byte that is not UTF-8.</returns>
    public static string? Decode(string path, ReadOnlySpan<byte> bytes, Action<Diagnostic> report)
    {
        if (OtherEncoding(bytes) is { } other)
        {
            report(ReadingFaults.OtherEncoding(path, other));
            return null;
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
            bytes = bytes[3..];
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException fault)
        {
            var index = Math.Clamp(fault.Index, 0, bytes.Length - 1);
            var before = Strict.GetString(bytes[..index]);
            report(ReadingFaults.InvalidUtf8(new TextPlaces(before, Place.StartOf(path)).At(before.Length), bytes[index]));
            return null;
        }
    }

    /// <summary>By its byte order mark, or by the null beside each of the first letters, as Windows writes "Unicode"; else null.</summary>
    private static string? OtherEncoding(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xFF, 0xFE, 0, 0, ..] or [0, 0, 0xFE, 0xFF, ..] => "UTF-32",
        [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [not 0, 0, not 0, 0, ..] or [0, not 0, 0, not 0, ..] => "UTF-16",
        _ => null,
    };
}
