using StackGuide.Model.Guides;
using StackGuide.Rendering.Models;
using StackGuide.Rendering.Pages;
using StackGuide.Rendering.Templates;

namespace StackGuide.Rendering.Views;

/// <summary>The register of all claims.</summary>
internal sealed partial record ClaimsModel : TemplateModel
{
    /// <summary>The page's title.</summary>
    public required string Title { get; init; }

    /// <summary>Its text.</summary>
    public required SafeHtml Body { get; init; }

    /// <summary>How many claims have which standing.</summary>
    public required IReadOnlyList<StandingCountModel> Standings { get; init; }

    /// <summary>The claims by criterion, and last those that are general; a group may be empty.</summary>
    public required IReadOnlyList<ClaimsOfCriterionModel> Groups { get; init; }

    public static ClaimsModel Of(Guide guide, PageContext page, GuidePage own) => new()
    {
        Title = own.Title,
        Body = page.Html(own.Body),
        Standings = ClaimWriter.Count(guide.Claims),
        Groups = [.. guide.Content.Criteria.Cast<Criterion?>().Append(null).Select(c => GroupOf(guide, page, c))],
    };

    private static ClaimsOfCriterionModel GroupOf(Guide guide, PageContext page, Criterion? criterion)
    {
        var claims = new ClaimWriter(guide, page);
        var items = (criterion is null ? guide.GeneralClaims : guide.ClaimsOn(criterion)).Select(claims.Brief).ToList();
        return new(criterion?.Id ?? Claim.General, criterion?.Title ?? "General", criterion is null ? null : page.Href(criterion), items, Wording.Count(items.Count, "claim", "claims"));
    }
}

/// <summary>The claims that speak of a criterion.</summary>
/// <param name="Id">The criterion's id, or <c>general</c>.</param>
/// <param name="Title">Its title.</param>
/// <param name="Href">Its page; none for general claims.</param>
/// <param name="Claims">The claims, in the order of the articles.</param>
/// <param name="Count">How many they are, in words.</param>
internal sealed partial record ClaimsOfCriterionModel(string Id, string Title, string? Href, IReadOnlyList<ListedClaimModel> Claims, string Count) : TemplateModel;
