using StackGuide.Model.Diagnostics;
using StackGuide.Model.Places;

namespace StackGuide.Reading.Files;

/// <summary>A guide's folder on the disk: lists its files and reads them. Paths are relative to it, with <c>/</c> between folders.</summary>
internal sealed class GuideFolder(string root)
{
    private const int LargestContent = 1 << 20;
    private const int LargestSeed = 4 << 20;

    /// <summary>The files directly in a folder, in ordinal order; none when there is no such folder. Hidden files are passed over.</summary>
    public IReadOnlyList<string> FilesIn(string folder, bool recursive = false)
    {
        var full = Path.Combine(root, folder);
        if (!Directory.Exists(full))
            return [];
        var options = recursive ? SearchOption.AllDirectories : SearchOption.TopDirectoryOnly;
        return [.. Directory.EnumerateFiles(full, "*", options)
            .Select(file => Path.GetRelativePath(root, file).Replace(Path.DirectorySeparatorChar, '/'))
            .Where(path => !path.Split('/').Any(part => part.StartsWith('.')))
            .Order(StringComparer.Ordinal)];
    }

    public bool Exists(string path) => File.Exists(Path.Combine(root, path));

    /// <summary>The bytes of a file, or null after reporting why they cannot be read.</summary>
    public byte[]? ReadBytes(string path, Action<Diagnostic> report)
    {
        try
        {
            var full = Path.Combine(root, path);
            var limit = path.StartsWith("seeds/", StringComparison.Ordinal) ? LargestSeed : LargestContent;
            var length = new FileInfo(full).Length;
            if (length <= limit)
                return File.ReadAllBytes(full);
            report(Faults.OverLimit(Place.StartOf(path), $"the file has {length:N0} bytes; {limit:N0} is the most"));
            return null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            report(Faults.UnreadableFile(path, fault is UnauthorizedAccessException ? "permission is denied" : "the system cannot open it"));
            return null;
        }
    }

    /// <summary>The text of a file, or null after reporting why there is none.</summary>
    public SourceText? ReadText(string path, Action<Diagnostic> report)
    {
        if (ReadBytes(path, report) is not { } bytes)
            return null;
        if (Utf8Text.Decode(path, bytes, report) is not { } text)
            return null;
        if (!string.IsNullOrWhiteSpace(text))
            return new SourceText(path, text);
        report(Faults.EmptyFile(path));
        return null;
    }
}
