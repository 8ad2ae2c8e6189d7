using StackGuide.Model.Places;

namespace StackGuide.Rendering.Markup;

/// <summary>Addresses as our pages write them.</summary>
internal static class SiteAddress
{
    /// <summary>The file below the site's root and the anchor that an address leads to; null when it leads to another host or out of the site.</summary>
    public static (string Path, string? Anchor)? Target(SitePath from, string address)
    {
        if (address.StartsWith('#'))
            return (from.Value, address.Length == 1 ? null : address[1..]);
        if (!IsRelative(address))
            return null;
        var (relative, anchor) = AnchoredPath.Cut(address);
        return RelativeFile.Combine(from.Value, relative) is { } path ? (path, anchor) : null;
    }

    /// <summary>Whether it names a file of the site, and not another host or a place on the page itself.</summary>
    public static bool IsRelative(string address) => address.Length > 0 && address[0] is not ('#' or '/') && !address.Contains(':');
}
