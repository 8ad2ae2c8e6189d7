using System.Collections.Concurrent;

namespace StackGuide.Serving.Http;

/// <summary>The pages that browsers show just now.</summary>
internal sealed class OpenPages
{
    /// <summary>More than a person has open. Each holds its page and what it was told in memory.</summary>
    public const int Most = 100;

    private readonly ConcurrentDictionary<OpenPage, bool> _pages = new();

    /// <summary>A browser begins to listen; it is told of changes from now on.</summary>
    /// <param name="address">The path of its page, decoded.</param>
    /// <param name="mark">The state of the page that it shows.</param>
    /// <param name="state">What is to be shown now.</param>
    /// <returns>Null when too many listen already.</returns>
    public OpenPage? Add(string address, string mark, Func<LiveState> state)
    {
        if (_pages.Count >= Most)
            return null;
        var page = new OpenPage(address, mark, state);
        _pages[page] = true;
        return page;
    }

    /// <summary>A browser listens no more.</summary>
    public void Remove(OpenPage page) => _pages.TryRemove(page, out _);

    /// <summary>Tells all of them what has changed.</summary>
    public void Tell()
    {
        foreach (var page in _pages.Keys)
            page.Tell();
    }

    /// <summary>Ends all streams.</summary>
    public void Close()
    {
        foreach (var page in _pages.Keys)
            page.Close();
    }
}
