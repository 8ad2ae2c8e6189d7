using System.Collections.Immutable;

namespace StackGuide.Model.Guides;

/// <summary>Everything that was read, not yet linked.</summary>
public sealed record GuideContent
{
    /// <summary>What is the site's.</summary>
    public SiteSettings Site { get; init; } = new();

    /// <summary>By <see cref="Technology.Order"/>, then id.</summary>
    public ImmutableArray<Technology> Technologies { get; init; } = [];

    /// <summary>By group, order, id.</summary>
    public ImmutableArray<Criterion> Criteria { get; init; } = [];

    /// <summary>By order, then id.</summary>
    public ImmutableArray<Scenario> Scenarios { get; init; } = [];

    /// <summary>By id.</summary>
    public ImmutableArray<Tool> Tools { get; init; } = [];

    /// <summary>By id.</summary>
    public ImmutableArray<Evidence> Evidence { get; init; } = [];

    /// <summary>By id.</summary>
    public ImmutableArray<GuidePage> Pages { get; init; } = [];

    /// <summary>By file name of the original.</summary>
    public ImmutableArray<Seed> Seeds { get; init; } = [];

    /// <summary>The decision flow.</summary>
    public Flow Flow { get; init; } = Flow.None;
}
