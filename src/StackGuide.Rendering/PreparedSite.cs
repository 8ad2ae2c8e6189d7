using System.Collections.Immutable;
using System.Text;
using StackGuide.Model.Diagnostics;
using StackGuide.Rendering.Assets;
using StackGuide.Rendering.Hosting;

namespace StackGuide.Rendering;

/// <summary>A site of which nothing has been made yet, neither its pages nor the names that hold a hash.</summary>
public sealed class PreparedSite
{
    private readonly ImmutableArray<SiteFile> _files;
    private readonly HashedAssets _assets;
    private readonly Lazy<Dictionary<string, SiteFile>> _byPath;

    internal PreparedSite(ImmutableArray<SiteFile> files, HashedAssets assets)
    {
        _files = files;
        _assets = assets;
        _byPath = new(() => _files.DistinctBy(f => f.Path).ToDictionary(f => f.Path.Value, StringComparer.Ordinal));
    }

    /// <summary>When there are any, the site must not be published, and has no files.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; private init; } = [];

    /// <summary>Every file, in order of their paths. Asking makes the assets, since their names hold a hash.</summary>
    public ImmutableArray<SiteFile> Files => [.. _files.Concat(_assets.Files).OrderBy(f => f.Path)];

    /// <summary>Where pages lie that were made from a guide's entries or redirects; asking makes nothing.</summary>
    public IEnumerable<SiteFile> Pages => _files.Where(f => f.Path.Value.EndsWith(".html", StringComparison.Ordinal));

    /// <summary>The file of that path, or null.</summary>
    /// <param name="path">With <c>/</c> between folders; any text will do.</param>
    public SiteFile? Find(string path) => _byPath.Value.GetValueOrDefault(path) ?? _assets.FileAt(path);

    /// <summary>A page that is shown at any depth: its links begin at the root of the host.</summary>
    public static byte[] LinkedFromRoot(byte[] page) => Encoding.UTF8.GetBytes(NotFoundPage.For(Encoding.UTF8.GetString(page), "http://localhost/"));

    internal static PreparedSite With(ImmutableArray<Diagnostic> diagnostics) => new([], new HashedAssets([])) { Diagnostics = diagnostics };
}
