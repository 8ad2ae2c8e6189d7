using StackGuide.Model.Guides;
using StackGuide.Rendering.Data;

namespace StackGuide.Rendering.Pages;

/// <summary>Which scripts a page loads, in the order in which they run. Every page can be read without them.</summary>
internal static class PageScripts
{
    private const string Folder = "site/scripts/";

    /// <summary>Whether a page is used rather than read, so that a table of contents would only be in the way.</summary>
    public static bool IsApp(Entry entry) => entry is GuidePage { View.Value: "home" or "decide" or "weigh" or "search" };

    public static IEnumerable<string> Of(Entry entry) => [Folder + "site.js", .. entry is GuidePage page ? OfView(page.View.Value) : []];

    private static IEnumerable<string> OfView(string view) => view switch
    {
        "decide" => [DecisionData.Path, Folder + "decision-engine.js", Folder + "decision-record.js", Folder + "page-parts.js", Folder + "decide-page.js"],
        "weigh" => [DecisionData.Path, Folder + "weigh-engine.js", Folder + "decision-record.js", Folder + "page-parts.js", Folder + "weigh-page.js"],
        "search" => [Folder + "search-engine.js", Folder + "page-parts.js", Folder + "search-page.js"],
        _ => [],
    };
}
