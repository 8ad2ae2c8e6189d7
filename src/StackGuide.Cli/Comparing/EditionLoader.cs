using StackGuide.Building;
using StackGuide.Cli.Printing;
using StackGuide.Comparing.Editions;
using StackGuide.Model.Diagnostics;
using StackGuide.Model.Guides;

namespace StackGuide.Cli.Comparing;

/// <summary>Finds what a side of a comparison names: a built folder, a bundle, a guide's folder, or a revision of the guide's repository.</summary>
internal sealed class EditionLoader(Surroundings surroundings) : IDisposable
{
    private readonly List<FileStream> _bundles = [];

    /// <summary>What can be named, for help.</summary>
    public const string Sides = "a built folder, a bundle, a guide's folder, or a git revision of the guide's repository";

    /// <summary>Reads it, its pages again while they are compared, before the loader is disposed of; guides and revisions are rendered in memory.</summary>
    /// <param name="named">As written on the command line.</param>
    /// <param name="root">The guide's folder, in whose repository revisions are looked up.</param>
    /// <returns>The edition; null after printing the errors of its content.</returns>
    /// <exception cref="UsageException">It is nothing of the kind.</exception>
    /// <exception cref="IOException">There is no git, or the disk failed.</exception>
    public Edition? Load(string named, string root)
    {
        try
        {
            if (Directory.Exists(named))
                return File.Exists(Path.Combine(named, "manifest.json")) ? SiteFiles.OfFolder(named) : OfGuide(named, named);
            if (File.Exists(named))
                return SiteFiles.OfZip(Opened(named));
            using var revision = RevisionFolder.Of(named, root);
            return OfGuide(named, revision.Root);
        }
        catch (EditionException fault)
        {
            throw new UsageException($"'{named}' cannot be compared: {fault.Message}");
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _bundles.ForEach(bundle => bundle.Dispose());

    private FileStream Opened(string bundle)
    {
        surroundings.LimitMemory();
        var stream = File.OpenRead(bundle);
        _bundles.Add(stream);
        return stream;
    }

    private Edition? OfGuide(string named, string root)
    {
        if (!File.Exists(Path.Combine(root, GuideLayout.SiteFile)))
            throw new UsageException($"'{named}' is neither a built site (it has no manifest.json) nor a guide (it has no {GuideLayout.SiteFile})");
        using var progress = new StageProgress(surroundings);
        var files = new SiteFiles();
        var result = new GuideBuild(surroundings.Clock, progress).Run(new BuildOptions { Root = root, OnMade = files.Add, Only = SiteFiles.IsRead }, surroundings.Stop);
        progress.Clear();
        if (result.Succeeded)
            return files.Edition();
        surroundings.Error.WriteLine($"stackguide: '{named}' cannot be compared, because its content has errors:");
        new DiagnosticPrinter(surroundings, root).Print(result.Diagnostics.Where(d => d.Severity == Severity.Error));
        return null;
    }
}
