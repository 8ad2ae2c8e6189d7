using System.Text;
using StackGuide.Model.Diagnostics;
using StackGuide.Model.Guides;
using StackGuide.Publishing;
using StackGuide.Publishing.Bundles;
using StackGuide.Reading;
using StackGuide.Rendering;
using StackGuide.Rendering.Bundles;

namespace StackGuide.Building;

/// <summary>The last stage where the guide is to be taken along: a zip file, one HTML file, or both.</summary>
internal sealed class BundleStep(Guide guide, Theme theme, string root, IBuildProgress? progress)
{
    // The policy with its hashes stands before the mark.
    private const int HeadLength = 8 << 10;

    private readonly List<Diagnostic> _faults = [];

    /// <summary>Writes each target whole or not at all.</summary>
    /// <returns>What was written, all targets together; null where something was not, and why.</returns>
    public (PublishResult? Written, IReadOnlyList<Diagnostic> Diagnostics) Run(BundleTargets targets, PreparedSite site, CancellationToken stop)
    {
        if (Licence.Read(root, _faults.Add) is not { } licence)
            return (null, _faults);
        var notes = new BundleNotes(targets.Revision, [.. Encoding.UTF8.GetBytes(licence)]);
        List<PublishResult?> written = [];
        if (targets.Zip is { } zip)
            written.Add(WriteZip(zip, BundleFolder.Render(guide, theme, site.Files, notes), targets, stop));
        if (targets.SingleFile is { } file)
            written.Add(WriteSingleFile(file, site, notes, targets));
        return (written.Contains(null) ? null : new PublishResult(written.Sum(r => r!.Files), written.Sum(r => r!.Bytes)), _faults);
    }

    private PublishResult? WriteZip(string path, RenderResult rendered, BundleTargets targets, CancellationToken stop)
    {
        if (IsRefused(rendered))
            return null;
        var options = new BundleOptions
        {
            Root = root,
            Output = path,
            Origin = new BundleOrigin(guide.Site.Title, guide.Site.Version, targets.Revision),
            Sign = targets.Sign,
            OnWritten = progress?.Counter("Bundling", rendered.Files.Length),
        };
        var files = new SiteStream(rendered.Files);
        var written = BundlePublisher.Publish(files, options, stop);
        _faults.AddRange(files.Diagnostics);
        return written;
    }

    private PublishResult? WriteSingleFile(string path, PreparedSite site, BundleNotes notes, BundleTargets targets)
    {
        progress?.Enter("Writing one file");
        var rendered = SingleFile.Render(guide, theme, site, notes);
        if (IsRefused(rendered))
            return null;
        var content = rendered.Files[0].Render();
        WholeFile.Write(path, root, IsSingleFile, stream => stream.Write(content), targets.Sign);
        return new PublishResult(1, content.Length);
    }

    private bool IsRefused(RenderResult rendered)
    {
        _faults.AddRange(rendered.Diagnostics);
        return !rendered.Diagnostics.IsEmpty;
    }

    /// <summary>Whether a file is a guide in one file, which says so in its head.</summary>
    private static bool IsSingleFile(Stream former)
    {
        using var text = new StreamReader(former);
        var head = new char[HeadLength];
        return new string(head, 0, text.ReadBlock(head)).Contains(SingleFile.Mark, StringComparison.Ordinal);
    }
}
