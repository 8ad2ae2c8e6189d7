using StackGuide.Model.Guides;
using StackGuide.Rendering.Models;
using StackGuide.Rendering.Pages;
using StackGuide.Rendering.Templates;

namespace StackGuide.Rendering.Views;

/// <summary>What claims contradict each other about, with all that is said and what settles it.</summary>
internal sealed partial record ContradictionsModel : TemplateModel
{
    /// <summary>The page's title.</summary>
    public required string Title { get; init; }

    /// <summary>Its text.</summary>
    public required SafeHtml Body { get; init; }

    /// <summary>The disputes in the guide's order, then what has no title yet, criterion by criterion.</summary>
    public required IReadOnlyList<DisputeModel> Disputes { get; init; }

    public static ContradictionsModel Of(Guide guide, PageContext page, GuidePage own) =>
        new() { Title = own.Title, Body = page.Html(own.Body), Disputes = DisputesOf(guide, page, own) };

    private static IReadOnlyList<DisputeModel> DisputesOf(Guide guide, PageContext page, GuidePage own)
    {
        var claims = new ClaimWriter(guide, page);
        var pairs = Model.Guides.Disputes.PairsOf(guide.Content);
        var titled = pairs.Where(p => p.Dispute is not null).ToLookup(p => p.Dispute!);
        var criteria = guide.Content.Criteria.Index().ToDictionary(c => c.Item.Key, c => c.Index);
        return
        [
            .. own.Disputes.Where(titled.Contains).Select(d => DisputeModel.Of(claims, d.Anchor, d.Title, page.Html(d.Settled), [.. titled[d]])),
            .. pairs.Where(p => p.Dispute is null)
                .GroupBy(p => guide.CriterionOf(p.One))
                .OrderBy(g => g.Key is null ? -1 : criteria[g.Key.Key])
                .Select(g => DisputeModel.Of(claims, g.Key is null ? "general" : $"criterion-{g.Key.Id}", g.Key?.Title ?? "General", null, [.. g])),
        ];
    }
}

/// <summary>What claims contradict each other about.</summary>
/// <param name="Anchor">Its place on the page.</param>
/// <param name="Title">What it is about; the title of a criterion where nobody has said.</param>
/// <param name="Settled">What settles it; none where nobody has said.</param>
/// <param name="Count">How many pairs of claims contradict each other in it, in words.</param>
/// <param name="Sides">What is said, each once with all who say it and who says the opposite.</param>
internal sealed partial record DisputeModel(string Anchor, string Title, SafeHtml? Settled, string Count, IReadOnlyList<ClaimGroupModel> Sides) : TemplateModel
{
    /// <summary>The names of the articles that contradict themselves in it.</summary>
    public required IReadOnlyList<string> Within { get; init; }

    public static DisputeModel Of(ClaimWriter claims, string anchor, string title, SafeHtml? settled, IReadOnlyList<DisputedPair> pairs) => new(
        anchor,
        title,
        settled,
        Wording.Count(pairs.Count, "pair of claims", "pairs of claims"),
        claims.Grouped(pairs.SelectMany(p => (Claim[])[p.One, p.Other]).Distinct()))
    {
        Within = [.. pairs.Where(p => p.One.Seed == p.Other.Seed).DistinctBy(p => p.One.Seed).Select(p => claims.NameOf(p.One))],
    };
}
