using System.Collections.Immutable;
using StackGuide.Model.Places;

namespace StackGuide.Model.Guides;

/// <summary>The decision flow: a directed acyclic graph of questions and outcomes. Data only.</summary>
/// <param name="Start">The id of the first question.</param>
/// <param name="Questions">As written.</param>
/// <param name="Outcomes">As written.</param>
public sealed record Flow(Located<string> Start, ImmutableArray<Question> Questions, ImmutableArray<Outcome> Outcomes)
{
    /// <summary>A guide without a flow.</summary>
    public static Flow None { get; } = new(default, [], []);

    /// <summary>The warnings and hints on the flow's file that an editor accepts.</summary>
    public ImmutableArray<Waiver> Waivers { get; init; } = [];

    /// <summary>Questions, then outcomes.</summary>
    public IEnumerable<Entry> Steps => [.. Questions, .. Outcomes];

    /// <summary>Whether there is one at all.</summary>
    public bool Exists => !Questions.IsEmpty || !Outcomes.IsEmpty;
}

/// <summary>A question with its options.</summary>
public sealed record Question : Entry
{
    /// <inheritdoc/>
    public override EntryKind Kind => EntryKind.Question;

    /// <summary>What helps to answer it.</summary>
    public Body Help { get; init; } = Body.Empty;

    /// <summary>As written; at least two in a sound flow.</summary>
    public ImmutableArray<Option> Options { get; init; } = [];
}

/// <summary>An answer that a reader can give.</summary>
public sealed record Option
{
    /// <summary>Unique within its question.</summary>
    public required Located<string> Id { get; init; }

    /// <summary>What the reader sees.</summary>
    public required string Text { get; init; }

    /// <summary>The id of the question or outcome that follows.</summary>
    public required Located<string> Next { get; init; }

    /// <summary>The criteria that this answer makes count.</summary>
    public ImmutableArray<Weight> Weighs { get; init; } = [];

    /// <summary>Ids of the claims and evidence that it rests on.</summary>
    public ImmutableArray<Located<string>> Cites { get; init; } = [];
}

/// <summary>An end of the flow.</summary>
public sealed record Outcome : Entry
{
    /// <inheritdoc/>
    public override EntryKind Kind => EntryKind.Outcome;

    /// <summary>Ids of the technologies that it picks; empty for "elsewhere".</summary>
    public ImmutableArray<string> Picks { get; init; } = [];

    /// <summary>Whether the picks are used together; false when each of them alone will do.</summary>
    public bool Together { get; init; }

    /// <summary>Why, in a paragraph.</summary>
    public Body Because { get; init; } = Body.Empty;

    /// <summary>What to do next.</summary>
    public ImmutableArray<Body> NextSteps { get; init; } = [];

    /// <summary>Risks to manage.</summary>
    public ImmutableArray<Body> Risks { get; init; } = [];

    /// <summary>Ids of tools to look at.</summary>
    public ImmutableArray<string> Tools { get; init; } = [];

    /// <summary>Ids of the claims and evidence that it rests on.</summary>
    public ImmutableArray<Located<string>> Cites { get; init; } = [];
}
