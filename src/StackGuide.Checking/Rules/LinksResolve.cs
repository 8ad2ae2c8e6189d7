using StackGuide.Model.Diagnostics;
using StackGuide.Model.Guides;

namespace StackGuide.Checking.Rules;

/// <summary>Links in prose lead to an entry, to a heading that it has, and never out of the guide (SG2001, SG2002, SG2005, SG2006).</summary>
internal sealed class LinksResolve : IRule
{
    public IEnumerable<Diagnostic> Find(CheckContext context)
    {
        foreach (var link in context.Guide.Links.Where(l => l.Role == LinkRole.Mentions))
        {
            switch (link.Target.State)
            {
                case LinkState.NoSuchEntry:
                    yield return ReferenceFaults.DeadLink(link, context.Guide.Files);
                    break;
                case LinkState.NoSuchAnchor:
                    yield return ReferenceFaults.DeadAnchor(link);
                    break;
                case LinkState.Outside:
                    yield return ReferenceFaults.OutsideLink(link);
                    break;
                case LinkState.Refused:
                    yield return ReferenceFaults.RefusedLink(link);
                    break;
            }
        }
    }
}
