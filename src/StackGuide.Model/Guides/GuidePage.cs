using System.Collections.Immutable;
using StackGuide.Model.Places;

namespace StackGuide.Model.Guides;

/// <summary>A page of the guide itself: prose, and for the overviews a computed view below it.</summary>
public sealed record GuidePage : Entry
{
    /// <summary>The page that a site opens with.</summary>
    public const string HomeId = "home";

    /// <summary>The page that hosts show in the place of a missing one.</summary>
    public const string MissingId = "404";

    /// <inheritdoc/>
    public override EntryKind Kind => EntryKind.Page;

    /// <summary>Whether the program knows the page by its id, so that it keeps it.</summary>
    public bool IsNamed => Id is HomeId or MissingId;

    /// <summary>The page template that shows it; <c>page</c> for prose alone.</summary>
    public Located<string> View { get; init; }

    /// <summary>Whether first mentions of tools and technologies become links.</summary>
    public bool LinksNames { get; init; } = true;

    /// <summary>The answer that the page opens with; null for none, and on every page but that with the view <see cref="GuideViews.Home"/>.</summary>
    public HomeAnswer? Answer { get; init; }

    /// <summary>What claims contradict each other about; none on every page but that with the view <see cref="GuideViews.Contradictions"/>.</summary>
    public ImmutableArray<Dispute> Disputes { get; init; } = [];

    /// <summary>What readers would notice has changed in the guide, newest first; only one page has any.</summary>
    public ImmutableArray<GuideChange> Changes { get; init; } = [];
}
