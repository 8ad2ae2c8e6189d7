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

    /// <summary>What rules outcomes in or out, whatever is weighed; of those that rule one in, the first that fits decides.</summary>
    public ImmutableArray<DecisionRule> Rules { get; init; } = [];

    /// <summary>What the editors expect of the answers, written by hand.</summary>
    public ImmutableArray<Expectation> Expectations { get; init; } = [];

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

    /// <summary>The same in a few words, of which summaries and trails are made; the text itself where none is written.</summary>
    public string? ShortText { get; init; }

    /// <summary>The id of the question or outcome that follows; a null value where nothing does and all answers decide together.</summary>
    public required Located<string> Next { get; init; }

    /// <summary>Whether it says that the reader does not know.</summary>
    public bool IsUnsure { get; init; }

    /// <summary>The technology that runs today, for readers who answer this; null where it says nothing of that.</summary>
    public string? Runs { get; init; }

    /// <summary>Ids of the technologies that nobody writes, for readers who answer this.</summary>
    public ImmutableArray<string> Lacks { get; init; } = [];

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

    /// <summary>The title for readers who already run what it picks; null where they read the same.</summary>
    public string? StayTitle { get; init; }

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

/// <summary>Answers that some paths have: to each of its questions one of the options named.</summary>
/// <param name="Parts">Question ids, each with the ids of options.</param>
public sealed record AnswerPattern(ImmutableArray<(Located<string> Question, ImmutableArray<Located<string>> Options)> Parts)
{
    /// <summary>Whether answers fit; a question that was not asked does not.</summary>
    /// <param name="optionOf">The option id chosen at a question id, or null.</param>
    public bool Fits(Func<string, string?> optionOf)
    {
        ArgumentNullException.ThrowIfNull(optionOf);
        foreach (var (question, options) in Parts)
        {
            var chosen = optionOf(question.Value);
            if (chosen is null || !options.Any(o => o.Value == chosen))
                return false;
        }

        return true;
    }

    /// <summary>As an editor writes it.</summary>
    public override string ToString() => string.Join(", ", Parts.Select(p => $"{p.Question.Value}: {string.Join(" or ", p.Options.Select(o => o.Value))}"));
}

/// <summary>Answers that rule outcomes in or out, whatever is weighed.</summary>
/// <param name="Place">Where it is written.</param>
/// <param name="When">The answers.</param>
/// <param name="Decides">The id of the outcome that they rule in; a null value where they only rule out.</param>
/// <param name="RulesOut">Ids of the outcomes that they rule out.</param>
/// <param name="Because">Why, in a sentence.</param>
/// <param name="Cites">Ids of the claims and evidence that it rests on.</param>
public sealed record DecisionRule(Place Place, AnswerPattern When, Located<string> Decides, ImmutableArray<Located<string>> RulesOut, string Because, ImmutableArray<Located<string>> Cites);

/// <summary>Outcomes that the editors accept for some answers, written by hand and held against what the answers lead to.</summary>
/// <param name="Place">Where it is written.</param>
/// <param name="When">The answers.</param>
/// <param name="Accepts">Ids of outcomes.</param>
public sealed record Expectation(Place Place, AnswerPattern When, ImmutableArray<Located<string>> Accepts);
