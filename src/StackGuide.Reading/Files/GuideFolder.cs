using System.Collections.Concurrent;
using StackGuide.Files;
using StackGuide.Model.Diagnostics;
using StackGuide.Model.Guides;
using StackGuide.Model.Places;

namespace StackGuide.Reading.Files;

/// <summary>A guide's folder on the disk: lists its files and reads them. Paths are relative to it, with <c>/</c> between folders.</summary>
/// <remarks>
/// Nothing outside is read: a link may lead to another file in the guide's input folders, but not out of them, lest a pull request
/// publish a file of the machine that builds it, or one of the repository that is not for readers. What cannot be read is reported, never thrown.
/// </remarks>
internal sealed class GuideFolder
{
    private const int LargestContent = 1 << 20;
    private const int LargestSeed = 4 << 20;
    private const string LeadsOut = "it is a link that leads out of the guide's input folders";

    private readonly string _root;
    private readonly Lazy<string> _realRoot;
    private readonly ConcurrentDictionary<string, bool> _foldersWithin = new(StringComparer.Ordinal);

    public GuideFolder(string root)
    {
        _root = root;
        _realRoot = new Lazy<string>(() => RealPath.Of(root));
    }

    /// <summary>The files directly in a folder, in ordinal order; none when there is no such folder. Hidden files are passed over.</summary>
    public IReadOnlyList<string> FilesIn(string folder, Action<Diagnostic> report) => List(folder, Directory.EnumerateFiles, report);

    /// <summary>The folders directly in a folder, likewise.</summary>
    public IReadOnlyList<string> FoldersIn(string folder, Action<Diagnostic> report) => List(folder, Directory.EnumerateDirectories, report);

    /// <summary>The files in a folder and all below, in ordinal order. Folders that are links are reported and not followed, so that it ends.</summary>
    public IReadOnlyList<string> FilesBelow(string folder, Action<Diagnostic> report)
    {
        var files = new List<string>(FilesIn(folder, report));
        foreach (var inner in FoldersIn(folder, report))
        {
            if (new DirectoryInfo(Full(inner)).LinkTarget is null)
                files.AddRange(FilesBelow(inner, report));
            else
                report(IsFolderWithin(inner) ? ReadingFaults.UnexpectedFile(inner, "a folder that is a link is not followed") : ReadingFaults.UnreadableFile(inner, LeadsOut));
        }

        files.Sort(StringComparer.Ordinal);
        return files;
    }

    public bool Exists(string path) => File.Exists(Full(path)) || new FileInfo(Full(path)).LinkTarget is not null;

    /// <summary>The bytes of a file, or null after reporting why they cannot be read.</summary>
    public byte[]? ReadBytes(string path, Action<Diagnostic> report)
    {
        try
        {
            var file = new FileInfo(Full(path));
            if (!IsFolderWithin(path[..Math.Max(0, path.LastIndexOf('/'))]) || (file.LinkTarget is not null && !IsWithin(file.FullName)))
            {
                report(ReadingFaults.UnreadableFile(path, LeadsOut));
                return null;
            }

            var limit = GuideLayout.IsWithin(path, GuideLayout.Seeds) ? LargestSeed : LargestContent;

            // What has no length is not opened: it may be a pipe or a device, which would keep us waiting for ever.
            if (file.Length == 0)
                return [];
            if (file.Length <= limit)
                return File.ReadAllBytes(file.FullName);
            report(SharedFaults.OverLimit(Place.StartOf(path), $"the file has {file.Length:N0} bytes; {limit:N0} is the most"));
            return null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            report(Unreadable(path, fault));
            return null;
        }
    }

    /// <summary>What the system says of a file without opening it; null for a link, whose target may change behind its back.</summary>
    public FileStamp? StampOf(string path)
    {
        var file = new FileInfo(Full(path));
        return file.Exists && !file.Attributes.HasFlag(FileAttributes.ReparsePoint) ? new FileStamp(file.LastWriteTimeUtc, file.CreationTimeUtc, file.Length) : null;
    }

    /// <summary>A file's bytes as text, or null after reporting why they are none.</summary>
    public static SourceText? TextOf(string path, byte[] bytes, Action<Diagnostic> report)
    {
        if (Utf8Text.Decode(path, bytes, report) is not { } text)
            return null;
        if (!string.IsNullOrWhiteSpace(text))
            return new SourceText(path, ShownText.Of(path, text, report));
        report(ReadingFaults.EmptyFile(path));
        return null;
    }

    private List<string> List(string folder, Func<string, IEnumerable<string>> enumerate, Action<Diagnostic> report)
    {
        try
        {
            var full = Full(folder);
            if (!Directory.Exists(full))
            {
                if (Exists(folder))
                    report(ReadingFaults.UnreadableFile(folder, "a folder is expected here"));
                return [];
            }

            if (!IsFolderWithin(folder))
            {
                report(ReadingFaults.UnreadableFile(folder, LeadsOut));
                return [];
            }

            var paths = enumerate(full).Select(Path.GetFileName).Where(name => !name!.StartsWith('.')).Select(name => $"{folder}/{name}").ToList();
            paths.Sort(StringComparer.Ordinal);
            return paths;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            report(Unreadable(folder, fault));
            return [];
        }
    }

    private string Full(string path) => Path.Combine(_root, path);

    private bool IsFolderWithin(string folder) => _foldersWithin.GetOrAdd(folder, f => IsWithin(Full(f)));

    /// <summary>Whether a path is what it says, without links, or leads into an input folder, and there to nothing hidden.</summary>
    private bool IsWithin(string full)
    {
        var real = RealPath.Of(full);
        if (real == Path.Combine(_realRoot.Value, Path.GetRelativePath(_root, full)) || Path.GetRelativePath(_root, full) == ".")
            return true;
        var parts = Path.GetRelativePath(_realRoot.Value, real).Split(Path.DirectorySeparatorChar);
        return GuideLayout.Inputs.Contains(parts[0]) && !Array.Exists(parts, part => part.StartsWith('.'));
    }

    private static Diagnostic Unreadable(string path, Exception fault) =>
        ReadingFaults.UnreadableFile(path, fault is UnauthorizedAccessException ? "permission is denied" : "the system cannot open it");
}
