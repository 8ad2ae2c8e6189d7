namespace StackGuide.Data;

/// <summary>A claim of an article, in our words, and how it stands today.</summary>
public sealed record ClaimData
{
    /// <summary>Its id: the article's, a dot and a number.</summary>
    public required string Id { get; init; }

    /// <summary>The id of the article that makes it.</summary>
    public required string Seed { get; init; }

    /// <summary>The name of the article's document.</summary>
    public required string File { get; init; }

    /// <summary>Where the document makes it: the first and the last line, from 1.</summary>
    public required IReadOnlyList<int> Lines { get; init; }

    /// <summary>What claims that say the same share, or null.</summary>
    public required string? Group { get; init; }

    /// <summary>The id of the criterion that it is about, or <c>general</c>.</summary>
    public required string Criterion { get; init; }

    /// <summary>The id of the technology that it speaks of, or <c>both</c>, <c>all</c> or <c>other</c>.</summary>
    public required string About { get; init; }

    /// <summary>The id of the technology that it favours, or <c>either</c>, <c>any</c> or <c>none</c>.</summary>
    public required string Favours { get; init; }

    /// <summary>What it says.</summary>
    public required string Says { get; init; }

    /// <summary>How it stands: <c>holds</c>, <c>holds-with-limits</c>, <c>disputed</c>, <c>outdated</c>, <c>wrong</c>, <c>opinion</c>, <c>not-checkable</c>.</summary>
    public required string Standing { get; init; }

    /// <summary>Why, as text with the keys of its sources; null where it simply holds.</summary>
    public required string? Because { get; init; }

    /// <summary>The ids of the sources that settle it.</summary>
    public required IReadOnlyList<string> Evidence { get; init; }

    /// <summary>The ids of the claims that it cannot be true together with.</summary>
    public required IReadOnlyList<string> Disputes { get; init; }

    /// <summary>Where it is shown, relative to the site's root.</summary>
    public required string Url { get; init; }
}
