using StackGuide.Comparing.Editions;

namespace StackGuide.Comparing.Changes;

/// <summary>Claims that stand otherwise, are new, say something else, or are gone.</summary>
internal static class ClaimChanges
{
    /// <summary>Standings that moved.</summary>
    public static IEnumerable<Change> Standings(Edition before, Edition after) => Pairs(before, after)
        .Where(p => p.Before.Standing != p.After.Standing)
        .Select(p => new Change($"{p.After.Id}: {p.After.Says}", p.Before.Standing, p.After.Standing));

    /// <summary>All else: added, then changed key by key, then removed.</summary>
    public static IEnumerable<Change> Between(Edition before, Edition after)
    {
        var former = before.Claims.Select(c => c.Id).ToHashSet(StringComparer.Ordinal);
        var later = after.Claims.Select(c => c.Id).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. after.Claims.Where(c => !former.Contains(c.Id)).Select(c => new Change(c.Id, null, Whole(c))),
            .. Pairs(before, after).SelectMany(p => Changed(p.Before, p.After)),
            .. before.Claims.Where(c => !later.Contains(c.Id)).Select(c => new Change(c.Id, Whole(c), null)),
        ];
    }

    private static IEnumerable<Change> Changed(EditionClaim before, EditionClaim after)
    {
        if (before.Says != after.Says)
            yield return new Change($"{after.Id}, says", before.Says, after.Says);
        foreach (var (key, value) in after.Rest.Where(r => before.Rest.GetValueOrDefault(r.Key, "") != r.Value))
            yield return new Change($"{after.Id}, {key}", before.Rest.GetValueOrDefault(key, ""), value);
    }

    private static IEnumerable<(EditionClaim Before, EditionClaim After)> Pairs(Edition before, Edition after)
    {
        var former = before.Claims.DistinctBy(c => c.Id).ToDictionary(c => c.Id, StringComparer.Ordinal);
        return after.Claims.Where(c => former.ContainsKey(c.Id)).Select(c => (former[c.Id], c));
    }

    private static string Whole(EditionClaim claim) => $"{claim.Says} ({claim.Standing})";
}
