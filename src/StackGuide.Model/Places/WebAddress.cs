namespace StackGuide.Model.Places;

/// <summary>Addresses of pages and sites on the web.</summary>
public static class WebAddress
{
    /// <summary>What is expected where a site's own address is asked for; for messages.</summary>
    public const string ExpectedOfSite = "an address like https://example.org/guide/, without ? and #";

    /// <summary>Whether a text is an address that can be published as it is.</summary>
    public static bool IsOne(string text) =>
        (text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("http://", StringComparison.OrdinalIgnoreCase))
        && Uri.TryCreate(text, UriKind.Absolute, out _)
        && !text.Any(c => char.IsWhiteSpace(c) || char.IsControl(c) || c is '"' or '<' or '>');

    /// <summary>Understands the address that a site is hosted at, to which the paths of its pages are added.</summary>
    /// <param name="text">As somebody wrote it.</param>
    /// <param name="address">The same with a closing slash.</param>
    public static bool TryParseSite(string text, out string address)
    {
        address = WithSlash(text);
        return IsOne(text) && text.AsSpan().IndexOfAny('?', '#') < 0;
    }

    /// <summary>An address to which paths can be added.</summary>
    public static string WithSlash(string address) => address.EndsWith('/') ? address : address + "/";
}
