using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace StackGuide.Browser.Tests;

/// <summary>What a window complains of: messages in its console, requests that fail or go elsewhere.</summary>
internal static class Complaints
{
    /// <param name="window">The window, before its first page is opened.</param>
    /// <param name="root">Where every request must go.</param>
    /// <returns>Filled while pages are read.</returns>
    public static ConcurrentQueue<string> Of(IBrowserContext window, string root)
    {
        var complaints = new ConcurrentQueue<string>();
        window.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
                complaints.Enqueue($"{message.Page?.Url}: {message.Type}: {message.Text}");
        };
        window.WebError += (_, error) => complaints.Enqueue($"{error.Page?.Url}: {error.Error}");
        window.RequestFailed += (_, request) => complaints.Enqueue($"{request.Url} fails: {request.Failure}");
        window.Response += (_, response) =>
        {
            if (response.Status >= 400)
                complaints.Enqueue($"{response.Url}: status {response.Status}");
        };
        window.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(root, StringComparison.Ordinal))
                complaints.Enqueue($"{request.Frame.Url} asks elsewhere: {request.Url}");
        };
        return complaints;
    }
}
