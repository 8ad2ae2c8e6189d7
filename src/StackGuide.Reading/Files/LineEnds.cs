namespace StackGuide.Reading.Files;

/// <summary>Line ends as this project writes them, whatever git made of them when the files were checked out.</summary>
internal static class LineEnds
{
    private static readonly string[] Texts = [".css", ".js", ".svg"];

    /// <summary>The bytes with each CR LF as LF when the file is a text, else as they are.</summary>
    public static byte[] Unified(string path, byte[] bytes) =>
        Array.IndexOf(Texts, Path.GetExtension(path)) >= 0 && bytes.AsSpan().IndexOf("\r\n"u8) >= 0
            ? [.. bytes.Where((b, i) => b != (byte)'\r' || i + 1 >= bytes.Length || bytes[i + 1] != (byte)'\n')]
            : bytes;
}
