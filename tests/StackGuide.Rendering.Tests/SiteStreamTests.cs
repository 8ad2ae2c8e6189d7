using System.Text;
using StackGuide.Model.Diagnostics;
using StackGuide.Model.Places;

namespace StackGuide.Rendering.Tests;

/// <summary>Files of a site while they are made.</summary>
public sealed class SiteStreamTests
{
    // What may be begun before anything is taken: what the channel holds, and what waits at its two ends.
    private const int MostBegun = 64 + 4;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Come_in_their_order_however_long_each_takes()
    {
        var stream = new SiteStream([.. Enumerable.Range(0, 200).Select(i => File($"{i}.html", () => Thread.Sleep(i % 20 == 0 ? 5 : 0)))]);

        var paths = new List<string>();
        await foreach (var file in stream.InOrder(Stop))
            paths.Add(file.Path.Value);

        Assert.Equal(Enumerable.Range(0, 200).Select(i => $"{i}.html"), paths);
        Assert.True(stream.IsWhole);
    }

    [Fact]
    public async Task Are_each_handed_on_once()
    {
        var taken = new System.Collections.Concurrent.ConcurrentBag<string>();

        await new SiteStream([.. Enumerable.Range(0, 200).Select(i => File($"{i}.html"))]).Each(file => taken.Add(Encoding.UTF8.GetString(file.Content)), Stop);

        Assert.Equal(Enumerable.Range(0, 200).Select(i => $"{i}.html").Order(StringComparer.Ordinal), taken.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Wait_for_whoever_takes_them()
    {
        var made = 0;
        var taken = 0;
        await foreach (var _ in new SiteStream([.. Enumerable.Range(0, 500).Select(i => File($"{i}.html", () => Interlocked.Increment(ref made)))]).InOrder(Stop))
        {
            if (taken++ == 100)
                await Task.Delay(50, Stop);
            Assert.InRange(Volatile.Read(ref made) - taken, -1, MostBegun);
        }
    }

    [Fact]
    public async Task All_faults_are_known_and_nothing_is_handed_on_behind_the_first()
    {
        var stream = new SiteStream([File("a.html"), Failing("b.html"), .. Enumerable.Range(0, 200).Select(i => File($"{i}.html")), Failing("c.html"), File("d.html")]);

        var taken = new List<string>();
        await foreach (var file in stream.InOrder(Stop))
            taken.Add(file.Path.Value);

        Assert.False(stream.IsWhole);
        Assert.Equal(["b.html", "c.html"], stream.Diagnostics.Select(d => d.Place.File));
        Assert.DoesNotContain("d.html", taken);
    }

    [Fact]
    public async Task What_the_taker_throws_comes_out_as_it_is_and_ends_the_stream()
    {
        var made = 0;
        var stream = new SiteStream([.. Enumerable.Range(0, 5_000).Select(i => File($"{i}.html", () => Interlocked.Increment(ref made)))]);

        var fault = await Assert.ThrowsAsync<IOException>(() => stream.Each(_ => throw new IOException("No space left on device"), Stop));

        Assert.Equal("No space left on device", fault.Message);
        var then = made;
        await Task.Delay(20, Stop);
        Assert.Equal(then, made);
        Assert.InRange(made, 1, 1_000);
    }

    [Fact]
    public async Task A_fault_of_ours_comes_out_as_it_is()
    {
        var stream = new SiteStream([File("a.html"), new SiteFile(new SitePath("b.html"), () => throw new InvalidCastException())]);

        await Assert.ThrowsAsync<InvalidCastException>(() => stream.Each(_ => { }, Stop));
    }

    [Fact]
    public async Task Is_stopped()
    {
        using var stop = new CancellationTokenSource();
        var stream = new SiteStream([.. Enumerable.Range(0, 5_000).Select(i => File($"{i}.html"))]);

        await Assert.ThrowsAsync<OperationCanceledException>(() => stream.Each(_ => stop.Cancel(), stop.Token));
    }

    private static SiteFile File(string path, Action? making = null) => new(new SitePath(path), () =>
    {
        making?.Invoke();
        return Encoding.UTF8.GetBytes(path);
    });

    private static SiteFile Failing(string path) => new(new SitePath(path), () => throw new RenderException(SharedFaults.MissingFile(path, "a block is not closed")));
}
