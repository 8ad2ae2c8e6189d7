using StackGuide.Cli.Printing;
using StackGuide.Cli.Skeletons;
using StackGuide.Publishing;

namespace StackGuide.Cli.Commands;

/// <summary><c>stackguide new guide</c>: a small working guide of another subject in a new folder, whole or not at all.</summary>
internal sealed class NewGuide(Surroundings surroundings)
{
    /// <summary>Writes it and says what to do next.</summary>
    /// <param name="name">The folder to make, as it was given.</param>
    /// <exception cref="UsageException">There is something already.</exception>
    public ExitStatus Run(string name)
    {
        var folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(name));
        if (File.Exists(folder))
            throw new UsageException($"'{name}' is a file; name a folder to make, like my-guide");
        if (Directory.Exists(folder) && (Directory.EnumerateFileSystemEntries(folder).Any() || folder == Directory.GetCurrentDirectory()))
            throw new UsageException($"the folder '{name}' exists and is in use; nothing was written; name a folder to make, like my-guide");

        var count = Write(folder);
        surroundings.Out.WriteLine($"""
            Wrote a guide to {name}: {Numbers.Of(count, "file")}. It compares JSON, XML and YAML, and works as it is; make it yours.
            What to do next:
              cd {Quoted(name)}
              stackguide check --originals articles   what does not fit, with file, line and column
              stackguide build                        writes output/; open output/index.html
              stackguide new technology toml          begins a fourth format and lists every cell that it lacks
            Its README.md says what is where, and in which order to replace it.
            """.ReplaceLineEndings("\n"));
        return ExitStatus.Done;
    }

    private int Write(string folder)
    {
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
                surroundings.Stop.ThrowIfCancellationRequested();
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

    private static string Quoted(string name) => name.Contains(' ', StringComparison.Ordinal) ? $"\"{name}\"" : name;
}
