using StackGuide.Model.Places;
using StackGuide.Rendering.Markup;

namespace StackGuide.Rendering.Hosting;

/// <summary>The page that hosts show in the place of any missing one, and so at any depth: its links must not be relative.</summary>
internal static class NotFoundPage
{
    public static SitePath Path { get; } = new("404.html");

    /// <summary>The page with links from the root of the host.</summary>
    /// <param name="html">As rendered.</param>
    /// <param name="baseUrl">Where the site is hosted; its host is left out, so that a preview elsewhere works too.</param>
    public static string For(string html, string baseUrl)
    {
        var root = new Uri(baseUrl).AbsolutePath;
        return AttributeRewriter.Rewrite(html, (name, value) =>
            name is "href" or "src" && SiteAddress.IsRelative(value) ? root + value : null);
    }
}
