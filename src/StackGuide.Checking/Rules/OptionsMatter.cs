using StackGuide.Model.Diagnostics;
using StackGuide.Model.Guides;

namespace StackGuide.Checking.Rules;

/// <summary>No two options of a question lead to the same step, weigh the same and are told apart by no rule: a choice between them would change nothing (SG5006).</summary>
/// <remarks>Not to know may weigh what another answer weighs.</remarks>
internal sealed class OptionsMatter : IRule
{
    public IEnumerable<Diagnostic> Find(CheckContext context)
    {
        var flow = context.Guide.Content.Flow;
        foreach (var question in flow.Questions)
        {
            foreach (var same in question.Options.Where(o => !o.IsUnsure).GroupBy(o => Effect(flow, question, o)).Where(g => g.Key.Length > 0))
            {
                var first = same.First();
                foreach (var other in same.Skip(1))
                    yield return FlowFaults.IdleOption(other, first);
            }
        }
    }

    /// <summary>All that an option does, as a text; empty when it leads nowhere, which another rule reports.</summary>
    private static string Effect(Flow flow, Question question, Option option) => option.Next.Value is ""
        ? ""
        : $"""
        {option.Next.Value ?? "all answers"} {option.Runs} {string.Join(',', option.Lacks.Order(StringComparer.Ordinal))}
        {string.Join(' ', option.Weighs.Select(w => $"{w.Criterion.Value}:{w.Importance}:{w.Side}").Order(StringComparer.Ordinal))}
        {string.Join(' ', flow.Rules.Index().Where(r => Names(r.Item.When, question.Id, option.Id.Value)).Select(r => r.Index))}
        """;

    private static bool Names(AnswerPattern pattern, string question, string? option) =>
        pattern.Parts.Any(p => p.Question.Value == question && p.Options.Any(o => o.Value == option));
}
