using System.Text;
using System.Text.Json;
using System.Threading.Channels;
using StackGuide.Model.Diagnostics;

namespace StackGuide.Serving.Http;

/// <summary>A page that a browser shows, and the stream of events that it listens to: <c>changed</c> with the page, and <c>faults</c> with all errors.</summary>
/// <param name="address">The path of the page, decoded.</param>
/// <param name="mark">The state of the page that it shows.</param>
/// <param name="state">What is to be shown now.</param>
internal sealed class OpenPage(string address, string mark, Func<LiveState> state)
{
    // A browser that takes nothing must not make the preview keep every state of a page for it.
    private const int MostUnread = 16;

    private readonly Channel<string> _events = Channel.CreateBounded<string>(MostUnread);
    private readonly Lock _lock = new();
    private string _mark = mark;
    private string _faults = "[]";

    /// <summary>What to send, in the form of server-sent events.</summary>
    public ChannelReader<string> Events => _events.Reader;

    /// <summary>Tells what differs from what was told before.</summary>
    public void Tell()
    {
        lock (_lock)
        {
            // Not before: another thread would have told a later state, and this one would take it back.
            var now = state();
            var page = ShownPage.At(now, address);
            var faults = Json(page.Fault is { } fault ? now.Errors.Append(fault) : now.Errors);
            if (faults != _faults)
                Send($"event: faults\ndata: {faults}\n\n");
            if (page.Mark != _mark)
                Send($"event: changed\ndata: {JsonSerializer.Serialize(new ChangedPage(Encoding.UTF8.GetString(page.Bytes), page.Mark), LiveJson.Default.ChangedPage)}\n\n");
            (_mark, _faults) = (page.Mark, faults);
        }
    }

    public void Close() => _events.Writer.TryComplete();

    /// <summary>Ends the stream when too much is unread: a browser that is still there asks again, and is told how things are then.</summary>
    private void Send(string text)
    {
        if (!_events.Writer.TryWrite(text))
            Close();
    }

    /// <summary>On one line, as the form of events wants it.</summary>
    private static string Json(IEnumerable<Diagnostic> faults) =>
        JsonSerializer.Serialize([.. faults.Select(f => new ShownFault(f.Place.ToString(), f.Code.Id, f.Message, f.Code.Meaning))], LiveJson.Default.ShownFaultArray);
}
