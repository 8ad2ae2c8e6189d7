using System.Collections.Frozen;

namespace StackGuide.Model.Guides;

/// <summary>The views that stages before rendering know: those of pages whose text is written by hand, and those that show what only they can. All others are computed, and rendering's own.</summary>
public static class GuideViews
{
    /// <summary>Text alone.</summary>
    public const string Prose = "page";

    /// <summary>Text whose sections are questions with their answers.</summary>
    public const string Questions = "faq";

    /// <summary>Text whose sections are terms with what they mean.</summary>
    public const string Terms = "glossary";

    /// <summary>The claims that cannot both be true.</summary>
    public const string Contradictions = "contradictions";

    /// <summary>The page that a site opens with.</summary>
    public const string Home = "home";

    /// <summary>The page that asks the questions of the flow one after the other.</summary>
    public const string Decide = "decide";

    private static readonly FrozenSet<string> Written = FrozenSet.Create(StringComparer.Ordinal, Prose, Questions, Terms);

    /// <summary>Whether nothing of the site's own leads to such a page, so that another must link to it.</summary>
    /// <param name="view">As the page names it; null for none.</param>
    public static bool NeedsLink(string? view) => view is null || Written.Contains(view);
}
