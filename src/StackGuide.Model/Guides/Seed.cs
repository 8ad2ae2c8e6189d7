using System.Collections.Immutable;
using StackGuide.Model.Places;

namespace StackGuide.Model.Guides;

/// <summary>The record of an article that the guide is derived from: facts about it, in our words.</summary>
public sealed record Seed : Entry
{
    /// <inheritdoc/>
    public override EntryKind Kind => EntryKind.Seed;

    /// <inheritdoc/>
    public override IEnumerable<Entry> Parts => Claims;

    /// <summary>The original's file name.</summary>
    public required Located<string> File { get; init; }

    /// <summary>SHA-256 of the original, lower-case hexadecimal.</summary>
    public required Located<string> Sha256 { get; init; }

    /// <summary>Who published it, or <c>unknown</c>.</summary>
    public string Publisher { get; init; } = "";

    /// <summary>Who wrote it, or <c>unknown</c>.</summary>
    public string Author { get; init; } = "";

    /// <summary>When it first appeared.</summary>
    public PartialDate Published { get; init; }

    /// <summary>When it was last changed.</summary>
    public PartialDate Updated { get; init; }

    /// <summary>The year that it claims to describe.</summary>
    public PartialDate SpeaksOf { get; init; }

    /// <summary>How many words it has.</summary>
    public int Words { get; init; }

    /// <summary>How many lines the document has.</summary>
    public required Located<int> Lines { get; init; }

    /// <summary>Lines that are headings and claim nothing.</summary>
    public ImmutableArray<Located<LineRange>> Headings { get; init; } = [];

    /// <summary>Lines without any text.</summary>
    public ImmutableArray<Located<LineRange>> Blank { get; init; } = [];

    /// <summary>Lines that are not part of the guide, with the reason.</summary>
    public ImmutableArray<LeftOut> LeftOut { get; init; } = [];

    /// <summary>How broken parts of the document were read.</summary>
    public ImmutableArray<LeftOut> Notes { get; init; } = [];

    /// <summary>What it says, in order of writing.</summary>
    public ImmutableArray<Claim> Claims { get; init; } = [];
}

/// <summary>Lines of a document, both ends included, from 1.</summary>
public readonly record struct LineRange(int First, int Last)
{
    /// <inheritdoc/>
    public override string ToString() => First == Last ? $"{First}" : $"{First}-{Last}";
}

/// <summary>Lines of a seed with a remark: why they are left out, or how they were read.</summary>
public sealed record LeftOut(Located<LineRange> Lines, string Reason);
