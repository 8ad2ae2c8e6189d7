namespace StackGuide.Cli.Moving;

/// <summary>Makes several changes to files together: all of them, or none.</summary>
internal static class FileChanges
{
    /// <summary>Writes each file whole beside its place, then renames them all; when one fails, those that were changed are put back.</summary>
    /// <exception cref="IOException">The disk failed, or somebody changed a file meanwhile; the files are as they were.</exception>
    public static void Make(string root, IReadOnlyList<FileChange> changes)
    {
        foreach (var change in changes.Where(c => !IsAsBefore(root, c)))
            throw new IOException($"'{change.Path}' was changed meanwhile; nothing was written");
        var made = new Stack<FileChange>();
        try
        {
            foreach (var change in changes.Where(c => c.After is not null))
                WriteBeside(root, change);
            foreach (var change in changes)
            {
                made.Push(change);
                Put(root, change.Path, change.After);
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            foreach (var change in made)
                PutBack(root, change);
            throw new IOException($"nothing was moved, because a file could not be written: {fault.Message}", fault);
        }
        finally
        {
            foreach (var change in changes)
                File.Delete(Beside(root, change.Path));
        }
    }

    private static bool IsAsBefore(string root, FileChange change)
    {
        var file = Path.Combine(root, change.Path);
        return change.Before is null ? !Path.Exists(file) : File.Exists(file) && File.ReadAllBytes(file).AsSpan().SequenceEqual(change.Before);
    }

    private static void WriteBeside(string root, FileChange change)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(root, change.Path))!);
        using var stream = new FileStream(Beside(root, change.Path), FileMode.Create, FileAccess.Write, FileShare.None);
        stream.Write(change.After);
        stream.Flush(flushToDisk: true);
    }

    private static void Put(string root, string path, byte[]? content)
    {
        if (content is null)
            File.Delete(Path.Combine(root, path));
        else
            File.Move(Beside(root, path), Path.Combine(root, path), overwrite: true);
    }

    private static void PutBack(string root, FileChange change)
    {
        var file = Path.Combine(root, change.Path);
        if (change.Before is not null)
            File.WriteAllBytes(file, change.Before);
        else if (File.Exists(file))
            File.Delete(file);
    }

    // Reading passes over hidden files, should a run be killed before it could clear up.
    private static string Beside(string root, string path)
    {
        var file = Path.Combine(root, path);
        return Path.Combine(Path.GetDirectoryName(file)!, $".{Path.GetFileName(file)}.partial");
    }
}
