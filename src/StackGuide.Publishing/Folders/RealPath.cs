namespace StackGuide.Publishing.Folders;

/// <summary>Paths on the disk with every symbolic link followed.</summary>
internal static class RealPath
{
    /// <summary>The absolute path that <paramref name="path"/> means; its last parts need not exist.</summary>
    /// <exception cref="IOException">The links lead round in a circle.</exception>
    public static string Of(string path)
    {
        var full = Path.GetFullPath(path);
        var current = Path.GetPathRoot(full)!;
        foreach (var part in full[current.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            current = Path.Combine(current, part);
            var entry = new DirectoryInfo(current);
            if (entry.LinkTarget is not null)
                current = Of(entry.ResolveLinkTarget(returnFinalTarget: true)!.FullName);
        }

        return current;
    }

    /// <summary>Whether <paramref name="path"/> is <paramref name="folder"/> or lies in it. Letter case is ignored: rather refuse too much.</summary>
    public static bool IsWithin(string path, string folder) =>
        path.Equals(folder, StringComparison.OrdinalIgnoreCase)
        || path.StartsWith(Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar, StringComparison.OrdinalIgnoreCase);
}
