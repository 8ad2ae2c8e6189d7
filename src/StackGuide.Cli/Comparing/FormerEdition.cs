using StackGuide.Comparing;
using StackGuide.Comparing.Changes;
using StackGuide.Comparing.Editions;
using StackGuide.Model.Diagnostics;
using StackGuide.Texts;

namespace StackGuide.Cli.Comparing;

/// <summary>Holds a guide against a former edition of itself: addresses that readers may have kept lead somewhere (SG2010, SG2011).</summary>
internal sealed class FormerEdition(Edition former)
{
    /// <summary>What is gone without a redirect, each with the line that would mend it.</summary>
    public IEnumerable<Diagnostic> Faults(Edition now) => LostAddresses.Between(former, now).Select(lost => lost.Anchor is null
        ? FormerEditionFaults.PageGone(lost.Address, PageInsteadOf(lost.Path, now))
        : FormerEditionFaults.AnchorGone(lost.Address, PlaceInsteadOf(lost)));

    /// <summary>The page whose name is nearest, else the one that lists its kind, else the first one.</summary>
    private static string PageInsteadOf(string path, Edition now)
    {
        var overview = path.Split('/')[0] + ".html";
        return NearestName.Of(path, now.Pages.Keys) ?? (now.Pages.ContainsKey(overview) ? overview : "index.html");
    }

    private static string PlaceInsteadOf(LostAddress lost) =>
        NearestName.Of(lost.Anchor!, lost.Promised) is { } near ? $"{lost.Path}#{near}" : lost.Path;
}
