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

    /// <summary>Indexes a flow.</summary>
    public FlowGraph(Flow flow)
    {
        Flow = flow;
        _questions = flow.Questions.DistinctBy(q => q.Id).ToFrozenDictionary(q => q.Id);
        _outcomes = flow.Outcomes.DistinctBy(o => o.Id).ToFrozenDictionary(o => o.Id);
    }

    /// <summary>The flow.</summary>
    public Flow Flow { get; }

    /// <summary>The first question, or null when the flow names none that exists.</summary>
    public Question? Start => Flow.Start.Value is { } start ? FindQuestion(start) : null;

    /// <summary>The question of that id, or null.</summary>
    public Question? FindQuestion(string id) => _questions.GetValueOrDefault(id);

    /// <summary>The outcome of that id, or null.</summary>
    public Outcome? FindOutcome(string id) => _outcomes.GetValueOrDefault(id);

    /// <summary>Whether every path from the start ends in an outcome: no circle, no loose end, no question without options.</summary>
    public bool IsSound
    {
        get
        {
            if (Start is null)
                return false;

            // 1: on the way, 2: done. An explicit stack, because a flow may be deeper than the program's.
            var state = new Dictionary<string, int>(StringComparer.Ordinal) { [Start.Id] = 1 };
            var stack = new Stack<(Question Question, int Next)>([(Start, 0)]);
            while (stack.TryPop(out var top))
            {
                if (top.Question.Options.IsEmpty)
                    return false;
                if (top.Next == top.Question.Options.Length)
                {
                    state[top.Question.Id] = 2;
                    continue;
                }

                stack.Push((top.Question, top.Next + 1));
                var id = top.Question.Options[top.Next].Next.Value;
                if (FindQuestion(id) is not { } question)
                {
                    if (FindOutcome(id) is null)
                        return false;
                }
                else if (!state.TryGetValue(id, out var seen))
                {
                    state[id] = 1;
                    stack.Push((question, 0));
                }
                else if (seen == 1)
                {
                    return false;
                }
            }

            return true;
        }
    }

    /// <summary>The questions that the start leads to, each after all that it leads to itself; only for a sound flow.</summary>
    public IEnumerable<Question> DeepestFirst()
    {
        var done = new HashSet<string>(StringComparer.Ordinal);
        var stack = new Stack<(Question Question, bool Left)>(Start is null ? [] : [(Start, false)]);
        while (stack.TryPop(out var top))
        {
            if (top.Left)
            {
                if (done.Add(top.Question.Id))
                    yield return top.Question;
                continue;
            }

            if (done.Contains(top.Question.Id))
                continue;
            stack.Push((top.Question, true));
            foreach (var next in top.Question.Options.Select(o => FindQuestion(o.Next.Value)).OfType<Question>())
                stack.Push((next, false));
        }
    }

    /// <summary>All paths from the start, first options first.</summary>
    /// <returns>The paths, or an empty list when the flow is not sound or has more than <see cref="MostAnswers"/>.</returns>
    public ImmutableArray<DecisionPath> Paths()
    {
        var written = 0;
        if (!IsSound)
            return [];
        var paths = ImmutableArray.CreateBuilder<DecisionPath>();
        var steps = new Stack<(Question Question, int Option)>();
        steps.Push((Start!, 0));
        while (steps.TryPop(out var top))
        {
            if (top.Option == top.Question.Options.Length)
                continue;
            steps.Push((top.Question, top.Option + 1));
            var next = top.Question.Options[top.Option].Next.Value;
            if (FindQuestion(next) is { } question)
            {
                steps.Push((question, 0));
                continue;
            }

            written += steps.Count;
            if (written > MostAnswers)
                return [];

            // On the stack each question stands with the number of the option after the one taken.
            paths.Add(new DecisionPath(
                [.. steps.Reverse().Select(s => new DecisionStep(s.Question, s.Question.Options[s.Option - 1]))],
                FindOutcome(next)!));
        }

        return paths.ToImmutable();
    }

    /// <summary>The most questions that a reader can still meet from each question, it included; by id. Empty when the flow is not sound.</summary>
    public IReadOnlyDictionary<string, int> LongestWays()
    {
        var lengths = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var question in IsSound ? DeepestFirst() : [])
            lengths.Add(question.Id, 1 + question.Options.Max(o => lengths.GetValueOrDefault(o.Next.Value)));
        return lengths;
    }
}
