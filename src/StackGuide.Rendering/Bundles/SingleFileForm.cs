using System.Collections.Frozen;
using StackGuide.Model.Places;
using StackGuide.Rendering.Pages;
using StackGuide.Rendering.Templates;

namespace StackGuide.Rendering.Bundles;

/// <summary>The form of a page that stands in one file with all others: links lead to places like <c>#page/criteria/performance.html:anchor</c>, and ids have the page's name in front.</summary>
internal static class SingleFileForm
{
    // The guide on one page would stand in this file twice; a link to it leads to the file's beginning.
    public static SitePath Whole { get; } = new("guide.html");

    private static readonly SitePath Start = new("index.html");

    /// <param name="pages">The pages that the file holds.</param>
    /// <param name="files">The other files that it holds.</param>
    // site/bundle/single-file.js takes the prefix off again for the page that is shown.
    public static PageForm Of(FrozenSet<SitePath> pages, FrozenSet<string> files) =>
        new((from, to, anchor) =>
            to == Whole ? "#" + IdOf(Start)
            : pages.Contains(to) ? "#" + IdOf(to, anchor)
            : files.Contains(to.Value) ? "#file/" + to
            : Hrefs.To(from, to, anchor))
        {
            IdPrefix = page => IdOf(page, ""),
        };

    /// <summary>The id of a page, or of a place on it.</summary>
    public static string IdOf(SitePath page, string? anchor = null) => anchor is null ? $"page/{page}" : $"page/{page}:{anchor}";
}
