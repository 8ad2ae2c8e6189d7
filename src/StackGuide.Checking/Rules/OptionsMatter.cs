using StackGuide.Model.Diagnostics;
using StackGuide.Model.Guides;

namespace StackGuide.Checking.Rules;

/// <summary>No two options of a question lead to the same step and weigh the same: a choice between them would change nothing (SG5006).</summary>
internal sealed class OptionsMatter : IRule
{
    public IEnumerable<Diagnostic> Find(CheckContext context)
    {
        foreach (var question in context.Guide.Content.Flow.Questions)
        {
            foreach (var same in question.Options.GroupBy(Effect).Where(g => g.Key.Length > 0))
            {
                var first = same.First();
                foreach (var other in same.Skip(1))
                    yield return FlowFaults.IdleOption(other, first);
            }
        }
    }

    /// <summary>All that an option does, as a text; empty when it leads nowhere, which another rule reports.</summary>
    private static string Effect(Option option) =>
        string.IsNullOrEmpty(option.Next.Value)
            ? ""
            : $"{option.Next.Value} {string.Join(' ', option.Weighs.Select(w => $"{w.Criterion.Value}:{w.Importance}:{w.Side}").Order(StringComparer.Ordinal))}";
}
