using StackGuide.Model.Decisions;
using StackGuide.Model.Guides;
using StackGuide.Rendering.Models;
using StackGuide.Rendering.Pages;
using StackGuide.Rendering.Templates;

namespace StackGuide.Rendering.Views;

/// <summary>The page on which a reader weighs the criteria.</summary>
internal sealed partial record WeighModel : TemplateModel
{
    /// <summary>The page's title.</summary>
    public required string Title { get; init; }

    /// <summary>Its text.</summary>
    public required SafeHtml Body { get; init; }

    /// <summary>The verdicts that are weighed.</summary>
    public required IReadOnlyList<VerdictRowModel> Criteria { get; init; }

    /// <summary>What rows of several criteria rest on, each with those criteria.</summary>
    public required IReadOnlyList<LinkGroupModel> Grounds { get; init; }

    public static WeighModel Of(Guide guide, PageContext page, GuidePage own) => new()
    {
        Title = own.Title,
        Body = page.Html(own.Body),
        Criteria = [.. guide.Content.Criteria.Select(c => VerdictModels.RowOf(guide, page, c))],
        Grounds = [.. SharedGrounds.Shared(guide.Content).Select(g => new LinkGroupModel(g.Ground, [.. g.Criteria.Select(c => new LinkModel(page.Href(c), c.Title))]))],
    };
}
