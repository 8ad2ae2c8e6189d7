namespace StackGuide.Statistics;

/// <summary>Which files of an experiment's folder are its programs, and their sum: the laboratory and the guide's checks agree on it here.</summary>
public static class ProgramSum
{
    /// <summary>Whether a file counts: not what interpreters and package managers leave beside the programs, nor what is hidden.</summary>
    /// <param name="path">Relative to the experiment's folder, with slashes.</param>
    public static bool Counts(string path) => path.Split('/').All(part => part is not ("__pycache__" or "node_modules") && !part.StartsWith('.'));

    /// <summary>The sum of the files that count, <c>experiment.yml</c> among them.</summary>
    /// <param name="files">Paths relative to the experiment's folder, with slashes, and what is in them.</param>
    public static string Of(IEnumerable<(string Path, byte[] Content)> files) => Sums.Of(files.Where(file => Counts(file.Path)));
}
