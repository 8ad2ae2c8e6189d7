using StackGuide.Model.Diagnostics;

namespace StackGuide.Checking.Rules;

/// <summary>From every question at least two outcomes can be reached; else its answer could not matter (SG5007).</summary>
/// <remarks>Silent on a flow that is not sound; <see cref="FlowIsSound"/> speaks of it.</remarks>
internal sealed class QuestionsMatter : IRule
{
    public IEnumerable<Diagnostic> Find(CheckContext context)
    {
        var graph = context.Decisions.Graph;
        if (!graph.IsSound)
            yield break;
        var reachable = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var question in graph.Walk.DeepestFirst)
        {
            var outcomes = new HashSet<string>(StringComparer.Ordinal);
            foreach (var next in question.Options.Select(o => o.Next.Value))
            {
                if (reachable.TryGetValue(next, out var further))
                    outcomes.UnionWith(further);
                else
                    outcomes.Add(next);
            }

            reachable.Add(question.Id, outcomes);
            if (outcomes.Count == 1)
                yield return FlowFaults.NeedlessQuestion(question, outcomes.Single());
        }
    }
}
