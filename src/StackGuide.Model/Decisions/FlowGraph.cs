using System.Collections.Frozen;
using System.Collections.Immutable;
using StackGuide.Model.Guides;

namespace StackGuide.Model.Decisions;

/// <summary>The flow as a graph: what follows what. Safe on any flow, also on one with circles and loose ends.</summary>
public sealed class FlowGraph
{
    /// <summary>On all paths together; a flow with more is too long for anybody to read, and has none of its paths listed.</summary>
    public const int MostAnswers = 1_000_000;

    private readonly FrozenDictionary<string, Question> _questions;
    private readonly FrozenDictionary<string, Outcome> _outcomes;
    private readonly Lazy<FlowWalk> _walk;

    /// <summary>Indexes a flow.</summary>
    public FlowGraph(Flow flow)
    {
        Flow = flow;
        _questions = flow.Questions.DistinctBy(q => q.Id).ToFrozenDictionary(q => q.Id);
        _outcomes = flow.Outcomes.DistinctBy(o => o.Id).ToFrozenDictionary(o => o.Id);
        _walk = new(() => FlowWalk.Over(this));
    }

    /// <summary>The flow.</summary>
    public Flow Flow { get; }

    /// <summary>The first question, or null when the flow names none that exists.</summary>
    public Question? Start => FindQuestion(Flow.Start.Value);

    /// <summary>The question of that id, or null; also for an id that was never written.</summary>
    public Question? FindQuestion(string? id) => id is null ? null : _questions.GetValueOrDefault(id);

    /// <summary>The outcome of that id, or null; also for an id that was never written.</summary>
    public Outcome? FindOutcome(string? id) => id is null ? null : _outcomes.GetValueOrDefault(id);

    /// <summary>What a walk over the whole flow meets.</summary>
    public FlowWalk Walk => _walk.Value;

    /// <summary>Whether every path from the start ends: no circle, no loose end, no question without options.</summary>
    public bool IsSound => Start is not null && Walk.EveryPathEnds && !Walk.Circles.Any(c => Walk.Reaches(c.Question));

    /// <summary>All ways from the start to an end, first options first.</summary>
    /// <returns>The ways, or an empty list when the flow is not sound or has more than <see cref="MostAnswers"/>.</returns>
    public ImmutableArray<ImmutableArray<DecisionStep>> Ways()
    {
        var written = 0;
        if (!IsSound)
            return [];
        var ways = ImmutableArray.CreateBuilder<ImmutableArray<DecisionStep>>();
        var steps = new Stack<(Question Question, int Option)>();
        steps.Push((Start!, 0));
        while (steps.TryPop(out var top))
        {
            if (top.Option == top.Question.Options.Length)
                continue;
            steps.Push((top.Question, top.Option + 1));
            if (FindQuestion(top.Question.Options[top.Option].Next.Value) is { } question)
            {
                steps.Push((question, 0));
                continue;
            }

            written += steps.Count;
            if (written > MostAnswers)
                return [];

            // On the stack each question stands with the number of the option after the one taken.
            ways.Add([.. steps.Reverse().Select(s => new DecisionStep(s.Question, s.Question.Options[s.Option - 1]))]);
        }

        return ways.ToImmutable();
    }

    /// <summary>The most questions that a reader can still meet from each question, it included; by id. Empty when the flow is not sound.</summary>
    public IReadOnlyDictionary<string, int> LongestWays()
    {
        var lengths = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var question in IsSound ? Walk.DeepestFirst : [])
            lengths.Add(question.Id, 1 + question.Options.Max(o => o.Next.Value is { } next ? lengths.GetValueOrDefault(next) : 0));
        return lengths;
    }
}
