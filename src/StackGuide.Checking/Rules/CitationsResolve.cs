using StackGuide.Model.Diagnostics;
using StackGuide.Model.Guides;

namespace StackGuide.Checking.Rules;

/// <summary>Every citation, in prose or front matter, names an evidence entry, a measurement or a claim (SG2004).</summary>
internal sealed class CitationsResolve : IRule
{
    public IEnumerable<Diagnostic> Find(CheckContext context) =>
        from link in context.Guide.Links
        where link.Role == LinkRole.Cites && link.Target.State == LinkState.NoSuchEntry
        where context.Guide.FindCited(link.Written) is null
        select ReferenceFaults.UnknownCitation(link.Place, link.Written, context.IdsOf(EntryKind.Cited));
}
