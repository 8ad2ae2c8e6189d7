using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using StackGuide.Model.Guides;
using StackGuide.Model.Places;
using StackGuide.Model.Sites;

namespace StackGuide.Rendering.Assets;

/// <summary>The theme's assets under names that change with their content, so that hosts may let browsers keep them for ever.</summary>
internal sealed class HashedAssets
{
    private readonly FrozenDictionary<string, SitePath> _byPath;

    public HashedAssets(ImmutableArray<Asset> assets)
    {
        var named = assets.Select(asset => (asset, Path: Name(asset))).ToList();
        _byPath = named.ToFrozenDictionary(n => n.asset.Path, n => n.Path, StringComparer.Ordinal);

        // Of one name and one content there is one file, whatever folders it stands in.
        Files = [.. named.DistinctBy(n => n.Path).Select(n => new SiteFile(n.Path, () => ImmutableCollectionsMarshal.AsArray(n.asset.Content)!))];
    }

    public ImmutableArray<SiteFile> Files { get; }

    /// <summary>Where an asset is published, or null when the theme has none of that path.</summary>
    public SitePath? Find(string path) => _byPath.TryGetValue(path, out var found) ? found : null;

    private static SitePath Name(Asset asset)
    {
        var file = asset.Path[(asset.Path.LastIndexOf('/') + 1)..];
        var dot = file.LastIndexOf('.');
        var hash = Convert.ToHexStringLower(SHA256.HashData(asset.Content.AsSpan()).AsSpan(0, 6));
        return new SitePath(dot < 0 ? $"assets/{file}.{hash}" : $"assets/{file[..dot]}.{hash}{file[dot..]}");
    }
}
