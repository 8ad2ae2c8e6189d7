using System.Collections.Concurrent;
using StackGuide.Publishing.Folders;
using StackGuide.Rendering;

namespace StackGuide.Publishing;

/// <summary>The last stage: a stream of files to a folder, whole or not at all. The only one that writes.</summary>
/// <remarks>
/// The site is written into a folder beside the output, verified, and swapped in by renaming. Until then the former output is
/// not touched, whatever happens; a run that was killed is cleared up by the next one.
/// </remarks>
public static class SitePublisher
{
    /// <summary>Replaces the output by the files.</summary>
    /// <param name="files">Each is written when it comes, on as many threads as there are cores, and then forgotten.</param>
    /// <param name="options">Where to.</param>
    /// <param name="cancellation">Stops; the former output stands.</param>
    /// <returns>What was published; null when the stream did not come whole, and then the former output stands.</returns>
    /// <exception cref="PublishException">The output must not be replaced, or the disk failed.</exception>
    /// <exception cref="OperationCanceledException">Stopped before the swap.</exception>
    public static PublishResult? Publish(SiteStream files, PublishOptions options, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(options);
        RefuseCollisions(files.Files);
        try
        {
            return Publish(files, OutputFolder.At(options.Output, options.Root), options, cancellation);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new PublishException($"the site cannot be written: {fault.Message}", fault);
        }
    }

    /// <summary>Refuses a site with two files at one path (letter case ignored, as some disks do), or one where another needs a folder.</summary>
    /// <exception cref="PublishException">Says which two, and what each comes from.</exception>
    public static void RefuseCollisions(IReadOnlyList<SiteFile> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        var taken = new Dictionary<string, SiteFile>(files.Count + 1, StringComparer.OrdinalIgnoreCase) { [SiteManifest.Path.Value] = new(SiteManifest.Path, () => []) };
        foreach (var file in files)
        {
            if (!taken.TryAdd(file.Path.Value, file))
                throw new PublishException($"two files would be written to one path: {Named(taken[file.Path.Value])} and {Named(file)}");
        }

        var lookup = taken.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var within in files)
        {
            var path = within.Path.Value;
            for (var slash = path.IndexOf('/', StringComparison.Ordinal); slash >= 0; slash = path.IndexOf('/', slash + 1))
            {
                if (lookup.TryGetValue(path.AsSpan(0, slash), out var file))
                    throw new PublishException($"{Named(file)} would be both a file and the folder of {Named(within)}");
            }
        }
    }

    private static PublishResult? Publish(SiteStream files, OutputFolder output, PublishOptions options, CancellationToken cancellation)
    {
        using var turn = OutputLock.Take(output);
        Leftovers.Clear(output);
        output.RefuseForeignContent();

        using var staging = StagingFolder.CreateBeside(output);
        staging.CreateFolders(files.Files.Select(f => f.Path));
        var written = new ConcurrentBag<WrittenFile>();
        var count = 0;
        files.Each(WriteOne, cancellation).GetAwaiter().GetResult();
        if (!files.IsWhole)
            return null;
        WrittenFile[] all = [.. written, staging.Write(SiteManifest.Path, SiteManifest.Write(written))];
        staging.Verify(all);
        cancellation.ThrowIfCancellationRequested();
        staging.SwapInto(output);
        return new PublishResult(all.Length, all.Sum(f => f.Length));

        void WriteOne(RenderedFile file)
        {
            written.Add(staging.Write(file.Path, file.Content));
            foreach (var (path, bytes) in options.Compress ? Precompressed.Of(file.Path, file.Content) : [])
                written.Add(staging.Write(path, bytes));
            options.OnWritten?.Invoke(Interlocked.Increment(ref count));
        }
    }

    /// <summary>A file by its path, and by what an editor wrote that it comes from.</summary>
    private static string Named(SiteFile file) => file.Source is { } source ? $"'{file.Path}' from {source}" : $"'{file.Path}'";
}
