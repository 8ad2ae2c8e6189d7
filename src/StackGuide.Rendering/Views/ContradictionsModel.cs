using StackGuide.Model.Guides;
using StackGuide.Rendering.Models;
using StackGuide.Rendering.Pages;
using StackGuide.Rendering.Templates;

namespace StackGuide.Rendering.Views;

/// <summary>Pairs of claim groups that cannot both be true, each once, with what settles it.</summary>
internal sealed partial record ContradictionsModel : TemplateModel
{
    /// <summary>The page's title.</summary>
    public required string Title { get; init; }

    /// <summary>Its text.</summary>
    public required SafeHtml Body { get; init; }

    /// <summary>The pairs, in the order of the criteria.</summary>
    public required IReadOnlyList<DisputeModel> Disputes { get; init; }

    public static ContradictionsModel Of(Guide guide, PageContext page, GuidePage own) =>
        new() { Title = own.Title, Body = page.Html(own.Body), Disputes = DisputesOf(guide, page) };

    private static IReadOnlyList<DisputeModel> DisputesOf(Guide guide, PageContext page)
    {
        var claims = new ClaimWriter(guide, page);
        var order = guide.Claims.Select((c, i) => (c.Id, i)).DistinctBy(x => x.Id).ToDictionary(x => x.Id, x => x.i, StringComparer.Ordinal);
        var criteria = guide.Content.Criteria.Index().ToDictionary(c => c.Item.Key, c => c.Index);
        return
        [
            .. guide.Claims
                .SelectMany(c => guide.DisputedBy(c).Select(d => (One: c, Other: d)))
                .Where(pair => order[pair.One.Id] < order[pair.Other.Id])
                .GroupBy(pair => (GroupOf(pair.One), GroupOf(pair.Other)))
                .OrderBy(g => guide.CriterionOf(g.First().One) is { } criterion ? criteria[criterion.Key] : -1)
                .Select(g => new DisputeModel(
                    guide.CriterionOf(g.First().One)?.Title ?? "General",
                    g.Any(p => p.One.Seed == p.Other.Seed),
                    [claims.Grouped(g.Select(p => p.One).Distinct())[0], claims.Grouped(g.Select(p => p.Other).Distinct())[0]])),
        ];
    }

    private static (string, Standing) GroupOf(Claim claim) => (claim.Group ?? claim.Id, claim.Standing.Value);
}

/// <summary>Two groups of claims that cannot both be true.</summary>
/// <param name="Criterion">The title of the criterion that they speak of.</param>
/// <param name="SameArticle">Whether one article makes both.</param>
/// <param name="Sides">The two.</param>
internal sealed partial record DisputeModel(string Criterion, bool SameArticle, IReadOnlyList<ClaimGroupModel> Sides) : TemplateModel;
