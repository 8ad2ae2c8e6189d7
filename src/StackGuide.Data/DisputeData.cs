namespace StackGuide.Data;

/// <summary>What articles disagree about.</summary>
public sealed record DisputeData
{
    /// <summary>Its id.</summary>
    public required string Id { get; init; }

    /// <summary>What it is about.</summary>
    public required string Title { get; init; }

    /// <summary>What settles it, as text with the keys of its sources.</summary>
    public required string Settled { get; init; }

    /// <summary>The ids of the claims that cannot be true together.</summary>
    public required IReadOnlyList<string> Claims { get; init; }
}
