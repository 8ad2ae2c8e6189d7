namespace StackGuide.Model.Places;

/// <summary>Addresses of a place on a page: a path and, after <c>#</c>, an anchor.</summary>
public static class AnchoredPath
{
    /// <summary>The path, empty where the address is only an anchor; and the anchor as written, null where there is no <c>#</c>.</summary>
    public static (string Path, string? Anchor) Cut(string address)
    {
        var hash = address.IndexOf('#', StringComparison.Ordinal);
        return hash < 0 ? (address, null) : (address[..hash], address[(hash + 1)..]);
    }

    /// <summary>Undoes <see cref="Cut"/>.</summary>
    public static string Join(string path, string? anchor) => anchor is null ? path : $"{path}#{anchor}";
}
