using System.Collections.Immutable;
using StackGuide.Model.Decisions;
using StackGuide.Model.Diagnostics;
using StackGuide.Model.Guides;

namespace StackGuide.Checking.Rules;

/// <summary>Every question and outcome can be reached, no path goes round in a circle, none ends at a question (SG5001, SG5002, SG5003).</summary>
/// <remarks>An unknown start or next is <see cref="IdsResolve"/>'s.</remarks>
internal sealed class FlowIsSound : IRule
{
    private const int ShownOfCircle = 8;

    public IEnumerable<Diagnostic> Find(CheckContext context) =>
        [.. Unreachable(context.Guide.Content.Flow, context.Decisions), .. Circles(context.Decisions.Graph), .. DeadEnds(context.Guide.Content.Flow)];

    private static IEnumerable<Diagnostic> DeadEnds(Flow flow) =>
        flow.Questions.Where(q => q.Options.Length < 2).Select(FlowFaults.DeadEnd);

    private static IEnumerable<Diagnostic> Unreachable(Flow flow, DecisionEngine engine)
    {
        var graph = engine.Graph;
        if (graph.Start is null)
            return [];

        // Which outcomes all answers together decide is known only where every path can be followed.
        var decided = engine.Paths.Select(p => p.Outcome.Id).ToHashSet(StringComparer.Ordinal);
        var isKnown = decided.Count > 0 || flow.Questions.SelectMany(q => q.Options).All(o => o.Next.Value is not null);
        return
        [
            .. flow.Questions.Where(q => !graph.Walk.Reaches(q)).Select(FlowFaults.UnreachableStep),
            .. flow.Outcomes.Where(o => isKnown && !graph.Walk.Reaches(o) && !decided.Contains(o.Id)).Select(FlowFaults.UnreachableStep),
        ];
    }

    private static IEnumerable<Diagnostic> Circles(FlowGraph graph) =>
        graph.Walk.Circles.Select(c => FlowFaults.FlowCycle(c.Question.Options[c.Row].Next.Place, Ids(c.Round)));

    /// <summary>The ids from a question round to itself; of a long circle only both ends.</summary>
    private static IEnumerable<string> Ids(ImmutableArray<Question> round)
    {
        var ids = round.Select(q => q.Id).ToList();
        var shown = ids.Count <= ShownOfCircle ? ids : [.. ids.Take(ShownOfCircle / 2), "…", .. ids.TakeLast(ShownOfCircle / 2)];
        return shown.Append(ids[0]);
    }
}
