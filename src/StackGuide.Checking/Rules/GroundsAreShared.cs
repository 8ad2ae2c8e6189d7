using StackGuide.Model.Diagnostics;

namespace StackGuide.Checking.Rules;

/// <summary>A ground is named by rows of at least two criteria (SG5010).</summary>
internal sealed class GroundsAreShared : IRule
{
    public IEnumerable<Diagnostic> Find(CheckContext context)
    {
        var grounds = context.Guide.Content.Criteria
            .SelectMany(c => c.Facts.Where(f => f.Ground.Value is not null).Select(f => (f.Ground, Criterion: c.Id)))
            .GroupBy(x => x.Ground.Value!, StringComparer.Ordinal)
            .ToList();
        return
        [
            .. from ground in grounds
               where ground.Select(x => x.Criterion).Distinct(StringComparer.Ordinal).Count() == 1
               select FlowFaults.UnsharedGround(ground.First().Ground, grounds.Select(g => g.Key).Where(other => other != ground.Key)),
        ];
    }
}
