namespace StackGuide.Publishing.Bundles;

/// <summary>Sees to it that no two names mean one file on any system, and that none needs a folder where another is a file.</summary>
internal sealed class UniqueNames
{
    // Some disks take letters of both cases for the same. Accents, which others take for the same, no name has: see SafeNames.
    private readonly HashSet<string> _files = new(StringComparer.Ordinal);
    private readonly HashSet<string> _folders = new(StringComparer.Ordinal);

    /// <exception cref="BundleException">It stands in the way of one before.</exception>
    public void Add(string path)
    {
        var name = path.ToUpperInvariant();
        if (!_files.Add(name) || _folders.Contains(name))
            throw new BundleException($"it holds '{path}' twice");
        for (var slash = name.LastIndexOf('/'); slash > 0 && _folders.Add(name[..slash]); slash = name.LastIndexOf('/', slash - 1))
        {
            if (_files.Contains(name[..slash]))
                throw new BundleException($"it holds '{path}' below a file");
        }
    }
}
