using System.Collections.Immutable;
using StackGuide.Model.Guides;

namespace StackGuide.Model.Decisions;

/// <summary>Why a path ends where it ends, how firmly, and what would change it.</summary>
/// <param name="Path">The path.</param>
/// <param name="Reasons">What its answers weigh, heaviest first; ties in the order of the guide's criteria.</param>
/// <param name="Support">Points by technology id, for every technology of the guide.</param>
/// <param name="RunnerUp">The technology with the most support that the outcome does not pick; for outcomes that pick none or all, the second of all. Null when there is no other.</param>
/// <param name="IsClose">Whether the lead over a runner-up that is not picked is at most a quarter of all points: a close call.</param>
/// <param name="Changes">The smallest changes of answers that lead to another outcome; one for each outcome that so few changes can reach.</param>
public sealed record Explanation(
    DecisionPath Path,
    ImmutableArray<Reason> Reasons,
    ImmutableSortedDictionary<string, int> Support,
    string? RunnerUp,
    bool IsClose,
    ImmutableArray<SmallestChange> Changes)
{
    /// <summary>The rule that decided; null where the last answer or the points did.</summary>
    public DecisionRule? Rule { get; init; }

    /// <summary>Ids of the technologies picked that nobody writes: learning them is part of the price.</summary>
    public ImmutableArray<string> Learns { get; init; } = [];

    /// <summary>Whether what is picked runs today.</summary>
    public bool Stays { get; init; }

    /// <summary>The reasons that speak for what the outcome picks.</summary>
    public IEnumerable<Reason> For => Reasons.Where(r => r.Side.Technologies.Any(IsPicked));

    /// <summary>The reasons that speak for something else.</summary>
    public IEnumerable<Reason> Against => Reasons.Where(r => !r.Side.IsNone && !r.Side.Technologies.Any(IsPicked));

    private bool IsPicked(Technology technology) => Path.Outcome.Picks.Contains(technology.Id);
}

/// <summary>A criterion that the answers make count, with the side it speaks for.</summary>
/// <param name="Criterion">The criterion.</param>
/// <param name="Side">Whom it favours.</param>
/// <param name="Importance">The highest that an answer of the path gives it.</param>
/// <param name="Points">Importance (1, 2, 4) times strength (1, 2, 3), less what counts elsewhere; 0 without a side.</param>
public sealed record Reason(Criterion Criterion, Side Side, Importance Importance, int Points)
{
    /// <summary>The grounds that it shares with another reason of the path, and that count there.</summary>
    public ImmutableArray<CountedElsewhere> Elsewhere { get; init; } = [];

    /// <summary>Whether it may decide alone: what the reader says of themselves may, a verdict of low certainty may not.</summary>
    public bool IsSure => Criterion.Verdict.Certainty >= Certainty.Moderate || Side.ToString() != Criterion.Verdict.Favours.Value.ToString();
}

/// <summary>What answers decide.</summary>
/// <param name="Outcome">The outcome.</param>
/// <param name="Rule">The rule that ruled it in; null where the last answer or the points decided.</param>
public sealed record Ruling(Outcome Outcome, DecisionRule? Rule);

/// <summary>A change of answers that leads to another outcome.</summary>
/// <param name="Changed">The questions answered otherwise, with the new option.</param>
/// <param name="Added">Questions that then have to be answered as well, with an option that leads there.</param>
/// <param name="Outcome">Where that leads.</param>
public sealed record SmallestChange(ImmutableArray<DecisionStep> Changed, ImmutableArray<DecisionStep> Added, Outcome Outcome);
