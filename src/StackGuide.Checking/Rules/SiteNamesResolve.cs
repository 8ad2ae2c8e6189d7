using StackGuide.Model.Diagnostics;
using StackGuide.Model.Guides;

namespace StackGuide.Checking.Rules;

/// <summary>The navigation names pages that exist, and every criterion is in a group of the site (SG2003).</summary>
internal sealed class SiteNamesResolve : IRule
{
    public IEnumerable<Diagnostic> Find(CheckContext context)
    {
        var site = context.Guide.Site;
        foreach (var item in site.Navigation.Concat(site.Footer).Where(i => i.Page.Value.Length > 0 && context.Guide.Find(EntryKind.Page, i.Page.Value) is null))
            yield return Faults.UnknownId(item.Page.Place, "page", item.Page.Value, context.IdsOf(EntryKind.Page));
        var groups = site.Groups.Select(g => g.Id).ToList();
        foreach (var criterion in context.Guide.Content.Criteria.Where(c => !string.IsNullOrEmpty(c.Group.Value) && !groups.Contains(c.Group.Value)))
            yield return Faults.UnknownId(criterion.Group.Place, "group", criterion.Group.Value, groups);
    }
}
