using StackGuide.Model.Places;

namespace StackGuide.Rendering.Templates;

/// <summary>How a page leads to another page, or to a place on it.</summary>
/// <param name="from">Where the page lies that holds the link.</param>
/// <param name="to">The page or file that it leads to, as it lies in the site.</param>
/// <param name="anchor">The place on that page; null for none.</param>
/// <returns>The address, not escaped.</returns>
internal delegate string LinkPolicy(SitePath from, SitePath to, string? anchor);

/// <summary>The form in which a page is written: alone, as a chapter, among all pages in one file. Whatever writes an address, an id or a heading asks it.</summary>
/// <param name="Links">How a page leads to others.</param>
internal sealed record PageForm(LinkPolicy Links)
{
    /// <summary>What stands before every id of a page, and keeps pages apart that stand in one file; nothing when not said.</summary>
    public Func<SitePath, string> IdPrefix { get; init; } = _ => "";

    /// <summary>How many levels deeper than on a page of its own a heading stands.</summary>
    public int LevelShift { get; init; }

    /// <summary>Whether the page is a part of another: its sections are no landmarks, and nothing waits for a script.</summary>
    public bool IsChapter { get; init; }
}
