using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Threading.Channels;
using StackGuide.Model.Diagnostics;

namespace StackGuide.Rendering;

/// <summary>The files of a site while they are made: on as many threads as there are cores, and handed on through a channel that holds few of them, so that a large site is never in memory as a whole.</summary>
/// <remarks>
/// Files are begun in their order, and a new one when one is taken. From the first that cannot be made on nothing more is handed on; the others are
/// tried all the same, so that all faults are known. Read once.
/// </remarks>
/// <param name="files">The site.</param>
public sealed class SiteStream(IReadOnlyList<SiteFile> files)
{
    // Enough that no core waits while a large page is made, and no matter in memory.
    private const int MostWaiting = 64;

    private readonly Lock _lock = new();
    private readonly ImmutableArray<Diagnostic>.Builder _faults = ImmutableArray.CreateBuilder<Diagnostic>();
    private volatile bool _hasFailed;

    /// <summary>What is to be made, in the order in which it is begun.</summary>
    public IReadOnlyList<SiteFile> Files => files;

    /// <summary>Whether nothing has failed; known when the stream was read to its end.</summary>
    public bool IsWhole => !_hasFailed;

    /// <summary>Why files could not be made, in no particular order; all of it when the stream was read to its end.</summary>
    public ImmutableArray<Diagnostic> Diagnostics
    {
        get
        {
            lock (_lock)
                return _faults.ToImmutable();
        }
    }

    /// <summary>Hands on each file as soon as it is made.</summary>
    /// <param name="take">Called from several threads. What it throws ends the stream and comes out as it is.</param>
    /// <param name="stop">Ends the stream.</param>
    /// <exception cref="OperationCanceledException">Stopped.</exception>
    public async Task Each(Action<RenderedFile> take, CancellationToken stop = default)
    {
        var making = new Making(this, stop);
        await using var ending = making.ConfigureAwait(false);
        try
        {
            await Parallel.ForEachAsync(making.Made, new ParallelOptions { CancellationToken = stop }, (made, _) =>
            {
                if (made.File is { } file)
                    take(file);
                making.MakeRoom();
                return ValueTask.CompletedTask;
            }).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            stop.ThrowIfCancellationRequested();
            throw;
        }
    }

    /// <summary>The files in their order.</summary>
    /// <param name="stop">Ends the stream.</param>
    /// <exception cref="OperationCanceledException">Stopped.</exception>
    public async IAsyncEnumerable<RenderedFile> InOrder([EnumeratorCancellation] CancellationToken stop = default)
    {
        var making = new Making(this, stop);
        await using var ending = making.ConfigureAwait(false);
        var early = new Dictionary<int, RenderedFile?>();
        var next = 0;
        await foreach (var (index, made) in making.Made.ConfigureAwait(false))
        {
            early.Add(index, made);
            while (early.Remove(next, out var file))
            {
                next++;
                if (file is not null)
                    yield return file;
                making.MakeRoom();
            }
        }
    }

    private RenderedFile? Make(SiteFile file)
    {
        try
        {
            var content = file.Render();
            return _hasFailed ? null : new RenderedFile(file.Path, content);
        }
        catch (RenderException fault)
        {
            _hasFailed = true;
            lock (_lock)
                _faults.Add(fault.Diagnostic);
            return null;
        }
    }

    /// <summary>One reading of the stream: each core makes the next file when there is room for it.</summary>
    private sealed class Making : IAsyncDisposable
    {
        private readonly Channel<(int Index, RenderedFile? File)> _made = Channel.CreateUnbounded<(int, RenderedFile?)>();
        private readonly SemaphoreSlim _room = new(MostWaiting);
        private readonly CancellationTokenSource _end;
        private readonly Task _work;

        public Making(SiteStream stream, CancellationToken stop)
        {
            _end = CancellationTokenSource.CreateLinkedTokenSource(stop);
            _work = MakeAll(stream);
        }

        /// <summary>Each file with its index, in the order in which they get done; no file where it could not be made.</summary>
        public IAsyncEnumerable<(int Index, RenderedFile? File)> Made => _made.Reader.ReadAllAsync(_end.Token);

        /// <summary>One has been taken, so that another may be begun.</summary>
        public void MakeRoom() => _room.Release();

        /// <summary>Waits until nothing is being made any more: whoever reads may have failed, and nothing goes on behind his back.</summary>
        public async ValueTask DisposeAsync()
        {
            await _end.CancelAsync().ConfigureAwait(false);
            await _work.ConfigureAwait(false);
            _end.Dispose();
            _room.Dispose();
        }

        private async Task MakeAll(SiteStream stream)
        {
            try
            {
                await Parallel.ForEachAsync(WithRoom(stream.Files), new ParallelOptions { CancellationToken = _end.Token }, (file, _) =>
                {
                    _made.Writer.TryWrite((file.Index, stream.Make(file.Item)));
                    return ValueTask.CompletedTask;
                }).ConfigureAwait(false);
                _made.Writer.Complete();
            }
            catch (Exception fault)
            {
                // Stopped, or a fault of ours: whoever reads throws it.
                _made.Writer.Complete(fault);
            }
        }

        /// <summary>The files in their order, each when there is room for it: room is taken in that order too, so that later files can never hold
        /// all of it while a reader waits for an earlier one.</summary>
        private async IAsyncEnumerable<(int Index, SiteFile Item)> WithRoom(IReadOnlyList<SiteFile> files)
        {
            foreach (var file in files.Index())
            {
                await _room.WaitAsync(_end.Token).ConfigureAwait(false);
                yield return file;
            }
        }
    }
}
