namespace StackGuide.Files;

/// <summary>Where paths on a disk lead when some of their steps are symbolic links. Whoever asks looks at the disk: this is arithmetic.</summary>
internal static class LinkedPath
{
    private const int MostLinks = 40;

    /// <summary>Follows all links as a system does: <c>..</c> goes up from where a link has led.</summary>
    /// <param name="path">An absolute path; what does not exist is taken as written.</param>
    /// <param name="targetOf">What the link at a path says; null when there is none.</param>
    /// <exception cref="IOException">The links lead in a circle.</exception>
    public static string Follow(string path, Func<string, string?> targetOf)
    {
        var real = Path.GetPathRoot(path)!;
        var rest = new Stack<string>(Parts(path[real.Length..]).Reverse());
        var links = 0;
        while (rest.TryPop(out var part))
        {
            if (part == "..")
            {
                real = Path.GetDirectoryName(real) ?? real;
                continue;
            }

            var next = Path.Combine(real, part);
            if (targetOf(next) is not { } target)
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
