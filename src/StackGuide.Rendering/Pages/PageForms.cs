using StackGuide.Model.Places;
using StackGuide.Rendering.Templates;
using StackGuide.Rendering.Twins;

namespace StackGuide.Rendering.Pages;

/// <summary>The forms that every page has.</summary>
internal static class PageForms
{
    /// <summary>Pages of HTML beside each other.</summary>
    public static PageForm Alone { get; } = new(Hrefs.To);

    /// <summary>Pages of Markdown beside each other.</summary>
    public static PageForm Twin { get; } = new((from, to, anchor) => Hrefs.To(from, new SitePath(MarkdownTwin.PathOf(to.Value)), anchor));

    /// <summary>A page that is shown at any depth, so that its links must not be relative.</summary>
    /// <param name="root">The path of the site's root on its host, with a slash at both ends.</param>
    public static PageForm FromRoot(string root) =>
        new((from, to, anchor) => from == to && anchor is not null ? "#" + anchor : $"{root}{to}{(anchor is null ? "" : "#" + anchor)}");
}
