using System.Collections.Immutable;
using System.Text;
using StackGuide.Model.Diagnostics;
using StackGuide.Model.Places;
using StackGuide.Publishing.Verifying;
using StackGuide.Rendering;

namespace StackGuide.Publishing.Bundles;

/// <summary>Files in memory to one zip file with a manifest, whole or not at all.</summary>
public static class BundlePublisher
{
    /// <summary>The sums in the form that <c>sha256sum -c</c> reads.</summary>
    public static SitePath Sums { get; } = new("SHA256SUMS");

    /// <summary>Files that are made at a time, so that never more than these are in memory.</summary>
    private const int Portion = 256;

    /// <summary>Replaces or makes the zip file.</summary>
    /// <param name="files">In the order in which they stand in it; the sums and the manifest follow.</param>
    /// <param name="options">Where to.</param>
    /// <param name="cancellation">Stops; a former file stands.</param>
    /// <returns>What was written, or the diagnostics of all files that could not be made.</returns>
    /// <exception cref="PublishException">The place is taken by something that is not ours, a name is not safe everywhere, or the disk failed.</exception>
    public static PublishResult Publish(IReadOnlyList<SiteFile> files, BundleOptions options, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(options);
        if (files.Select(f => SafeNames.WhyNot(f.Path.Value)).FirstOrDefault(why => why is not null) is { } unsafeName)
            throw new PublishException(unsafeName);
        PublishResult? result = null;
        try
        {
            WholeFile.Write(options.Output, options.Root, IsBundle, stream =>
            {
                result = Write(files, options, stream, cancellation);
                if (!result.Diagnostics.IsEmpty)
                    throw new IncompleteException();
                stream.Position = 0;
                if (Verification.OfZip(stream, options.Output).Diagnostics is [var fault, ..])
                    throw new IOException($"it was not written as it should be ({fault})");
            }, options.Sign);
        }
        catch (IncompleteException)
        {
            // The former bundle stands, and the diagnostics say why.
        }

        return result!;
    }

    private static PublishResult Write(IReadOnlyList<SiteFile> files, BundleOptions options, Stream stream, CancellationToken cancellation)
    {
        var written = new List<WrittenFile>(files.Count + 2);
        var faults = ImmutableArray.CreateBuilder<Diagnostic>();
        using (var zip = new SteadyZip(stream))
        {
            foreach (var portion in files.Chunk(Portion))
            {
                var contents = new byte[portion.Length][];
                faults.AddRange(new SiteWriter((index, content) => contents[index] = content).Write(portion, cancellation));
                for (var i = 0; i < portion.Length && faults.Count == 0; i++)
                {
                    written.Add(zip.Add(portion[i].Path, contents[i]));
                    options.OnWritten?.Invoke(written.Count);
                }
            }

            written.Add(zip.Add(Sums, SumsOf(written)));
            written.Add(zip.Add(SiteManifest.Path, SiteManifest.Write(written, options.Origin)));
        }

        return new PublishResult(written.Count, stream.Length, faults.ToImmutable());
    }

    private static byte[] SumsOf(IEnumerable<WrittenFile> files) =>
        Encoding.UTF8.GetBytes(string.Concat(files.OrderBy(f => f.Path).Select(f => $"{f.Sha256}  {f.Path}\n")));

    private static bool IsBundle(Stream former) => Verification.OfZip(former, "").IsOurs;

    private sealed class IncompleteException : Exception;
}
