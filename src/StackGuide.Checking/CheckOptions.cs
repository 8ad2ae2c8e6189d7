using System.Collections.Immutable;
using StackGuide.Model.Places;

namespace StackGuide.Checking;

/// <summary>What a check needs to know besides the guide.</summary>
public sealed record CheckOptions
{
    /// <summary>The day that reviews and versions are held against; null to leave dates alone. The clock is read elsewhere.</summary>
    public DateOnly? Today { get; init; }

    /// <summary>Whether the figures of measurements are computed again from their samples. A build prints them; a check holds them against the samples.</summary>
    public bool RecomputesFigures { get; init; }

    /// <summary>What was found before, when the same guide is checked again and again.</summary>
    public CheckCache? Cache { get; init; }

    /// <summary>The seed articles themselves; null when they are not at hand, and then nothing is compared with them.</summary>
    public Originals? Originals { get; init; }

    /// <summary>The guide's own files, to be searched for sentences of the originals; empty without <see cref="Originals"/>.</summary>
    public ImmutableArray<SourceText> SourceTexts { get; init; } = [];
}
