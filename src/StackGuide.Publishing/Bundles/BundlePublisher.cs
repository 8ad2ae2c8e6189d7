using System.Text;
using StackGuide.Model.Places;
using StackGuide.Publishing.Verifying;
using StackGuide.Rendering;

namespace StackGuide.Publishing.Bundles;

/// <summary>A stream of files to one zip file with a manifest, whole or not at all.</summary>
public static class BundlePublisher
{
    /// <summary>The sums in the form that <c>sha256sum -c</c> reads.</summary>
    public static SitePath Sums { get; } = new("SHA256SUMS");

    /// <summary>Replaces or makes the zip file.</summary>
    /// <param name="files">In the order in which they stand in it; the sums and the manifest follow.</param>
    /// <param name="options">Where to.</param>
    /// <param name="cancellation">Stops; a former file stands.</param>
    /// <returns>What was written; null when the stream did not come whole, and then a former file stands.</returns>
    /// <exception cref="PublishException">The place is taken by something that is not ours, a name is not safe everywhere, or the disk failed.</exception>
    public static PublishResult? Publish(SiteStream files, BundleOptions options, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(options);
        if (files.Files.Select(f => SafeNames.WhyNot(f.Path.Value)).FirstOrDefault(why => why is not null) is { } unsafeName)
            throw new PublishException(unsafeName);
        PublishResult? result = null;
        try
        {
            WholeFile.Write(options.Output, options.Root, IsBundle, stream =>
            {
                result = Write(files, options, stream, cancellation).GetAwaiter().GetResult() ?? throw new IncompleteException();
                stream.Position = 0;
                if (Verification.OfZip(stream, options.Output).Diagnostics is [var fault, ..])
                    throw new IOException($"it was not written as it should be ({fault})");
            }, options.Sign);
        }
        catch (IncompleteException)
        {
            // The former bundle stands, and the stream says why.
        }

        return result;
    }

    private static async Task<PublishResult?> Write(SiteStream files, BundleOptions options, Stream stream, CancellationToken cancellation)
    {
        var written = new List<WrittenFile>(files.Files.Count + 2);
        using (var zip = new SteadyZip(stream))
        {
            await foreach (var file in files.InOrder(cancellation).ConfigureAwait(false))
            {
                written.Add(zip.Add(file.Path, file.Content));
                options.OnWritten?.Invoke(written.Count);
            }

            if (!files.IsWhole)
                return null;
            written.Add(zip.Add(Sums, SumsOf(written)));
            written.Add(zip.Add(SiteManifest.Path, SiteManifest.Write(written, options.Origin)));
        }

        return new PublishResult(written.Count, stream.Length);
    }

    private static byte[] SumsOf(IEnumerable<WrittenFile> files) =>
        Encoding.UTF8.GetBytes(string.Concat(files.OrderBy(f => f.Path).Select(f => $"{f.Sha256}  {f.Path}\n")));

    private static bool IsBundle(Stream former) => Verification.OfZip(former, "").IsOurs;

    private sealed class IncompleteException : Exception;
}
