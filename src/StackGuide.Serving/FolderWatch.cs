using System.Threading.Channels;
using StackGuide.Model.Guides;

namespace StackGuide.Serving;

/// <summary>Waits for changes of a guide's files. Says what was touched, or that nobody knows.</summary>
/// <remarks>
/// The system's events only hasten what a look at the folders every second would find as well: events get lost when there are too
/// many, when a watched folder is put in the place of another, and on disks that tell none. What was touched is never taken on
/// trust either; it is only a reason to look.
/// </remarks>
internal sealed class FolderWatch(string root) : IDisposable
{
    // One save makes several events, within a millisecond; a checkout makes thousands, one after another.
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(3);
    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan Regular = TimeSpan.FromSeconds(1);

    private readonly Channel<string?> _events = Channel.CreateUnbounded<string?>(new UnboundedChannelOptions { SingleReader = true });
    private readonly Dictionary<string, (FileSystemWatcher Watcher, DateTime Created)> _watchers = new(StringComparer.Ordinal);

    /// <summary>Begins to watch what is not watched yet.</summary>
    public void Watch()
    {
        foreach (var folder in GuideLayout.Inputs.Select(f => Path.Combine(root, f)))
        {
            var created = Directory.Exists(folder) ? Directory.GetCreationTimeUtc(folder) : DateTime.MinValue;
            if (_watchers.TryGetValue(folder, out var known) && known.Created != created && _watchers.Remove(folder))
                known.Watcher.Dispose();
            if (created != DateTime.MinValue && !_watchers.ContainsKey(folder) && Start(folder) is { } watcher)
                _watchers.Add(folder, (watcher, created));
        }
    }

    /// <summary>Waits for the next event, or until it is time for a look.</summary>
    /// <returns>The files that were touched, relative to the root; none when it is only time; null when they may be any.</returns>
    /// <exception cref="OperationCanceledException">Stopped.</exception>
    public async Task<IReadOnlyCollection<string>?> Next(CancellationToken stop)
    {
        var touched = new HashSet<string>(StringComparer.Ordinal);
        var isLost = false;
        if (!await Arrives(Regular, stop))
            return touched;
        var until = DateTime.UtcNow + Longest;
        do
        {
            while (_events.Reader.TryRead(out var path))
            {
                isLost |= path is null;
                touched.Add(path ?? "");
            }
        }
        while (DateTime.UtcNow < until && await Arrives(Quiet, stop));
        if (!isLost)
            return touched;

        // What failed once may go on failing.
        Dispose();
        return null;
    }

    /// <summary>Stops watching.</summary>
    public void Dispose()
    {
        foreach (var (watcher, _) in _watchers.Values)
            watcher.Dispose();
        _watchers.Clear();
    }

    private async Task<bool> Arrives(TimeSpan within, CancellationToken stop)
    {
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(stop);
        timeout.CancelAfter(within);
        try
        {
            return await _events.Reader.WaitToReadAsync(timeout.Token);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return false;
        }
    }

    private FileSystemWatcher? Start(string folder)
    {
        try
        {
            var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true, InternalBufferSize = 64 << 10 };
            watcher.Changed += (_, e) => Touch(e.FullPath);
            watcher.Created += (_, e) => Touch(e.FullPath);
            watcher.Deleted += (_, e) => Touch(e.FullPath);
            watcher.Renamed += (_, e) =>
            {
                Touch(e.OldFullPath);
                Touch(e.FullPath);
            };
            watcher.Error += (_, _) => _events.Writer.TryWrite(null);
            watcher.EnableRaisingEvents = true;
            return watcher;
        }
        catch (Exception fault) when (fault is IOException or ArgumentException or UnauthorizedAccessException)
        {
            // The folder is gone again, or the system watches no more folders: the regular look remains.
            return null;
        }
    }

    /// <summary>Hidden files are no files of the guide: editors keep their own in them while one types.</summary>
    private void Touch(string full)
    {
        if (!Path.GetFileName(full.AsSpan()).StartsWith('.'))
            _events.Writer.TryWrite(Path.GetRelativePath(root, full).Replace(Path.DirectorySeparatorChar, '/'));
    }
}
