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
        var reachable = context.Decisions.Paths
            .SelectMany(p => p.Steps.Select(s => (s.Question.Id, Outcome: p.Outcome.Id)))
            .Distinct()
            .ToLookup(x => x.Id, x => x.Outcome, StringComparer.Ordinal);
        foreach (var question in graph.Walk.DeepestFirst)
        {
            if (reachable[question.Id].ToList() is [var only])
                yield return FlowFaults.NeedlessQuestion(question, only);
        }
    }
}
