using StackGuide.Model.Guides;
using StackGuide.Rendering.Models;
using StackGuide.Rendering.Pages;
using StackGuide.Rendering.Templates;

namespace StackGuide.Rendering.Views;

/// <summary>The articles that the guide is derived from.</summary>
internal sealed partial record SourcesModel : TemplateModel
{
    /// <summary>The page's title.</summary>
    public required string Title { get; init; }

    /// <summary>Its text.</summary>
    public required SafeHtml Body { get; init; }

    /// <summary>The articles.</summary>
    public required IReadOnlyList<ListedSeedModel> Seeds { get; init; }

    public static SourcesModel Of(Guide guide, PageContext page, GuidePage own) => new()
    {
        Title = own.Title,
        Body = page.Html(own.Body),
        Seeds = [.. guide.Content.Seeds.Select(s => ListedSeedModel.Of(page, s))],
    };
}

/// <summary>An article in a list.</summary>
/// <param name="Href">Its page.</param>
/// <param name="Name">Its short name.</param>
/// <param name="Title">Its headline.</param>
/// <param name="Author">Who wrote it.</param>
/// <param name="Published">When it was published, as exactly as it is known.</param>
/// <param name="Updated">When it was last changed, as exactly as it is known.</param>
/// <param name="Summary">A sentence about it.</param>
/// <param name="ClaimCount">How many claims it makes, in words.</param>
/// <param name="Standings">How many of them have which standing.</param>
internal sealed partial record ListedSeedModel(
    string Href, string Name, string Title, string Author, string Published, string Updated, string Summary, string ClaimCount, IReadOnlyList<StandingCountModel> Standings) : TemplateModel
{
    public static ListedSeedModel Of(PageContext page, Seed seed) => new(
        page.Href(seed),
        SeedNames.Of(seed),
        seed.Title,
        seed.Author,
        seed.Published.ToString(),
        seed.Updated.ToString(),
        seed.Summary,
        Wording.Count(seed.Claims.Length, "claim", "claims"),
        ClaimWriter.Count(seed.Claims));
}
