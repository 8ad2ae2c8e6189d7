namespace StackGuide.Editing.Moving;

/// <summary>A guide's files as Reading lists them: what is hidden, like an editor's locks and backups, is passed over, and no folder that is a link is followed.</summary>
public static class ShownFiles
{
    /// <summary>The files in a folder and all below, by their paths from the root with <c>/</c> between folders; none when there is no such folder.</summary>
    public static IEnumerable<string> Below(string root, string folder)
    {
        var full = new DirectoryInfo(Path.Combine(root, folder));
        return !full.Exists ? [] : full.EnumerateFileSystemInfos().Where(e => !e.Name.StartsWith('.')).SelectMany(entry => entry switch
        {
            DirectoryInfo { LinkTarget: null } inner => Below(root, $"{folder}/{inner.Name}"),
            FileInfo { Exists: true } file => [$"{folder}/{file.Name}"],
            _ => [],
        });
    }
}
