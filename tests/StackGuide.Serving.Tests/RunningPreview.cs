using System.Net.Http.Headers;
using System.Threading.Channels;
using StackGuide.Serving.Http;

namespace StackGuide.Serving.Tests;

/// <summary>A preview of a small guide on a free port.</summary>
internal sealed class RunningPreview : IServeLog, IAsyncDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly TaskCompletionSource<Uri> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Channel<Refresh> _refreshes = Channel.CreateUnbounded<Refresh>();
    private Task _running = Task.CompletedTask;

    public WrittenGuide Guide { get; } = new();

    public HttpClient Browser { get; private set; } = new();

    public static async Task<RunningPreview> Start()
    {
        var preview = new RunningPreview();
        preview._running = new PreviewServer(new ServeOptions { Root = preview.Guide.Root }, preview).Run(preview._stop.Token);

        // Whoever waits for the next reading of a server that has ended learns why.
        _ = preview._running.ContinueWith(ended => preview._refreshes.Writer.TryComplete(ended.Exception), TaskScheduler.Default);
        preview.Browser = new HttpClient { BaseAddress = await preview._address.Task };
        return preview;
    }

    /// <summary>What was told of the next reading of the files.</summary>
    public async Task<Refresh> Next() => await _refreshes.Reader.ReadAsync();

    /// <summary>Listens as the page at an address does: each line as it comes.</summary>
    public async Task<StreamReader> Listen(string page, string mark = "")
    {
        var request = new HttpRequestMessage(HttpMethod.Get, $"__stackguide/events?page={page}&mark={mark}");
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("text/event-stream"));
        var response = await Browser.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        return new StreamReader(await response.Content.ReadAsStreamAsync());
    }

    public void Serving(Uri address) => _address.SetResult(address);

    public void Refreshed(Refresh refresh) => _refreshes.Writer.TryWrite(refresh);

    public void Failed(string page, Exception fault) => _refreshes.Writer.TryComplete(fault);

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _running;
        Browser.Dispose();
        _stop.Dispose();
        Guide.Dispose();
    }
}
