using System.Collections.Immutable;
using StackGuide.Model.Guides;
using StackGuide.Model.Places;

namespace StackGuide.Rendering.Flowchart;

/// <summary>What a flowchart shows: the steps of a flow, and an arrow for each option. Acyclic whatever the flow is.</summary>
/// <param name="Steps">Questions and then outcomes, each in the order of writing.</param>
/// <param name="Arrows">Question by question, option by option.</param>
public sealed record FlowGraph(ImmutableArray<FlowStep> Steps, ImmutableArray<FlowArrow> Arrows)
{
    /// <summary>Takes from a flow what can be drawn.</summary>
    /// <remarks>
    /// The checks report a flow that is unsound. Here an option whose next step does not exist, or that leads back to a step
    /// above it, keeps its row and loses its arrow; of two steps with one id the first counts.
    /// </remarks>
    public static FlowGraph Of(Flow flow, ImmutableArray<Technology> technologies)
    {
        var questions = flow.Questions.Select(q => new FlowStep(q.Id, q.Title, q.Path, [.. q.Options.Select(o => new FlowOption(o.Id.Value, o.Text))], null));
        var outcomes = flow.Outcomes.Select(o => new FlowStep(o.Id, o.Title, o.Path, [], Picks(o, technologies)));
        ImmutableArray<FlowStep> steps = [.. questions.Concat(outcomes).DistinctBy(s => s.Id)];
        var indexes = steps.Select((step, index) => (step.Id, index)).ToDictionary(x => x.Id, x => x.index, StringComparer.Ordinal);
        var arrows = flow.Questions
            .DistinctBy(q => q.Id)
            .SelectMany(q => q.Options.Select((o, row) => (From: indexes[q.Id], Row: row, Next: o.Next.Value)))
            .Where(a => a.Next is not null && indexes.ContainsKey(a.Next))
            .Select(a => new FlowArrow(a.From, a.Row, indexes[a.Next]));
        return new FlowGraph(steps, WithoutCycles(steps.Length, [.. arrows]));
    }

    private static ImmutableArray<FlowPick> Picks(Outcome outcome, ImmutableArray<Technology> technologies) =>
        [.. technologies.Where(t => outcome.Picks.Contains(t.Id)).Select(t => new FlowPick(t.Title, Kebab.Of(t.Accent)))];

    /// <summary>Leaves out each arrow that leads back to a step on the way to it, walking in the order of writing.</summary>
    private static ImmutableArray<FlowArrow> WithoutCycles(int steps, ImmutableArray<FlowArrow> arrows)
    {
        var leaving = arrows.ToLookup(a => a.From);
        var state = new Walk[steps];
        var back = new HashSet<FlowArrow>();
        for (var first = 0; first < steps; first++)
        {
            if (state[first] != Walk.New)
                continue;
            var path = new Stack<(int Step, IEnumerator<FlowArrow> Ahead)>();
            Enter(first);
            while (path.TryPeek(out var top))
            {
                if (!top.Ahead.MoveNext())
                {
                    state[path.Pop().Step] = Walk.Done;
                    continue;
                }

                var arrow = top.Ahead.Current;
                if (state[arrow.To] == Walk.OnPath)
                    back.Add(arrow);
                else if (state[arrow.To] == Walk.New)
                    Enter(arrow.To);
            }

            void Enter(int step)
            {
                state[step] = Walk.OnPath;
                path.Push((step, leaving[step].GetEnumerator()));
            }
        }

        return back.Count == 0 ? arrows : [.. arrows.Where(a => !back.Contains(a))];
    }

    private enum Walk
    {
        New,
        OnPath,
        Done,
    }
}

/// <summary>A question or an outcome.</summary>
/// <param name="Id">Unique in the graph.</param>
/// <param name="Title">What stands in the box.</param>
/// <param name="Page">The page that the box leads to.</param>
/// <param name="Options">The rows of a question; empty for an outcome.</param>
/// <param name="Picks">The technologies that an outcome picks; null for a question.</param>
public sealed record FlowStep(string Id, string Title, SitePath Page, ImmutableArray<FlowOption> Options, ImmutableArray<FlowPick>? Picks)
{
    /// <summary>Whether the flow ends here.</summary>
    public bool IsOutcome => Picks is not null;

    /// <summary>The colour of what leads here: the accent of the one technology that is picked, or <c>several</c>, <c>none</c>, <c>question</c>.</summary>
    public string Tone => Picks switch
    {
        null => "question",
        [] => "none",
        [var one] => one.Accent,
        _ => "several",
    };
}

/// <summary>A row of a question's box.</summary>
/// <param name="Id">Unique within the question.</param>
/// <param name="Text">What stands in the row.</param>
public sealed record FlowOption(string Id, string Text);

/// <summary>A technology as an outcome names it.</summary>
/// <param name="Title">Its name.</param>
/// <param name="Accent">The class suffix of its colour and shape.</param>
public sealed record FlowPick(string Title, string Accent);

/// <summary>From a row to a step.</summary>
/// <param name="From">The index of the question's step.</param>
/// <param name="Row">The index of the option in its question.</param>
/// <param name="To">The index of the step that follows.</param>
public sealed record FlowArrow(int From, int Row, int To);
