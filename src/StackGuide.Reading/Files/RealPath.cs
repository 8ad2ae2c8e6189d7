namespace StackGuide.Reading.Files;

/// <summary>Finds where a path really leads, all links followed.</summary>
internal static class RealPath
{
    private const int MostLinks = 40;

    /// <param name="path">A path, relative to the working folder or not; what does not exist is taken as written.</param>
    /// <exception cref="IOException">The links lead in a circle.</exception>
    public static string Of(string path)
    {
        var full = Path.GetFullPath(path);
        var real = Path.GetPathRoot(full)!;
        var rest = new Stack<string>(Parts(full[real.Length..]).Reverse());
        var links = 0;
        while (rest.TryPop(out var part))
        {
            if (part == "..")
            {
                real = Path.GetDirectoryName(real) ?? real;
                continue;
            }

            var next = Path.Combine(real, part);
            if (new FileInfo(next).LinkTarget is not { } target)
            {
                real = next;
                continue;
            }

            if (++links > MostLinks)
                throw new IOException($"The links of '{path}' lead in a circle.");
            if (Path.IsPathRooted(target))
                real = Path.GetPathRoot(target)!;
            foreach (var step in Parts(target[(Path.GetPathRoot(target) ?? "").Length..]).Reverse())
                rest.Push(step);
        }

        return real;
    }

    private static IEnumerable<string> Parts(string path) =>
        path.Split([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries).Where(part => part != ".");
}
