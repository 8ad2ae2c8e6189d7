using System.Net;
using StackGuide.Model.Guides;
using StackGuide.Model.Places;

namespace StackGuide.Rendering.Pages;

/// <summary>Relative addresses from page to page; they always name the file. Ids hold no character that would need escaping.</summary>
internal static class Hrefs
{
    public static string To(SitePath from, Entry entry) => To(from, entry.Path, entry.Anchor);

    public static string To(SitePath from, SitePath to, string? anchor = null) =>
        anchor is null ? to.RelativeTo(from) : from == to ? "#" + anchor : $"{to.RelativeTo(from)}#{anchor}";

    /// <summary>Escapes what may hold any character for use in an attribute.</summary>
    public static string Escape(string text) => WebUtility.HtmlEncode(text);
}
