using StackGuide.Model.Guides;
using StackGuide.Rendering.Entries;
using StackGuide.Rendering.Views;

namespace StackGuide.Rendering.Pages;

/// <summary>Which scripts a page loads, in the order in which they run. Every page can be read without them.</summary>
internal static class PageScripts
{
    private const string Folder = GuideLayout.Scripts + "/";

    /// <summary>The script that is written into every page's head, and published nowhere else: a request for it would hold up the page.</summary>
    public const string Head = Folder + "theme.js";

    /// <summary>Whether a page is text with tables, and needs no styles of the flow, the weights or the search.</summary>
    public static bool IsOnlyRead(Entry entry) => EntryPages.Of(entry.Kind).IsOnlyRead;

    public static IEnumerable<string> Of(Entry entry) =>
    [
        .. Named("site"),
        .. entry switch
        {
            GuidePage page => ViewDefinitions.Of(page).Scripts,
            _ => Named(EntryPages.Of(entry.Kind).Scripts),
        },
    ];

    /// <summary>The paths of the theme's scripts of those names.</summary>
    public static IEnumerable<string> Named(params string[] names) => names.Select(name => $"{Folder}{name}.js");
}
