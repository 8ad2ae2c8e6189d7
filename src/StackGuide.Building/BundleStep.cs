using System.Collections.Immutable;
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

    /// <summary>Writes each target whole or not at all.</summary>
    public PublishResult Run(BundleTargets targets, PreparedSite site, CancellationToken stop)
    {
        var faults = ImmutableArray.CreateBuilder<Diagnostic>();
        if (Licence.Read(root, faults.Add) is not { } licence)
            return Failed(faults.ToImmutable());
        var notes = new BundleNotes(targets.Revision, [.. Encoding.UTF8.GetBytes(licence)]);
        var results = new List<PublishResult>();
        if (targets.Zip is { } zip)
            results.Add(WriteZip(zip, BundleFolder.Render(guide, theme, site.Files, notes), targets, stop));
        if (targets.SingleFile is { } file)
            results.Add(WriteSingleFile(file, site, notes, targets));
        return new PublishResult(results.Sum(r => r.Files), results.Sum(r => r.Bytes), [.. results.SelectMany(r => r.Diagnostics).Distinct()]);
    }

    private PublishResult WriteZip(string path, RenderResult rendered, BundleTargets targets, CancellationToken stop)
    {
        if (!rendered.Diagnostics.IsEmpty)
            return Failed(rendered.Diagnostics);
        var options = new BundleOptions
        {
            Root = root,
            Output = path,
            Origin = new BundleOrigin(guide.Site.Title, guide.Site.Version, targets.Revision),
            Sign = targets.Sign,
            OnWritten = progress?.Counter("Bundling", rendered.Files.Length),
        };
        return BundlePublisher.Publish(rendered.Files, options, stop);
    }

    private PublishResult WriteSingleFile(string path, PreparedSite site, BundleNotes notes, BundleTargets targets)
    {
        progress?.Enter("Writing one file");
        try
        {
            var rendered = SingleFile.Render(guide, theme, site, notes);
            if (!rendered.Diagnostics.IsEmpty)
                return Failed(rendered.Diagnostics);
            var content = rendered.Files[0].Render();
            WholeFile.Write(path, root, IsSingleFile, stream => stream.Write(content), targets.Sign);
            return new PublishResult(1, content.Length, []);
        }
        catch (RenderException fault)
        {
            return Failed(fault.Diagnostic);
        }
    }

    /// <summary>Whether a file is a guide in one file, which says so in its head.</summary>
    private static bool IsSingleFile(Stream former)
    {
        using var text = new StreamReader(former);
        var head = new char[HeadLength];
        return new string(head, 0, text.ReadBlock(head)).Contains(SingleFile.Mark, StringComparison.Ordinal);
    }

    private static PublishResult Failed(params ImmutableArray<Diagnostic> diagnostics) => new(0, 0, diagnostics);
}
