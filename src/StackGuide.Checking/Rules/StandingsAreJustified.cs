using StackGuide.Model.Diagnostics;
using StackGuide.Model.Guides;

namespace StackGuide.Checking.Rules;

/// <summary>A claim's standing rests on evidence unless no source could settle it, and says why unless it simply holds (SG4004, SG4005).</summary>
internal sealed class StandingsAreJustified : IRule
{
    public IEnumerable<Diagnostic> Find(CheckContext context)
    {
        // Without a place the standing was not written, which Reading reports; its value is only the default.
        foreach (var claim in context.Guide.Claims.Where(c => c.Standing.Place != default))
        {
            var standing = claim.Standing.Value;
            if (standing is not (Standing.Opinion or Standing.NotCheckable) && claim.Evidence.IsEmpty)
                yield return SeedFaults.StandingWithoutEvidence(claim, Kebab.Of(standing));
            if (standing != Standing.Holds && claim.Because.IsEmpty)
                yield return SeedFaults.StandingWithoutReason(claim, Kebab.Of(standing));
        }
    }
}
