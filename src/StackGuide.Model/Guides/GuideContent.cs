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

    /// <summary>Former addresses, in order of writing.</summary>
    public ImmutableArray<Redirect> Redirects { get; init; } = [];

    /// <summary>Entries whose files are there but could not be read; what refers to them is not at fault.</summary>
    public ImmutableArray<UnreadEntry> Unread { get; init; } = [];
}

/// <summary>An entry that the guide has but nobody knows, because its file is broken; Reading has said how.</summary>
/// <param name="File">Relative to the root.</param>
/// <param name="Kind">What it would be; <see cref="EntryKind.Question"/> for the whole flow.</param>
/// <param name="Id">Its id, from the file's name.</param>
public sealed record UnreadEntry(string File, EntryKind Kind, string Id);
