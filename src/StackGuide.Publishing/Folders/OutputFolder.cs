using StackGuide.Files;
using StackGuide.Model.Guides;

namespace StackGuide.Publishing.Folders;

/// <summary>The folder that a site replaces as a whole, and what may never be replaced.</summary>
internal sealed class OutputFolder
{
    // What systems put into folders unasked.
    private static readonly string[] Unowned = [".DS_Store", "Thumbs.db", "desktop.ini"];

    private readonly string _written;

    private OutputFolder(string written, string path)
    {
        _written = written;
        Path = path;
    }

    /// <summary>Absolute, links above it followed; need not exist.</summary>
    public string Path { get; }

    /// <summary>Where staging folder, lock and former output stand: the same disk, so that renaming is enough.</summary>
    public string Parent => System.IO.Path.GetDirectoryName(Path)!;

    /// <summary>A name for something of ours beside the output.</summary>
    public string Beside(string suffix) => System.IO.Path.Combine(Parent, $".{System.IO.Path.GetFileName(Path)}.{suffix}");

    /// <summary>Finds the output and makes its parent.</summary>
    /// <exception cref="PublishException">It is a file or a link, or replacing it would destroy the guide.</exception>
    public static OutputFolder At(string path, string root)
    {
        var output = new OutputFolder(path, RealPath.Of(path));
        output.RefuseInputs(RealPath.Of(root));
        output.RefuseLinks(RealPath.Of(root));
        output.RefuseDisk();
        if (File.Exists(output.Path))
            throw new PublishException($"the output '{path}' is a file; name a folder");
        Directory.CreateDirectory(output.Parent);
        return output;
    }

    /// <summary>The same for an output that is one file.</summary>
    /// <exception cref="PublishException">It is a folder or a link, or lies among the guide's own files.</exception>
    public static OutputFolder AtFile(string path, string root)
    {
        var output = new OutputFolder(path, RealPath.Of(path));
        output.RefuseInputs(RealPath.Of(root));
        output.RefuseLinks(RealPath.Of(root));
        if (Directory.Exists(output.Path))
            throw new PublishException($"the output '{path}' is a folder; name a file");
        Directory.CreateDirectory(output.Parent);
        return output;
    }

    /// <summary>Refuses a folder with anything in it, at whatever depth, that StackGuide did not write, since a publish deletes it.</summary>
    public void RefuseForeignContent()
    {
        RefuseForeignContentIn(Path);
    }

    /// <summary>The same for what was the output until now, wherever it was set aside: somebody may have put something into it since.</summary>
    public void RefuseForeignContentIn(string folder)
    {
        if (!Directory.Exists(folder) || !Directory.EnumerateFileSystemEntries(folder).Any())
            return;
        if (PlainFile.Read(System.IO.Path.Combine(folder, SiteManifest.Path.Value), SiteManifest.Largest) is not { } manifest || SiteManifest.ReadPaths(manifest) is not { } paths)
            throw new PublishException($"the output '{_written}' holds files that StackGuide did not write; name a new or an empty folder");
        if (ForeignContent.FirstIn(folder, [SiteManifest.Path.Value, .. paths]) is { } foreign)
            throw new PublishException($"the output '{_written}' holds '{foreign}', which StackGuide did not write and a new build would delete; move it elsewhere");
    }

    /// <summary>Whether a path is that of something that systems put into folders unasked.</summary>
    public static bool IsUnowned(string path) => Array.IndexOf(Unowned, path[(path.LastIndexOf('/') + 1)..]) >= 0;

    /// <summary>
    /// Refuses an output that is a link, and one that a link in the guide's folder would lead elsewhere: whoever sent the guide may have
    /// planted it. Links further up are the machine's own.
    /// </summary>
    private void RefuseLinks(string root)
    {
        var full = System.IO.Path.TrimEndingDirectorySeparator(System.IO.Path.GetFullPath(_written));
        for (var step = full; System.IO.Path.GetDirectoryName(step) is { } parent; step = parent)
        {
            if (new FileInfo(step).LinkTarget is { } target && (step == full || RealPath.IsWithin(RealPath.Of(parent), root)))
                throw new PublishException($"the output '{_written}' {(step == full ? "is a link" : $"lies behind the link '{step}'")}, which leads to '{target}', and what is written does not follow links; name the place itself");
        }
    }

    /// <summary>Refuses a folder at which a disk or a volume begins: it cannot be renamed, so a site could not take its place as a whole.</summary>
    private void RefuseDisk()
    {
        if (Array.Exists(DriveInfo.GetDrives(), drive => System.IO.Path.TrimEndingDirectorySeparator(drive.Name) == System.IO.Path.TrimEndingDirectorySeparator(Path)))
            throw new PublishException($"the output '{_written}' is where a disk or a volume begins, which a site cannot replace as a whole; name a folder in it");
    }

    private void RefuseInputs(string root)
    {
        if (RealPath.IsWithin(root, Path))
            throw new PublishException($"the output '{_written}' is the guide's own folder or holds it, and would be deleted; name another folder, like output");
        foreach (var input in GuideLayout.Inputs)
        {
            var folder = RealPath.Of(System.IO.Path.Combine(root, input));
            if (RealPath.IsWithin(Path, folder) || RealPath.IsWithin(folder, Path))
                throw new PublishException($"the output '{_written}' lies in or holds the guide's folder {input}/, which is never written to; name another folder, like output");
        }
    }
}
