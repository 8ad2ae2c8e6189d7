using StackGuide.Model.Guides;
using StackGuide.Rendering.Models;
using StackGuide.Rendering.Pages;
using StackGuide.Rendering.Pictures;
using StackGuide.Rendering.Templates;

namespace StackGuide.Rendering.Views;

/// <summary>Whom each article favours on each criterion.</summary>
internal sealed partial record AgreementModel : TemplateModel
{
    /// <summary>The page's title.</summary>
    public required string Title { get; init; }

    /// <summary>Its text.</summary>
    public required SafeHtml Body { get; init; }

    /// <summary>The same as a picture.</summary>
    public SafeHtml? Picture { get; init; }

    /// <summary>The articles, which are the table's columns.</summary>
    public required IReadOnlyList<LinkModel> Seeds { get; init; }

    /// <summary>A row for each criterion.</summary>
    public required IReadOnlyList<AgreementRowModel> Rows { get; init; }

    public static AgreementModel Of(Guide guide, PageContext page, GuidePage own) => new()
    {
        Title = own.Title,
        Body = page.Html(own.Body),
        Picture = SafeHtml.IfAny(AgreementPicture.Of(guide, page.Markup.IdPrefix)),
        Seeds = [.. guide.Content.Seeds.Select(s => new LinkModel(page.Href(s), SeedNames.Of(s)))],
        Rows =
        [
            .. guide.Content.Criteria.Select(c => new AgreementRowModel(
                page.Href(c),
                c.Title,
                VerdictModels.Of(guide, c.Verdict),
                [.. Stance.OfAll(guide, c).Select(s => VerdictModels.Of(s, page))])),
        ],
    };
}

/// <summary>Where the articles and the guide stand on a criterion.</summary>
/// <param name="Href">The criterion's page.</param>
/// <param name="Title">Its title.</param>
/// <param name="Verdict">Its verdict.</param>
/// <param name="Stances">In the order of the articles.</param>
internal sealed partial record AgreementRowModel(string Href, string Title, VerdictModel Verdict, IReadOnlyList<StanceModel> Stances) : TemplateModel;
