using StackGuide.Model.Diagnostics;
using StackGuide.Model.Guides;

namespace StackGuide.Checking.Rules;

/// <summary>Every advice of a seed is cited by an option or an outcome of the flow (SG5005).</summary>
internal sealed class AdviceIsCited : IRule
{
    public IEnumerable<Diagnostic> Find(CheckContext context) =>
        context.Guide.Content.Flow.Exists
            ? context.Guide.Claims.Where(c => c.IsAdvice && !IsCited(context.Guide, c)).Select(FlowFaults.UncitedAdvice)
            : [];

    /// <summary>The options' citations count as their question's.</summary>
    private static bool IsCited(LinkedContent guide, Claim claim) =>
        guide.LinksTo(claim).Any(l => l.Role == LinkRole.Cites && l.From is Question or Outcome);
}
