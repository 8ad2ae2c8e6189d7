using System.Formats.Tar;
using StackGuide.Model.Guides;

namespace StackGuide.Cli.Comparing;

/// <summary>The guide as it was at a revision of its repository, in a temporary folder that goes with it.</summary>
internal sealed class RevisionFolder : IDisposable
{
    private RevisionFolder()
    {
    }

    /// <summary>The folder.</summary>
    public string Root { get; } = Directory.CreateTempSubdirectory("stackguide-revision-").FullName;

    /// <summary>Takes what a guide has out of a revision.</summary>
    /// <param name="revision">Anything that git understands.</param>
    /// <param name="root">The guide's folder within the repository.</param>
    /// <exception cref="UsageException">There is no such revision, or it has no guide there.</exception>
    /// <exception cref="IOException">There is no git, or the disk failed.</exception>
    public static RevisionFolder Of(string revision, string root)
    {
        var git = new Git(root);
        if (git.Ask("rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}") is not { Length: > 0 } commit)
            throw new UsageException($"there is no folder, no bundle and no git revision '{revision}'{(git.Complaint.Length > 0 ? $"; git says: {git.Complaint}" : "")}");
        var there = (git.Ask("ls-tree", "--name-only", commit) ?? "").Split('\n');
        var parts = GuideLayout.Sources.Intersect(there, StringComparer.Ordinal).ToList();
        if (!parts.Contains(GuideLayout.Content))
            throw new UsageException($"the revision '{revision}' holds no folder content/ at '{root}'; --root names the guide's folder");
        var folder = new RevisionFolder();
        try
        {
            using var archive = new MemoryStream();
            if (!git.Run(["archive", "--format=tar", commit, "--", .. parts], archive))
                throw new IOException($"git could not read the revision '{revision}'");
            archive.Position = 0;
            TarFile.ExtractToDirectory(archive, folder.Root, overwriteFiles: false);
            return folder;
        }
        catch
        {
            folder.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Root, recursive: true);
}
