namespace StackGuide.Data;

/// <summary>What a criterion comes to.</summary>
public sealed record VerdictData
{
    /// <summary>The id of the technology that it favours, or <c>either</c>.</summary>
    public required string Favours { get; init; }

    /// <summary>How much: <c>slight</c>, <c>moderate</c>, <c>strong</c>; null where it favours none.</summary>
    public required string? Strength { get; init; }

    /// <summary>How sure we are: <c>high</c>, <c>moderate</c>, <c>low</c>, <c>very-low</c>.</summary>
    public required string Certainty { get; init; }

    /// <summary>Why, as text with the keys of its sources.</summary>
    public required string Because { get; init; }
}
