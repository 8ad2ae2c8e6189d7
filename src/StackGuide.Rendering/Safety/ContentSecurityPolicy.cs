using System.Security.Cryptography;
using System.Text;
using StackGuide.Model.Places;

namespace StackGuide.Rendering.Safety;

/// <summary>What a page may load and run, as browsers enforce it: nothing inline but what is known by its hash, nothing from elsewhere.</summary>
internal static class ContentSecurityPolicy
{
    private const string Nothing = "default-src 'none'; base-uri 'none'; form-action 'none'";

    // An opened file has no origin, and the standard leaves open what this word means there. Chromium and Firefox both let it
    // match files, so that one policy serves hosts and disks.
    private const string Own = "'self'";

    /// <summary>For the <c>meta</c> element of each page. Inline scripts and styles of the templates are allowed by their hashes.</summary>
    public static string OfPages(IEnumerable<SourceText> templates) => Of(InlineParts.Hashes(templates));

    /// <summary>For the header of a host, which may say more: no other page may frame ours.</summary>
    public static string OfHost(IEnumerable<SourceText> templates) => Of(InlineParts.Hashes(templates)) + "; frame-ancestors 'none'";

    /// <summary>For a page that holds everything it needs.</summary>
    public static string OfSingleFile(IEnumerable<string> scripts, string style) =>
        $"{Nothing}; script-src {string.Join(' ', scripts.Select(Hash).Distinct())}; style-src {Hash(style)}; img-src data:";

    /// <summary>A source expression that allows exactly this text.</summary>
    public static string Hash(string text) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}'";

    private static string Of((IReadOnlyList<string> Scripts, IReadOnlyList<string> Styles) inline) =>
        $"{Nothing}; script-src {string.Join(' ', inline.Scripts.Prepend(Own))}; style-src {string.Join(' ', inline.Styles.Prepend(Own))}; img-src {Own}";
}
