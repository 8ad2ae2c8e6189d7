using System.Collections.Immutable;
using StackGuide.Model.Places;

namespace StackGuide.Model.Guides;

/// <summary>What claims contradict each other about, as a reader would ask it.</summary>
/// <param name="Id">Unique among the guide's disputes.</param>
/// <param name="Title">The question.</param>
/// <param name="Settled">What settles it, or that nothing does, with citations.</param>
/// <param name="Claims">Ids of claims; with each of them counts every claim of its group.</param>
public sealed record Dispute(Located<string> Id, string Title, Body Settled, ImmutableArray<Located<string>> Claims)
{
    /// <summary>Its place on the page.</summary>
    public string Anchor => $"dispute-{Id.Value}";
}

/// <summary>Two claims that cannot both be true.</summary>
/// <param name="One">The one that comes first in the seeds.</param>
/// <param name="Other">The other.</param>
/// <param name="Dispute">The first dispute that names either of them, or a claim of its group; null when none does.</param>
public sealed record DisputedPair(Claim One, Claim Other, Dispute? Dispute);

/// <summary>The contradictions between claims, each found once.</summary>
public static class Disputes
{
    /// <summary>Every pair of claims of which one names the other, in the order of the claims. Claims that are not there are left out.</summary>
    public static ImmutableArray<DisputedPair> PairsOf(GuideContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        var claims = content.Seeds.SelectMany(s => s.Claims).ToList();
        var order = claims.Select((claim, i) => (claim, i)).DistinctBy(x => x.claim.Id).ToDictionary(x => x.claim.Id, x => x.i, StringComparer.Ordinal);
        var named = new Dictionary<string, (int Rank, Dispute Dispute)>(StringComparer.Ordinal);
        foreach (var (dispute, rank) in content.Pages.Where(p => p.View.Value == GuideViews.Contradictions).SelectMany(p => p.Disputes).Select((d, i) => (d, i)))
        {
            foreach (var claim in dispute.Claims.Where(c => order.ContainsKey(c.Value)).Select(c => claims[order[c.Value]]))
                named.TryAdd(GroupOf(claim), (rank, dispute));
        }

        return
        [
            .. from one in claims
               from id in one.Disputes
               where order.TryGetValue(id.Value, out var at) && order[one.Id] < at
               let other = claims[order[id.Value]]
               select new DisputedPair(one, other, DisputeOf(one, other)),
        ];

        Dispute? DisputeOf(Claim one, Claim other)
        {
            var (first, second) = (named.GetValueOrDefault(GroupOf(one)), named.GetValueOrDefault(GroupOf(other)));
            return first.Dispute is null || (second.Dispute is not null && second.Rank < first.Rank) ? second.Dispute : first.Dispute;
        }
    }

    // Groups and claim ids are names of two kinds: the ids have a dot.
    private static string GroupOf(Claim claim) => claim.Group ?? claim.Id;
}
