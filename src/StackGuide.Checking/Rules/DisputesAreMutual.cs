using StackGuide.Model.Diagnostics;
using StackGuide.Model.Guides;

namespace StackGuide.Checking.Rules;

/// <summary>Where a claim disputes another, the other says so too (SG4006).</summary>
internal sealed class DisputesAreMutual : IRule
{
    public IEnumerable<Diagnostic> Find(CheckContext context) =>
        from claim in context.Guide.Claims
        from dispute in claim.Disputes
        let other = context.Guide.Find<Claim>(EntryKind.Claim, dispute.Value)
        where other is not null && other.Disputes.All(back => back.Value != claim.Id)
        select SeedFaults.OneSidedDispute(dispute, claim.Id);
}
