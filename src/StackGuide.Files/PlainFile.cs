namespace StackGuide.Files;

/// <summary>Files of folders that somebody else may have filled: no links, no pipes, and no longer than is expected of them.</summary>
public static class PlainFile
{
    /// <summary>Opens a file for reading.</summary>
    /// <returns>Its content; an empty stream for what has no length, which is not opened: it may be a pipe or a device, which would keep us waiting for ever. Null when there is no file, or a link.</returns>
    /// <exception cref="IOException">The disk failed.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static Stream? Open(string path)
    {
        var file = new FileInfo(path);
        if (!file.Exists || file.LinkTarget is not null)
            return null;
        return file.Length == 0 ? Stream.Null : file.OpenRead();
    }

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="most">How many bytes it may have.</param>
    /// <returns>Its bytes; null when there is no file, or a link, or more than that.</returns>
    /// <exception cref="IOException">The disk failed.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static byte[]? Read(string path, int most)
    {
        using var stream = Open(path);
        if (stream is null || stream.Length > most)
            return null;

        // As many as it had when it was opened: what is added meanwhile is not waited for.
        var bytes = new byte[stream.Length];
        var length = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return bytes[..length];
    }
}
