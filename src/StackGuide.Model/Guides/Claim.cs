using System.Collections.Immutable;
using StackGuide.Model.Places;

namespace StackGuide.Model.Guides;

/// <summary>One statement of a seed, in our words, with what a primary source says of it.</summary>
public sealed record Claim : Entry
{
    /// <inheritdoc/>
    public override EntryKind Kind => EntryKind.Claim;

    /// <inheritdoc/>
    public override string? Anchor => Id;

    /// <summary>The id of the seed that makes it.</summary>
    public required string Seed
    {
        get;
        init
        {
            field = value;
            PathIfAny = EntryKind.Seed.PageOf(value);
        }
    }

    /// <summary>Where the document makes it.</summary>
    public required Located<LineRange> Lines { get; init; }

    /// <summary>A criterion's id; null for claims about what a technology is, or about the choice as a whole.</summary>
    public Located<string>? Criterion { get; init; }

    /// <summary>Whom it speaks of; none for something that the guide does not compare.</summary>
    public Located<SideReference> About { get; init; }

    /// <summary>Whom it favours.</summary>
    public Located<SideReference> Favours { get; init; }

    /// <summary>The statement, in our words.</summary>
    public string Says { get; init; } = "";

    /// <summary>Whether it tells the reader what to choose under a condition.</summary>
    public bool IsAdvice { get; init; }

    /// <summary>How it stands against primary sources.</summary>
    public Located<Standing> Standing { get; init; }

    /// <summary>Why it stands so.</summary>
    public Body Because { get; init; } = Body.Empty;

    /// <summary>Ids of the evidence that settles it.</summary>
    public ImmutableArray<Located<string>> Evidence { get; init; } = [];

    /// <summary>Ids of claims that cannot be true together with it.</summary>
    public ImmutableArray<Located<string>> Disputes { get; init; } = [];

    /// <summary>What claims share that say the same thing; null for a claim that nobody else makes.</summary>
    public string? Group { get; init; }

    /// <summary>Ids of tools that it names.</summary>
    public ImmutableArray<string> Tools { get; init; } = [];

    /// <summary>Ids of scenarios that it speaks of.</summary>
    public ImmutableArray<string> Scenarios { get; init; } = [];

    /// <summary>The word of the guide's files and its published data for a claim without a criterion.</summary>
    public const string General = "general";
}

/// <summary>How a claim stands against primary sources.</summary>
public enum Standing
{
    /// <summary>Primary sources say the same.</summary>
    Holds,

    /// <summary>Right, within limits that the claim does not state.</summary>
    HoldsWithLimits,

    /// <summary>Sources contradict each other and none settles it.</summary>
    Disputed,

    /// <summary>Was right for its date.</summary>
    Outdated,

    /// <summary>A primary source says otherwise.</summary>
    Wrong,

    /// <summary>A judgement or advice that no source can settle.</summary>
    Opinion,

    /// <summary>No source could settle it, or none could be opened.</summary>
    NotCheckable,
}
