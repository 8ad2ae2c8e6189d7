using StackGuide.Model.Diagnostics;
using StackGuide.Model.Guides;

namespace StackGuide.Checking.Rules;

/// <summary>Claims that say the same thing do not favour different technologies (SG4009).</summary>
/// <remarks>A claim that favours either or none conflicts with nobody. The first that takes a side stands; the others are held against it.</remarks>
internal sealed class GroupsAgree : IRule
{
    public IEnumerable<Diagnostic> Find(CheckContext context) =>
        from claim in context.Guide.Claims
        where claim.Group is not null && Side.Of(claim.Favours.Value, context.Guide.Content.Technologies).IsTaken
        group claim by claim.Group into sides
        let first = sides.First()
        from other in sides
        where other.Favours.Value != first.Favours.Value
        select SeedFaults.GroupDisagrees(other, first);
}
