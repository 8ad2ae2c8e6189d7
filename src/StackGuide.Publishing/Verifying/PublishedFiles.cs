namespace StackGuide.Publishing.Verifying;

/// <summary>Lists what a folder holds. Links are files that no manifest can vouch for, and are not followed.</summary>
internal static class PublishedFiles
{
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = FileAttributes.None };

    public static IReadOnlyList<FoundFile> In(string folder)
    {
        var files = new List<FoundFile>();
        Add(files, new DirectoryInfo(folder), "");
        return files;
    }

    private static void Add(List<FoundFile> files, DirectoryInfo folder, string prefix)
    {
        foreach (var entry in folder.EnumerateFileSystemInfos("*", Everything))
        {
            if (entry.LinkTarget is not null)
                files.Add(new FoundFile(prefix + entry.Name, -1, () => Stream.Null));
            else if (entry is DirectoryInfo inner)
                Add(files, inner, $"{prefix}{entry.Name}/");
            else
                files.Add(Found(prefix + entry.Name, (FileInfo)entry));
        }
    }

    // What has no length is not opened: it may be a pipe by now.
    private static FoundFile Found(string path, FileInfo file) => new(path, file.Length, file.Length == 0 ? () => Stream.Null : file.OpenRead);
}
