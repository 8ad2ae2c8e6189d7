using StackGuide.Model.Guides;

namespace StackGuide.Rendering.Pages;

/// <summary>Pairs of claim groups that cannot both be true, each once, with what settles it.</summary>
internal static class Contradictions
{
    public static IReadOnlyList<object> Of(Guide guide, PageContext page)
    {
        var claims = new ClaimWriter(guide, page);
        var order = guide.Claims.Select((c, i) => (c.Id, i)).DistinctBy(x => x.Id).ToDictionary(x => x.Id, x => x.i, StringComparer.Ordinal);
        return
        [
            .. guide.Claims
                .SelectMany(c => c.Disputes.Select(d => (One: c, Other: guide.Find<Claim>(EntryKind.Claim, d.Value))))
                .Where(pair => pair.Other is not null && order[pair.One.Id] < order[pair.Other.Id])
                .GroupBy(pair => (GroupOf(pair.One), GroupOf(pair.Other!)))
                .OrderBy(g => guide.Content.Criteria.Select(c => c.Id).ToList().IndexOf(g.First().One.Criterion.Value))
                .Select(g => (object)new
                {
                    Criterion = guide.Find(EntryKind.Criterion, g.First().One.Criterion.Value)?.Title ?? "General",
                    SameArticle = g.Any(p => p.One.Seed == p.Other!.Seed),
                    Sides = new[]
                    {
                        claims.Grouped(g.Select(p => p.One).Distinct())[0],
                        claims.Grouped(g.Select(p => p.Other!).Distinct())[0],
                    },
                }),
        ];
    }

    private static (string, Standing) GroupOf(Claim claim) => (claim.Group ?? claim.Id, claim.Standing.Value);
}
