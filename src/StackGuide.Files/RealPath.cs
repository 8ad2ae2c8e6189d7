namespace StackGuide.Files;

/// <summary>Paths on the disk with every symbolic link followed.</summary>
public static class RealPath
{
    /// <summary>The absolute path that <paramref name="path"/> means; its last parts need not exist.</summary>
    /// <exception cref="IOException">The links lead in a circle.</exception>
    public static string Of(string path) => LinkedPath.Follow(Path.GetFullPath(path), step => new FileInfo(step).LinkTarget);

    /// <summary>Whether <paramref name="path"/> is <paramref name="folder"/> or lies in it. Letter case is ignored: rather refuse too much.</summary>
    public static bool IsWithin(string path, string folder) =>
        path.Equals(folder, StringComparison.OrdinalIgnoreCase)
        || path.StartsWith(Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar, StringComparison.OrdinalIgnoreCase);
}
