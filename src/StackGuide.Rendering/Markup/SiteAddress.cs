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
        return Resolve(from, relative) is { } path ? (path, anchor) : null;
    }

    /// <summary>The path below the site's root that a relative address without an anchor leads to; null when it leads out.</summary>
    public static string? Resolve(SitePath from, string address)
    {
        var parts = from.Value.Split('/')[..^1].ToList();
        foreach (var part in address.Split('/'))
        {
            if (part == "..")
            {
                if (parts.Count == 0)
                    return null;
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part is not ("" or "."))
            {
                parts.Add(part);
            }
        }

        return string.Join('/', parts);
    }

    /// <summary>Whether it names a file of the site, and not another host or a place on the page itself.</summary>
    public static bool IsRelative(string address) => address.Length > 0 && address[0] is not ('#' or '/') && !address.Contains(':');
}
