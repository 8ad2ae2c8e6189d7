using System.Collections.Frozen;
using System.Collections.Immutable;
using StackGuide.Model.Guides;

namespace StackGuide.Model.Decisions;

/// <summary>What a depth-first walk over a flow meets: from the start, options in the order of writing, then from what the start does not reach.</summary>
/// <remarks>It keeps a list of its own and does not recurse: a flow may be as deep as an editor likes.</remarks>
public sealed class FlowWalk
{
    private readonly FrozenSet<EntryKey> _reached;

    private FlowWalk(FrozenSet<EntryKey> reached, bool everyPathEnds, ImmutableArray<Question> deepestFirst, ImmutableArray<FlowCircle> circles)
    {
        _reached = reached;
        EveryPathEnds = everyPathEnds;
        DeepestFirst = deepestFirst;
        Circles = circles;
    }

    /// <summary>Whether each question that the start leads to has options, and each of these a next step that exists, or none.</summary>
    public bool EveryPathEnds { get; }

    /// <summary>The questions that the start leads to, itself included, each after all that it leads to; circles left out of account.</summary>
    public ImmutableArray<Question> DeepestFirst { get; }

    /// <summary>The options that lead back to a question on the way to them, in the order in which the walk meets them.</summary>
    public ImmutableArray<FlowCircle> Circles { get; }

    /// <summary>Whether the start leads to a question or an outcome.</summary>
    public bool Reaches(Entry step) => _reached.Contains(step.Key);

    internal static FlowWalk Over(FlowGraph graph)
    {
        var seen = new HashSet<EntryKey>();
        var path = new List<(Question Question, int Row)>();
        var depth = new Dictionary<string, int>(StringComparer.Ordinal);
        var finished = ImmutableArray.CreateBuilder<Question>();
        var circles = ImmutableArray.CreateBuilder<FlowCircle>();
        var everyPathEnds = true;
        if (graph.Start is { } start)
            From(start);
        var (reached, deepestFirst, endsFromStart) = (seen.ToFrozenSet(), finished.ToImmutable(), everyPathEnds);
        foreach (var question in graph.Flow.Questions)
            From(question);
        return new FlowWalk(reached, endsFromStart, deepestFirst, circles.ToImmutable());

        void From(Question root)
        {
            Enter(root);
            while (path.Count > 0)
            {
                var (question, row) = path[^1];
                if (row == question.Options.Length)
                {
                    everyPathEnds &= row > 0;
                    path.RemoveAt(path.Count - 1);
                    depth.Remove(question.Id);
                    finished.Add(question);
                    continue;
                }

                path[^1] = (question, row + 1);
                var next = question.Options[row].Next.Value;
                if (next is null)
                    continue;
                if (graph.FindOutcome(next) is { } outcome && graph.FindQuestion(next) is null)
                    seen.Add(outcome.Key);
                else if (graph.FindQuestion(next) is not { } target)
                    everyPathEnds = false;
                else if (depth.TryGetValue(target.Id, out var from))
                    circles.Add(new FlowCircle(question, row, [.. path.Skip(from).Select(p => p.Question)]));
                else
                    Enter(target);
            }
        }

        void Enter(Question question)
        {
            if (!seen.Add(question.Key))
                return;
            depth.Add(question.Id, path.Count);
            path.Add((question, 0));
        }
    }
}

/// <summary>An option that closes a circle.</summary>
/// <param name="Question">The question that it belongs to.</param>
/// <param name="Row">Its index in the question.</param>
/// <param name="Round">The questions of the circle, from the one that the option leads back to.</param>
public sealed record FlowCircle(Question Question, int Row, ImmutableArray<Question> Round);
