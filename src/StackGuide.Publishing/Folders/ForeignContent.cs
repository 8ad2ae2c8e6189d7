namespace StackGuide.Publishing.Folders;

/// <summary>What somebody else put into a folder that StackGuide wrote.</summary>
internal static class ForeignContent
{
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = FileAttributes.None };

    /// <summary>The first file, folder or link that is not one of ours, or null. A file of ours stays ours when somebody has edited it.</summary>
    /// <param name="folder">Searched at whatever depth; links are not followed, and never ours.</param>
    /// <param name="files">The paths of our files in it, with <c>/</c> between folders.</param>
    public static string? FirstIn(string folder, IEnumerable<string> files)
    {
        var (own, folders) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        foreach (var file in files)
        {
            own.Add(file);
            for (var slash = file.LastIndexOf('/'); slash > 0 && folders.Add(file[..slash]);)
                slash = file.LastIndexOf('/', slash - 1);
        }

        return First(new DirectoryInfo(folder), "");

        string? First(DirectoryInfo within, string prefix) => within.EnumerateFileSystemInfos("*", Everything)
            .OrderBy(entry => entry.Name, StringComparer.Ordinal)
            .Select(entry => FirstAt(entry, prefix + entry.Name))
            .FirstOrDefault(foreign => foreign is not null);

        string? FirstAt(FileSystemInfo entry, string path) => entry switch
        {
            { LinkTarget: not null } => path,
            DirectoryInfo inner => folders.Contains(path) ? First(inner, path + "/") : path,
            _ => own.Contains(path) || OutputFolder.IsUnowned(path) ? null : path,
        };
    }
}
