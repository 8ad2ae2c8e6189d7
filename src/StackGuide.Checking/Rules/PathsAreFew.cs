using StackGuide.Model.Decisions;
using StackGuide.Model.Diagnostics;

namespace StackGuide.Checking.Rules;

/// <summary>The flow has no more paths than can be followed one by one, or nothing would be proved of it (SG5009).</summary>
/// <remarks>Silent on a flow that is not sound; <see cref="FlowIsSound"/> speaks of it.</remarks>
internal sealed class PathsAreFew : IRule
{
    public IEnumerable<Diagnostic> Find(CheckContext context) =>
        context.Decisions.Paths.IsEmpty && context.Decisions.Graph.IsSound ? [FlowFaults.TooManyPaths(context.Guide.Content.Flow.Start.Place, FlowGraph.MostAnswers)] : [];
}
