using StackGuide.Model.Places;

namespace StackGuide.Rendering.Markup;

/// <summary>Addresses as our pages write them.</summary>
internal static class SiteAddress
{
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
