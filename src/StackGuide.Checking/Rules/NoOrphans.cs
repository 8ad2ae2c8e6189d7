using StackGuide.Model.Diagnostics;
using StackGuide.Model.Guides;

namespace StackGuide.Checking.Rules;

/// <summary>Another entry leads to every technology, criterion, scenario, tool, evidence and page of prose (SG2007).</summary>
/// <remarks>
/// A claim leads to the criterion that it speaks of. Exempt by construction: a seed is listed on the overview of sources;
/// a claim is shown on its seed's page; a question or outcome that nothing leads to is <see cref="FlowIsSound"/>'s. Of the
/// pages exempt are the home page, the one that a host shows when there is no page, those that the header or the footer names, and
/// the overviews, which the site's own templates link.
/// </remarks>
internal sealed class NoOrphans : IRule
{
    public IEnumerable<Diagnostic> Find(CheckContext context)
    {
        // What a broken file links to would look forsaken.
        if (!context.Guide.Content.Unread.IsEmpty)
            return [];
        var navigation = context.Guide.Site.Navigation.Concat(context.Guide.Site.Footer).Select(item => item.Page.Value).ToHashSet(StringComparer.Ordinal);
        return context.Guide.Entries
            .Where(entry => entry switch
            {
                GuidePage page => !navigation.Contains(page.Id) && !page.IsNamed && GuideViews.NeedsLink(page.View.Value),
                _ => entry.Kind.MustBeLinked,
            })
            .Where(entry => context.Guide.LinksTo(entry).All(link => link.From.Key == entry.Key))
            .Select(ReferenceFaults.Orphan);
    }
}
