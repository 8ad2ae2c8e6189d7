using StackGuide.Model.Guides;
using StackGuide.Rendering.Models;
using StackGuide.Rendering.Pages;
using StackGuide.Rendering.Templates;

namespace StackGuide.Rendering.Views;

/// <summary>All scenarios by what is recommended for them.</summary>
internal sealed partial record ScenariosModel : TemplateModel
{
    /// <summary>The page's title.</summary>
    public required string Title { get; init; }

    /// <summary>Its text.</summary>
    public required SafeHtml Body { get; init; }

    /// <summary>The outcomes that are recommended for a scenario.</summary>
    public required IReadOnlyList<RecommendedModel> Outcomes { get; init; }

    public static ScenariosModel Of(Guide guide, PageContext page, GuidePage own) => new()
    {
        Title = own.Title,
        Body = page.Html(own.Body),
        Outcomes = [.. guide.Content.Flow.Outcomes.Select(o => RecommendedModel.Of(guide, page, o)).Where(o => o.Scenarios.Count > 0)],
    };
}

/// <summary>An outcome with the scenarios for which it is recommended.</summary>
/// <param name="Href">The outcome's page.</param>
/// <param name="Title">Its title.</param>
/// <param name="Scenarios">The note is a sentence about the scenario.</param>
internal sealed partial record RecommendedModel(string Href, string Title, IReadOnlyList<LinkModel> Scenarios) : TemplateModel
{
    public static RecommendedModel Of(Guide guide, PageContext page, Outcome outcome) => new(
        page.Href(outcome),
        outcome.Title,
        [.. guide.ScenariosRecommending(outcome).Select(s => new LinkModel(page.Href(s), s.Title) { Note = s.Summary })]);
}
