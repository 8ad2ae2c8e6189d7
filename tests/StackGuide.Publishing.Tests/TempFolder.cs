namespace StackGuide.Publishing.Tests;

/// <summary>A folder of its own for each test, deleted afterwards.</summary>
public sealed class TempFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("stackguide-test-").FullName;

    public string At(params string[] parts) => System.IO.Path.Combine([Path, .. parts]);

    public string Write(string path, string text)
    {
        var full = At(path);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
        return full;
    }

    /// <summary>Every file and empty folder below a folder, with its text: what "exactly as it was" means.</summary>
    public SortedDictionary<string, string> Content(string folder = ".")
    {
        var content = new SortedDictionary<string, string>(StringComparer.Ordinal);
        if (!Directory.Exists(At(folder)))
            return content;
        foreach (var entry in new DirectoryInfo(At(folder)).EnumerateFileSystemInfos("*", SearchOption.AllDirectories))
        {
            var path = System.IO.Path.GetRelativePath(At(folder), entry.FullName).Replace('\\', '/');
            content[path] = entry is FileInfo file ? File.ReadAllText(file.FullName) : "(folder)";
        }

        return content;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
