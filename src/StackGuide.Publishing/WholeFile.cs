using StackGuide.Publishing.Folders;

namespace StackGuide.Publishing;

/// <summary>Writes one file, whole or not at all: beside its place, and then into it by renaming.</summary>
public static class WholeFile
{
    /// <summary>Replaces or makes the file.</summary>
    /// <param name="path">Where it goes; its folder is made.</param>
    /// <param name="root">The guide's folder, whose inputs must not be overwritten.</param>
    /// <param name="isOurs">Whether a former file is one that may be replaced.</param>
    /// <param name="write">Writes the content; throwing leaves the former file as it is.</param>
    /// <exception cref="PublishException">The place is taken by something that is not ours, or the disk failed.</exception>
    public static void Write(string path, string root, Func<string, bool> isOurs, Action<FileStream> write)
    {
        ArgumentNullException.ThrowIfNull(isOurs);
        ArgumentNullException.ThrowIfNull(write);
        try
        {
            var target = OutputFolder.AtFile(path, root);
            if (File.Exists(target.Path) && !isOurs(target.Path))
                throw new PublishException($"'{path}' is a file that StackGuide did not write; name another");
            using var turn = OutputLock.Take(target);
            WriteBeside(target, write);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new PublishException($"'{path}' cannot be written: {fault.Message}", fault);
        }
    }

    // What a killed run left bears the same name, so the next one overwrites it.
    private static void WriteBeside(OutputFolder target, Action<FileStream> write)
    {
        var partial = target.Beside("partial");
        try
        {
            using (var stream = new FileStream(partial, FileMode.Create, FileAccess.ReadWrite, FileShare.None))
            {
                write(stream);
                stream.Flush(flushToDisk: true);
            }

            File.Move(partial, target.Path, overwrite: true);
        }
        catch
        {
            File.Delete(partial);
            throw;
        }
    }
}
