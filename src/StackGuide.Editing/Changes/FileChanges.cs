using StackGuide.Files;
using StackGuide.Publishing;

namespace StackGuide.Editing.Changes;

/// <summary>Makes several changes to files together: all of them, or none; also when the run is killed, see <see cref="ChangeJournal"/>.</summary>
public static class FileChanges
{
    /// <summary>Writes each file whole beside its place, then renames them all; when one fails, those that were changed are put back.</summary>
    /// <exception cref="IOException">The disk failed, or somebody changed a file meanwhile; the files are as they were.</exception>
    public static void Make(string root, IReadOnlyList<FileChange> changes)
    {
        using var turn = GuideTurn.TryTake(root) ?? throw new IOException("another command is changing the guide just now; let it end and try again");
        foreach (var change in changes.Where(c => !IsInPlace(root, c.Path)))
            throw new IOException($"'{change.Path}' lies behind a link, and what is written does not follow links; nothing was written");
        foreach (var change in changes.Where(c => !IsAsBefore(root, c)))
            throw new IOException($"'{change.Path}' was changed meanwhile; nothing was written");
        var made = new Stack<FileChange>();
        var fresh = new Dictionary<string, FreshFile>(StringComparer.Ordinal);
        try
        {
            foreach (var change in changes.Where(c => c.After is not null))
                fresh[change.Path] = WriteBeside(root, change);
            ChangeJournal.Write(root, changes.Select(c => (c, fresh.GetValueOrDefault(c.Path)?.Path)));
            foreach (var change in changes)
            {
                made.Push(change);
                if (change.After is null)
                    File.Delete(Path.Combine(root, change.Path));
                else
                    fresh[change.Path].Put();
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
            foreach (var file in fresh.Values)
                file.Dispose();
            ChangeJournal.Delete(root);
        }
    }

    private static bool IsAsBefore(string root, FileChange change)
    {
        var file = Path.Combine(root, change.Path);
        return change.Before is null ? !Path.Exists(file) : File.Exists(file) && File.ReadAllBytes(file).AsSpan().SequenceEqual(change.Before);
    }

    private static bool IsInPlace(string root, string path) =>
        Path.GetDirectoryName(RealPath.Of(Path.Combine(root, Path.GetDirectoryName(path) ?? "", "file"))) == Path.GetFullPath(Path.Combine(RealPath.Of(root), Path.GetDirectoryName(path) ?? ""));

    private static FreshFile WriteBeside(string root, FileChange change)
    {
        var file = Path.Combine(root, change.Path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        var fresh = FreshFile.Beside(file);
        fresh.Stream.Write(change.After);
        fresh.Close();
        return fresh;
    }

    private static void PutBack(string root, FileChange change)
    {
        var file = Path.Combine(root, change.Path);
        if (change.Before is not null)
            FreshFile.Write(file, change.Before);
        else if (File.Exists(file))
            File.Delete(file);
    }
}
