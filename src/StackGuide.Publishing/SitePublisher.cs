using System.Collections.Concurrent;
using StackGuide.Model.Places;
using StackGuide.Publishing.Folders;
using StackGuide.Rendering;

namespace StackGuide.Publishing;

/// <summary>The last stage: files in memory to a folder, whole or not at all. The only one that writes.</summary>
/// <remarks>
/// The site is written into a folder beside the output, verified, and swapped in by renaming. Until then the former output is
/// not touched, whatever happens; a run that was killed is cleared up by the next one.
/// </remarks>
public static class SitePublisher
{
    /// <summary>Replaces the output by the files.</summary>
    /// <param name="files">Each is made when it is written, on as many threads as there are cores, and then forgotten.</param>
    /// <param name="options">Where to.</param>
    /// <param name="cancellation">Stops; the former output stands.</param>
    /// <returns>What was published, or the diagnostics of all files that could not be made.</returns>
    /// <exception cref="PublishException">The output must not be replaced, or the disk failed.</exception>
    /// <exception cref="OperationCanceledException">Stopped before the swap.</exception>
    public static PublishResult Publish(IReadOnlyList<SiteFile> files, PublishOptions options, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(options);
        RefuseCollisions(files);
        try
        {
            return Publish(files, OutputFolder.At(options.Output, options.Root), options, cancellation);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new PublishException($"the site cannot be written: {fault.Message}", fault);
        }
    }

    /// <summary>Makes every file as <see cref="Publish(IReadOnlyList{SiteFile}, PublishOptions, CancellationToken)"/> does, and writes none.</summary>
    /// <param name="files">The site.</param>
    /// <param name="onMade">Is handed each file, from several threads; null when nobody wants them.</param>
    /// <param name="cancellation">Stops it.</param>
    public static PublishResult Rehearse(IReadOnlyList<SiteFile> files, Action<SitePath, byte[]>? onMade = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(files);
        RefuseCollisions(files);
        var bytes = 0L;
        var faults = new SiteWriter(Made).Write(files, cancellation);
        return new PublishResult(files.Count, bytes, faults);

        void Made(int index, byte[] content)
        {
            Interlocked.Add(ref bytes, content.Length);
            onMade?.Invoke(files[index].Path, content);
        }
    }

    private static PublishResult Publish(IReadOnlyList<SiteFile> files, OutputFolder output, PublishOptions options, CancellationToken cancellation)
    {
        using var turn = OutputLock.Take(output);
        Leftovers.Clear(output);
        output.RefuseForeignContent();

        using var staging = StagingFolder.CreateBeside(output);
        staging.CreateFolders(files.Select(f => f.Path));
        var written = new WrittenFile[files.Count];
        var compressed = new ConcurrentBag<WrittenFile>();
        var count = 0;
        void WriteOne(int index, byte[] content)
        {
            written[index] = staging.Write(files[index].Path, content);
            foreach (var (path, bytes) in options.Compress ? Precompressed.Of(files[index].Path, content) : [])
                compressed.Add(staging.Write(path, bytes));
            options.OnWritten?.Invoke(Interlocked.Increment(ref count));
        }

        var faults = new SiteWriter(WriteOne).Write(files, cancellation);
        if (!faults.IsEmpty)
            return new PublishResult(0, 0, faults);
        WrittenFile[] all = [.. written, .. compressed];
        all = [.. all, staging.Write(SiteManifest.Path, SiteManifest.Write(all))];
        staging.Verify(all);
        cancellation.ThrowIfCancellationRequested();
        staging.SwapInto(output);
        return new PublishResult(all.Length, all.Sum(f => f.Length), []);
    }

    /// <summary>No two files at one path (letter case ignored, as some disks do), none where another needs a folder.</summary>
    private static void RefuseCollisions(IReadOnlyList<SiteFile> files)
    {
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

    /// <summary>A file by its path, and by what an editor wrote that it comes from.</summary>
    private static string Named(SiteFile file) => file.Source is { } source ? $"'{file.Path}' from {source}" : $"'{file.Path}'";
}
