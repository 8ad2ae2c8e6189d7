using StackGuide.Model.Diagnostics;
using StackGuide.Model.Guides;

namespace StackGuide.Checking.Rules;

/// <summary>Every redirect leads from a page that is gone to one that is there (SG2008, SG2009).</summary>
internal sealed class RedirectsLead : IRule
{
    public IEnumerable<Diagnostic> Find(CheckContext context) =>
        RedirectMap.Of(context.Guide.Content).Select(r => Fault(context.Guide, r)).OfType<Diagnostic>();

    private static Diagnostic? Fault(LinkedContent guide, ResolvedRedirect redirect) => redirect.State switch
    {
        RedirectState.NoFormerPage => ReferenceFaults.RefusedRedirect(redirect.Source.From, "which can have been no page; write a path like criteria/speed.html"),
        RedirectState.StillExists => ReferenceFaults.RefusedRedirect(redirect.Source.From, redirect.Source.From.Value.Contains('#') ? "which is a place that its page has; remove the redirect" : "which is a page of the guide; remove the redirect"),
        RedirectState.Repeated => ReferenceFaults.RefusedRedirect(redirect.Source.From, "from which another redirect leads already"),
        RedirectState.NoSuchPage => ReferenceFaults.DeadRedirect(redirect.Source.To, "which is no page of the guide", guide.Entries.Where(e => e.Kind.HasPage).Select(e => e.PathIfAny?.Value).OfType<string>()),
        RedirectState.NoSuchAnchor => ReferenceFaults.DeadRedirect(redirect.Source.To, "a page without that heading", redirect.Target!.Body.Headings.Select(h => $"{redirect.Target.Path}#{h.Anchor}")),
        RedirectState.Circle => ReferenceFaults.DeadRedirect(redirect.Source.To, "from where redirects lead back to it", []),
        _ => null,
    };
}
