using StackGuide.Model.Guides;
using StackGuide.Rendering.Data;

namespace StackGuide.Rendering.Pages;

/// <summary>Which scripts a page loads, in the order in which they run. Every page can be read without them.</summary>
internal static class PageScripts
{
    private const string Folder = "site/scripts/";

    /// <summary>The script that is written into every page's head, and published nowhere else: a request for it would hold up the page.</summary>
    public const string Head = Folder + "theme.js";

    /// <summary>Whether a page is used rather than read, so that a table of contents would only be in the way.</summary>
    public static bool IsApp(Entry entry) => entry is GuidePage { View.Value: "home" or "decide" or "weigh" or "search" };

    /// <summary>Whether a page is text with tables, and needs no styles of the flow, the weights or the search.</summary>
    public static bool IsOnlyRead(Entry entry) => entry.Kind is EntryKind.Criterion or EntryKind.Scenario or EntryKind.Tool or EntryKind.Evidence or EntryKind.Seed;

    public static IEnumerable<string> Of(Entry entry) =>
    [
        Folder + "site.js",
        .. entry switch
        {
            GuidePage page => OfView(page.View.Value),
            Criterion => [Folder + "page-parts.js", Folder + "tables.js", Folder + "claims-filter.js"],
            _ => [],
        },
    ];

    private static IEnumerable<string> OfView(string view) => view switch
    {
        "decide" => [DecisionData.Path, Folder + "decision-engine.js", Folder + "decision-record.js", Folder + "page-parts.js", Folder + "decide-page.js"],
        "weigh" => [DecisionData.Path, Folder + "weigh-engine.js", Folder + "decision-record.js", Folder + "page-parts.js", Folder + "weigh-page.js"],
        "claims" => [Folder + "page-parts.js", Folder + "claims-filter.js"],
        "compare" => [Folder + "page-parts.js", Folder + "tables.js"],
        "search" => [Folder + "search-engine.js", Folder + "page-parts.js", Folder + "search-page.js"],
        _ => [],
    };
}
