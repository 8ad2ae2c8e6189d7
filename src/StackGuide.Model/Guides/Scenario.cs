using System.Collections.Immutable;
using StackGuide.Model.Places;

namespace StackGuide.Model.Guides;

/// <summary>A kind of product, with what weighs for it and what we recommend.</summary>
public sealed record Scenario : Entry
{
    /// <inheritdoc/>
    public override EntryKind Kind => EntryKind.Scenario;

    /// <summary>Whom it is for, in the second person.</summary>
    public Body Who { get; init; } = Body.Empty;

    /// <summary>Where it stands in lists.</summary>
    public int Order { get; init; }

    /// <summary>Which criteria count, and how much.</summary>
    public ImmutableArray<Weight> Weighs { get; init; } = [];

    /// <summary>The outcome of the flow that we recommend.</summary>
    public Located<string> Recommends { get; init; }

    /// <summary>The answers it gives to the flow's questions.</summary>
    public ImmutableArray<Answer> Answers { get; init; } = [];

    /// <summary>What would change the recommendation.</summary>
    public ImmutableArray<Body> WouldChange { get; init; } = [];

    /// <summary>Ids of tools to look at.</summary>
    public ImmutableArray<string> Tools { get; init; } = [];
}

/// <summary>How much a criterion counts.</summary>
/// <param name="Criterion">A criterion's id.</param>
/// <param name="Importance">How much.</param>
/// <param name="Side">The technology that it speaks for; null where the criterion's own verdict decides.</param>
public sealed record Weight(Located<string> Criterion, Importance Importance, string? Side);

/// <summary>How much a criterion counts for a choice.</summary>
public enum Importance
{
    /// <summary>A tie-breaker.</summary>
    Slightly,

    /// <summary>It counts.</summary>
    Matters,

    /// <summary>Without it nothing else helps.</summary>
    Must,
}

/// <summary>An answer to a question of the flow.</summary>
/// <param name="Question">A question's id.</param>
/// <param name="Option">The id of one of its options.</param>
public sealed record Answer(Located<string> Question, Located<string> Option);
