using System.Collections.Immutable;
using StackGuide.Model.Diagnostics;
using StackGuide.Rendering.Assets;
using StackGuide.Rendering.Pages;

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

    /// <summary>The page for missing ones where the site lies at the root of its host; null when the guide has none.</summary>
    public SiteFile? Missing { get; internal init; }

    /// <summary>What makes the pages, for those who take the guide along in another form.</summary>
    internal PageRenderer? Renderer { get; init; }

    internal static PreparedSite With(ImmutableArray<Diagnostic> diagnostics) => new([], new HashedAssets([])) { Diagnostics = diagnostics };
}
