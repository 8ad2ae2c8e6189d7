using StackGuide.Model.Places;
using StackGuide.Rendering.Twins;

namespace StackGuide.Rendering.Pages;

/// <summary>How a page in one form leads to another page, or to a place on it.</summary>
/// <param name="from">Where the page lies that holds the link.</param>
/// <param name="to">The page that it leads to, as it lies in the site.</param>
/// <param name="anchor">The place on that page; null for none.</param>
/// <returns>The address, not escaped.</returns>
internal delegate string LinkPolicy(SitePath from, SitePath to, string? anchor);

/// <summary>The forms that a page may have.</summary>
internal static class LinkPolicies
{
    /// <summary>Pages of HTML beside each other.</summary>
    public static LinkPolicy Pages { get; } = Hrefs.To;

    /// <summary>Pages of Markdown beside each other.</summary>
    public static LinkPolicy Twins { get; } = (from, to, anchor) => Hrefs.To(from, new SitePath(MarkdownTwin.PathOf(to.Value)), anchor);
}
