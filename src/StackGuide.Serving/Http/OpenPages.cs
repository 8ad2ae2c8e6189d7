using System.Collections.Concurrent;

namespace StackGuide.Serving.Http;

/// <summary>The pages that browsers show just now.</summary>
internal sealed class OpenPages
{
    private readonly ConcurrentDictionary<OpenPage, bool> _pages = new();

    /// <summary>A browser begins to listen.</summary>
    /// <param name="address">The path of its page, decoded.</param>
    /// <param name="mark">The state of the page that it shows.</param>
    /// <param name="guide">Whose page it is.</param>
    public OpenPage Add(string address, string mark, LiveGuide guide)
    {
        var page = new OpenPage(address, mark);

        // Known before it is told the state: nothing may change in between without its notice.
        _pages[page] = true;
        page.Tell(guide.State);
        return page;
    }

    /// <summary>A browser listens no more.</summary>
    public void Remove(OpenPage page) => _pages.TryRemove(page, out _);

    /// <summary>Tells all of them the new state.</summary>
    public void Tell(LiveState state)
    {
        foreach (var page in _pages.Keys)
            page.Tell(state);
    }

    /// <summary>Ends all streams.</summary>
    public void Close()
    {
        foreach (var page in _pages.Keys)
            page.Close();
    }
}
