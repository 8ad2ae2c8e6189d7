using StackGuide.Model.Diagnostics;
using StackGuide.Model.Guides;

namespace StackGuide.Checking.Rules;

/// <summary>Every question and outcome can be reached, no path goes round in a circle, none ends at a question (SG5001, SG5002, SG5003).</summary>
/// <remarks>Walks with a list and not by recursion: a flow may be as deep as an editor likes. An unknown start or next is <see cref="IdsResolve"/>'s.</remarks>
internal sealed class FlowIsSound : IRule
{
    private const int ShownOfCircle = 8;

    public IEnumerable<Diagnostic> Find(CheckContext context) =>
        [.. Unreachable(context), .. Circles(context), .. DeadEnds(context.Guide.Content.Flow)];

    private static IEnumerable<Diagnostic> DeadEnds(Flow flow) =>
        flow.Questions.Where(q => q.Options.Length < 2).Select(Faults.DeadEnd);

    private static IEnumerable<Diagnostic> Unreachable(CheckContext context)
    {
        var flow = context.Guide.Content.Flow;
        if (context.QuestionAt(flow.Start) is not { } start)
            return [];
        var reached = new HashSet<EntryKey> { start.Key };
        var open = new Stack<Question>([start]);
        while (open.TryPop(out var question))
        {
            foreach (var next in question.Options.Select(o => context.StepAt(o.Next)).OfType<Entry>())
            {
                if (reached.Add(next.Key) && next is Question further)
                    open.Push(further);
            }
        }

        return ((IEnumerable<Entry>)[.. flow.Questions, .. flow.Outcomes]).Where(step => !reached.Contains(step.Key)).Select(Faults.UnreachableStep);
    }

    /// <summary>Depth first, from the start and then from what it does not reach; an answer that leads back onto the path closes a circle.</summary>
    private static IEnumerable<Diagnostic> Circles(CheckContext context)
    {
        var flow = context.Guide.Content.Flow;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var path = new List<(Question Question, int Option)>();
        var depth = new Dictionary<string, int>(StringComparer.Ordinal);
        var roots = context.QuestionAt(flow.Start) is { } start ? flow.Questions.Prepend(start) : flow.Questions;
        foreach (var root in roots)
        {
            Enter(root);
            while (path.Count > 0)
            {
                var (question, index) = path[^1];
                if (index == question.Options.Length)
                {
                    path.RemoveAt(path.Count - 1);
                    depth.Remove(question.Id);
                    continue;
                }

                path[^1] = (question, index + 1);
                var next = question.Options[index].Next;
                if (context.QuestionAt(next) is not { } target)
                    continue;
                if (depth.TryGetValue(target.Id, out var from))
                    yield return Faults.FlowCycle(next.Place, Circle(path, from));
                else
                    Enter(target);
            }
        }

        void Enter(Question question)
        {
            if (!seen.Add(question.Id))
                return;
            depth.Add(question.Id, path.Count);
            path.Add((question, 0));
        }
    }

    /// <summary>The ids from the question at <paramref name="from"/> round to itself; of a long circle only both ends.</summary>
    private static IEnumerable<string> Circle(List<(Question Question, int Option)> path, int from)
    {
        var length = path.Count - from;
        for (var i = 0; i < length; i++)
        {
            if (length > ShownOfCircle && i == ShownOfCircle / 2)
            {
                yield return "…";
                i = length - (ShownOfCircle / 2);
            }

            yield return path[from + i].Question.Id;
        }

        yield return path[from].Question.Id;
    }
}
