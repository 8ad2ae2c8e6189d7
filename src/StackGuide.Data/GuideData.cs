namespace StackGuide.Data;

/// <summary>The guide: every entry that has a page, with its facts and what it leads to.</summary>
public sealed record GuideData
{
    /// <summary>The guide's name.</summary>
    public required string Title { get; init; }

    /// <summary>The guide's version.</summary>
    public required string Version { get; init; }

    /// <summary>The language of its texts, as in HTML.</summary>
    public required string Language { get; init; }

    /// <summary>Everything that has a page, kind by kind.</summary>
    public required IReadOnlyList<EntryData> Entries { get; init; }
}
