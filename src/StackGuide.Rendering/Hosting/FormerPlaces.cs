using System.Collections.Frozen;
using System.Collections.Immutable;
using StackGuide.Model.Guides;
using StackGuide.Model.Places;

namespace StackGuide.Rendering.Hosting;

/// <summary>Places that a page once had: a heading also answers to its former names, and what went to another page leaves a link. No script is needed.</summary>
internal sealed class FormerPlaces
{
    private readonly SitePath _page;
    private readonly ImmutableArray<ResolvedRedirect> _places;

    private FormerPlaces(SitePath page, ImmutableArray<ResolvedRedirect> places)
    {
        _page = page;
        _places = places;
        Top = [.. places.Where(r => r.Target!.Path == page && r.Anchor is null).Select(r => r.FromAnchor!)];
        Names = places
            .Where(r => r.Target!.Path == page && r.Anchor is not null)
            .GroupBy(r => r.Anchor!, r => r.FromAnchor!)
            .ToFrozenDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);
    }

    /// <summary>Former names of the page's beginning.</summary>
    public IReadOnlyList<string> Top { get; }

    /// <summary>Former names of places on the page, by the places' ids.</summary>
    public FrozenDictionary<string, string[]> Names { get; }

    /// <summary>The pages that once had other places, by their paths.</summary>
    public static FrozenDictionary<SitePath, FormerPlaces> Of(Guide guide) => RedirectMap.Of(guide.Content)
        .Where(r => r.State == RedirectState.FoundFromPlace)
        .GroupBy(r => r.From!.Value)
        .ToFrozenDictionary(g => g.Key, g => new FormerPlaces(g.Key, [.. g]));

    /// <summary>What the page can only lead on from: places that are on another page, or that the page does not have.</summary>
    /// <param name="has">Whether the page has an element of that id.</param>
    public IEnumerable<ResolvedRedirect> Gone(Func<string, bool> has) =>
        _places.Where(r => r.Target!.Path != _page || (r.Anchor is not null && !has(r.Anchor)));
}
