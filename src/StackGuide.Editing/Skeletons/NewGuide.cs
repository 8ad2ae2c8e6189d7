using StackGuide.Publishing;

namespace StackGuide.Editing.Skeletons;

/// <summary>A small working guide of another subject in a new folder, whole or not at all.</summary>
public static class NewGuide
{
    /// <summary>Writes it.</summary>
    /// <param name="name">The folder to make.</param>
    /// <param name="stop">Stops it; nothing is there then.</param>
    /// <returns>How many files it has.</returns>
    /// <exception cref="EditException">There is something already.</exception>
    /// <exception cref="IOException">The disk failed; nothing is there then.</exception>
    public static int Write(string name, CancellationToken stop)
    {
        var folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(name));
        if (File.Exists(folder))
            throw new EditException($"'{name}' is a file; name a folder to make, like my-guide");
        if (Directory.Exists(folder) && (Directory.EnumerateFileSystemEntries(folder).Any() || folder == Directory.GetCurrentDirectory()))
            throw new EditException($"the folder '{name}' exists and is in use; nothing was written; name a folder to make, like my-guide");

        // Beside the folder and hidden until all of it is there.
        var staging = Path.Join(Path.GetDirectoryName(folder), $".{Path.GetFileName(folder)}-{Guid.NewGuid():N}");
        ClearLeftovers(folder);
        try
        {
            Directory.CreateDirectory(staging);
            var turn = GuideTurn.TryTake(staging);
            var count = 0;
            foreach (var (path, content) in ExampleGuide.Files())
            {
                stop.ThrowIfCancellationRequested();
                var file = Path.Join(staging, path);
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                File.WriteAllBytes(file, content);
                count++;
            }

            turn?.Dispose();

            // An empty one gives way; one that somebody has put something into meanwhile does not.
            if (Directory.Exists(folder))
                Directory.Delete(folder);
            Directory.Move(staging, folder);
            return count;
        }
        finally
        {
            if (Directory.Exists(staging))
                Directory.Delete(staging, recursive: true);
        }
    }

    /// <summary>Deletes what runs that were killed left beside a folder; one that still lives holds the right to change its own.</summary>
    private static void ClearLeftovers(string folder)
    {
        var left = new DirectoryInfo(Path.GetDirectoryName(folder)!)
            .EnumerateDirectories($".{Path.GetFileName(folder)}-*", new EnumerationOptions { AttributesToSkip = FileAttributes.ReparsePoint })
            .Where(found => Guid.TryParseExact(found.Name[(Path.GetFileName(folder).Length + 2)..], "N", out _))
            .ToList();
        foreach (var found in left)
        {
            using (var free = GuideTurn.TryTake(found.FullName))
            {
                if (free is null)
                    continue;
            }

            found.Delete(recursive: true);
        }
    }
}
