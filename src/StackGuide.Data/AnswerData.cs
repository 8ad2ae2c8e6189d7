namespace StackGuide.Data;

/// <summary>The guide's answer in short.</summary>
public sealed record AnswerData
{
    /// <summary>The answer, as text with the keys of its sources.</summary>
    public required string Text { get; init; }

    /// <summary>What tips it.</summary>
    public required IReadOnlyList<TipData> Tips { get; init; }
}

/// <summary>What tips the answer.</summary>
public sealed record TipData
{
    /// <summary>The id of the technology to which it tips.</summary>
    public required string Side { get; init; }

    /// <summary>When it does.</summary>
    public required string When { get; init; }

    /// <summary>Why, as text with the keys of its sources.</summary>
    public required string Because { get; init; }

    /// <summary>The id of the criterion or scenario that says more.</summary>
    public required string See { get; init; }
}
