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
        .. Scripts("site"),
        .. entry switch
        {
            GuidePage page => OfView(page.View.Value),
            Criterion => Scripts("page-parts", "tables", "claims-filter"),
            _ => [],
        },
    ];

    private static IEnumerable<string> OfView(string view) => view switch
    {
        "decide" => [DecisionData.Path, .. Scripts("decision-engine", "decision-record", "page-parts", "record-part", "decide-outcome", "decide-page")],
        "weigh" => [DecisionData.Path, .. Scripts("weigh-engine", "decision-record", "weigh-record", "page-parts", "record-part", "weigh-page")],
        "claims" => Scripts("page-parts", "claims-filter"),
        "compare" => Scripts("page-parts", "tables"),
        "search" => Scripts("search-engine", "page-parts", "search-page"),
        _ => [],
    };

    private static IEnumerable<string> Scripts(params string[] names) => names.Select(name => $"{Folder}{name}.js");
}
