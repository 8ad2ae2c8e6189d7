using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using StackGuide.Rendering;

namespace StackGuide.Serving;

/// <summary>A site in memory: each file is made when it is first asked for, and kept until the site changes.</summary>
/// <param name="site">Without faults.</param>
/// <param name="baseUrl">Where the guide says it is hosted; null when it does not.</param>
public sealed class LiveSite(PreparedSite site, string? baseUrl)
{
    private const string NotFoundPage = "404.html";

    private readonly ConcurrentDictionary<string, Lazy<byte[]>> _made = new(StringComparer.Ordinal);

    private readonly Lazy<byte[]?> _missing = new(() => site.Missing?.Render());

    // Links of the page for missing addresses begin here.
    private readonly string _below = baseUrl is null ? "/" : Uri.UnescapeDataString(new Uri(baseUrl).AbsolutePath);

    /// <summary>Every file, as a build would publish them.</summary>
    public ImmutableArray<SiteFile> Files => site.Files;

    /// <summary>The bytes of a file, or null when there is none of that path.</summary>
    /// <param name="path">With <c>/</c> between folders.</param>
    /// <exception cref="RenderException">A template fails on it.</exception>
    public byte[]? Find(string path) => site.Find(path) is { } file ? _made.GetOrAdd(path, _ => new Lazy<byte[]>(file.Render)).Value : null;

    /// <summary>What stands at an address: at the root of this machine, and below the path that the guide is hosted at.</summary>
    /// <param name="address">The path of the request, decoded.</param>
    /// <exception cref="RenderException">A template fails on it.</exception>
    public ServedFile At(string address)
    {
        string[] paths = address.StartsWith(_below, StringComparison.Ordinal) ? [address[_below.Length..], address[1..]] : [address[1..]];
        foreach (var path in paths.Select(p => p.Length == 0 || p.EndsWith('/') ? p + "index.html" : p))
        {
            if (Find(path) is { } bytes)
                return new ServedFile(path, bytes, IsFound: true);
        }

        var missing = baseUrl is null ? _missing.Value : Find(NotFoundPage);
        return new ServedFile(NotFoundPage, missing ?? Encoding.UTF8.GetBytes($"<!doctype html><title>Not found</title><script defer src=\"{ReloadScript.Address}\"></script>\n"), IsFound: false);
    }
}
