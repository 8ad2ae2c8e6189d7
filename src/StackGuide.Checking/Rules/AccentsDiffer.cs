using StackGuide.Model.Diagnostics;

namespace StackGuide.Checking.Rules;

/// <summary>No two technologies have one accent (SG3009). The first in the order keeps it.</summary>
internal sealed class AccentsDiffer : IRule
{
    public IEnumerable<Diagnostic> Find(CheckContext context) =>
        from wearers in context.Guide.Content.Technologies.GroupBy(t => t.Accent)
        from other in wearers.Skip(1)
        select ComparisonFaults.SharedAccent(other, wearers.First());
}
