using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;
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
        ExceptionDispatchInfo? fault = null;
        await using (var making = new Making(this, stop))
            await Task.WhenAll(Enumerable.Range(0, Environment.ProcessorCount).Select(_ => Task.Run(() => Take(making), CancellationToken.None))).ConfigureAwait(false);
        if (fault?.SourceException is OperationCanceledException)
            stop.ThrowIfCancellationRequested();
        fault?.Throw();

        async Task Take(Making making)
        {
            try
            {
                await foreach (var (_, file) in making.Made.ConfigureAwait(false))
                {
                    if (file is not null)
                        take(file);
                    making.MakeRoom();
                }
            }
            catch (Exception thrown)
            {
                Interlocked.CompareExchange(ref fault, ExceptionDispatchInfo.Capture(thrown), null);
                making.End();
            }
        }
    }

    /// <summary>The files in their order.</summary>
    /// <param name="stop">Ends the stream.</param>
    /// <exception cref="OperationCanceledException">Stopped.</exception>
    public async IAsyncEnumerable<RenderedFile> InOrder([EnumeratorCancellation] CancellationToken stop = default)
    {
        await using var making = new Making(this, stop);
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

    /// <summary>One reading of the stream: a loop for each core that makes the next file when there is room for it.</summary>
    private sealed class Making : IAsyncDisposable
    {
        private readonly Channel<(int Index, RenderedFile? File)> _made = Channel.CreateUnbounded<(int, RenderedFile?)>();
        private readonly SemaphoreSlim _room = new(MostWaiting);
        private readonly CancellationTokenSource _end;
        private readonly Task _loops;
        private int _begun = -1;

        public Making(SiteStream stream, CancellationToken stop)
        {
            _end = CancellationTokenSource.CreateLinkedTokenSource(stop);
            _loops = Finish(Task.WhenAll(Enumerable.Range(0, Environment.ProcessorCount).Select(_ => Task.Run(() => MakeAll(stream), CancellationToken.None))));
        }

        /// <summary>Each file with its index, in the order in which they get done; no file where it could not be made.</summary>
        public IAsyncEnumerable<(int Index, RenderedFile? File)> Made => _made.Reader.ReadAllAsync(_end.Token);

        /// <summary>One has been taken, so that another may be begun.</summary>
        public void MakeRoom() => _room.Release();

        public void End() => _end.Cancel();

        /// <summary>Waits until nothing is being made any more: whoever reads may have failed, and nothing goes on behind his back.</summary>
        public async ValueTask DisposeAsync()
        {
            await _end.CancelAsync().ConfigureAwait(false);
            await _loops.ConfigureAwait(false);
            _end.Dispose();
            _room.Dispose();
        }

        private async Task MakeAll(SiteStream stream)
        {
            while (true)
            {
                await _room.WaitAsync(_end.Token).ConfigureAwait(false);
                var index = Interlocked.Increment(ref _begun);
                if (index >= stream.Files.Count)
                {
                    // Nobody takes what is not made; the other loops end as this one does.
                    _room.Release();
                    return;
                }

                try
                {
                    _made.Writer.TryWrite((index, stream.Make(stream.Files[index])));
                }
                catch (Exception fault)
                {
                    // A fault of ours: whoever reads throws it.
                    _made.Writer.TryComplete(fault);
                    throw;
                }
            }
        }

        private async Task Finish(Task loops)
        {
            await loops.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            _made.Writer.TryComplete();
        }
    }
}
