using System.Text;
using StackGuide.Model.Diagnostics;
using StackGuide.Model.Places;

namespace StackGuide.Reading.Files;

/// <summary>Decodes UTF-8 strictly.</summary>
internal static class Utf8Text
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <returns>The text without a byte order mark, or null after reporting the first byte that is not UTF-8.</returns>
    public static string? Decode(string path, ReadOnlySpan<byte> bytes, Action<Diagnostic> report)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
            bytes = bytes[3..];
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException fault)
        {
            var index = Math.Clamp(fault.Index, 0, bytes.Length - 1);
            var before = bytes[..index];
            var lineStart = before.LastIndexOf((byte)'\n') + 1;
            var column = Strict.GetCharCount(before[lineStart..]) + 1;
            report(Faults.InvalidUtf8(new Place(path, before.Count((byte)'\n') + 1, column), bytes[index]));
            return null;
        }
    }
}
