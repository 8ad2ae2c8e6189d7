using StackGuide.Model.Diagnostics;
using StackGuide.Model.Guides;

namespace StackGuide.Checking.Rules;

/// <summary>Where a page shows the contradictions, each is under a title that says what it is about, and no title is without one (SG4010, SG4011).</summary>
internal sealed class DisputesAreTitled : IRule
{
    public IEnumerable<Diagnostic> Find(CheckContext context)
    {
        var guide = context.Guide;
        var pairs = Disputes.PairsOf(guide.Content);
        var titled = pairs.Select(p => p.Dispute).ToHashSet();
        // A claim that does not exist is reported where it is named; that its pair has no title, and its title no pair, only follows from it.
        var misspelt = guide.Content.Pages.SelectMany(p => p.Disputes).Where(d => d.Claims.Any(c => guide.Find(EntryKind.Claim, c.Value) is null)).ToHashSet();
        return
        [
            .. guide.Content.Pages.Any(IsShowing) && misspelt.Count == 0 ? pairs.Where(p => p.Dispute is null).Select(SeedFaults.UntitledDispute) : [],
            .. from page in guide.Content.Pages
               from dispute in page.Disputes
               where !IsShowing(page) || (!titled.Contains(dispute) && !misspelt.Contains(dispute))
               select IsShowing(page) ? SeedFaults.EmptyDispute(dispute) : SeedFaults.HiddenDispute(page, dispute),
        ];
    }

    private static bool IsShowing(GuidePage page) => page.View.Value == GuideViews.Contradictions;
}
