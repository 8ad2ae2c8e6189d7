using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using StackGuide.Model.Guides;
using StackGuide.Model.Places;

namespace StackGuide.Rendering.Assets;

/// <summary>The theme's assets under names that change with their content, so that hosts may let browsers keep them for ever.</summary>
internal sealed class HashedAssets
{
    private const string Folder = "assets/";

    private readonly Dictionary<string, NamedAsset> _byPath;
    private readonly (string Path, Lazy<NamedAsset> Asset)[] _made;

    /// <param name="assets">Those that are at hand.</param>
    /// <param name="made">Those that are made from the guide, by path: only when a page refers to one, or all files are wanted.</param>
    public HashedAssets(ImmutableArray<Asset> assets, params IEnumerable<(string Path, Func<Asset> Make)> made)
    {
        _byPath = assets.Select(Named).ToDictionary(n => n.Asset.Path, StringComparer.Ordinal);
        _made = [.. made.Select(m => (m.Path, new Lazy<NamedAsset>(() => Named(m.Make()))))];
    }

    /// <summary>All of them. Of one name and one content there is one file, whatever folders it stands in.</summary>
    public IEnumerable<SiteFile> Files => _byPath.Values.Concat(_made.Select(m => m.Asset.Value)).DistinctBy(n => n.Path).Select(n => n.File);

    /// <summary>Where an asset is published, or null when the theme has none of that path.</summary>
    public SitePath? Find(string path)
    {
        if (_byPath.TryGetValue(path, out var found))
            return found.Path;
        return Array.Find(_made, m => m.Path == path).Asset?.Value.Path;
    }

    /// <summary>The file of that published name, or null; what is made from the guide is looked at last.</summary>
    public SiteFile? FileAt(string path) => path.StartsWith(Folder, StringComparison.Ordinal)
        ? _byPath.Values.Concat(_made.Select(m => m.Asset.Value)).FirstOrDefault(n => n.Path.Value == path)?.File
        : null;

    private static NamedAsset Named(Asset asset)
    {
        var file = asset.Path[(asset.Path.LastIndexOf('/') + 1)..];
        var dot = file.LastIndexOf('.');
        var hash = Convert.ToHexStringLower(SHA256.HashData(asset.Content.AsSpan()).AsSpan(0, 6));
        return new NamedAsset(asset, new SitePath(Folder + (dot < 0 ? $"{file}.{hash}" : $"{file[..dot]}.{hash}{file[dot..]}")));
    }

    private sealed record NamedAsset(Asset Asset, SitePath Path)
    {
        public SiteFile File => new(Path, () => ImmutableCollectionsMarshal.AsArray(Asset.Content)!);
    }
}
