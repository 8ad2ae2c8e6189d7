using System.Collections.Frozen;
using StackGuide.Model.Guides;
using StackGuide.Model.Places;
using StackGuide.Rendering.Pages;
using StackGuide.Rendering.Templates;

namespace StackGuide.Rendering.Booklet;

/// <summary>The form of a page that is a chapter of the guide on one page: ids have the page's name in front, links between chapters stay on the page, headings stand two levels deeper.</summary>
internal static class ChapterForm
{
    private const int LevelsDeeper = 2;

    // The guide on one page lies there, so that addresses of other files are the same.
    private static readonly SitePath Root = new("index.html");

    /// <param name="chapters">The pages that are chapters, and those to which a place on the page leads.</param>
    public static PageForm Of(FrozenSet<SitePath> chapters) =>
        new((_, to, anchor) => chapters.Contains(to) ? "#" + AnchorOf(to, anchor) : Hrefs.To(Root, to, anchor))
        {
            IdPrefix = PrefixOf,
            LevelShift = LevelsDeeper,
            IsChapter = true,
        };

    /// <summary>Where the chapter of an entry begins.</summary>
    public static string AnchorOf(Entry entry) => AnchorOf(entry.Path, null);

    private static string AnchorOf(SitePath page, string? anchor) => anchor is null ? page.Value : PrefixOf(page) + anchor;

    // The page's name keeps two pages' anchors apart. Within pictures an id must be a name of XML, which has no slashes.
    private static string PrefixOf(SitePath page) => page.Value.Replace('/', '.') + ":";
}
