using System.Security.Cryptography;
using System.Text;

namespace StackGuide.Rendering.Safety;

/// <summary>What a page may load and run, as browsers enforce it: nothing inline but what is known by its hash, nothing from elsewhere.</summary>
internal static class ContentSecurityPolicy
{
    private const string Nothing = "default-src 'none'; base-uri 'none'; form-action 'none'";

    // An opened file has no origin, and the standard leaves open what this word means there. Chromium and Firefox both let it
    // match files, so that one policy serves hosts and disks.
    private const string Own = "'self'";

    /// <summary>For the <c>meta</c> element of each page.</summary>
    /// <remarks>
    /// Our scripts ask for nothing. The preview's listens to its server, and tools that examine a hosted page from within (Lighthouse
    /// reads <c>robots.txt</c> so) may ask its own host.
    /// </remarks>
    /// <param name="headScript">The one script that stands in the pages themselves; null for none.</param>
    public static string OfPages(string? headScript) =>
        $"{Nothing}; script-src {Own}{(headScript is null ? "" : " " + Hash(headScript))}; style-src {Own}; img-src {Own}; connect-src {Own}";

    /// <summary>For the header of a host, which may say more: no other page may frame ours.</summary>
    public static string OfHost(string? headScript) => OfPages(headScript) + "; frame-ancestors 'none'";

    /// <summary>For a page that holds everything it needs.</summary>
    public static string OfSingleFile(IEnumerable<string> scripts, string style) =>
        $"{Nothing}; script-src {string.Join(' ', scripts.Select(Hash).Distinct())}; style-src {Hash(style)}; img-src data:";

    /// <summary>A source expression that allows exactly this text.</summary>
    public static string Hash(string text) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}'";
}
