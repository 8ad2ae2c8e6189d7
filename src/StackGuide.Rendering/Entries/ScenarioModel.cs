using StackGuide.Model.Guides;
using StackGuide.Rendering.Models;
using StackGuide.Rendering.Pages;
using StackGuide.Rendering.Templates;

namespace StackGuide.Rendering.Entries;

/// <summary>A scenario: what is recommended for it, and why.</summary>
internal sealed partial record ScenarioModel : TemplateModel
{
    /// <summary>The scenario's title.</summary>
    public required string Title { get; init; }

    /// <summary>Who builds such a thing.</summary>
    public required SafeHtml Who { get; init; }

    /// <summary>A sentence about it.</summary>
    public required string Summary { get; init; }

    /// <summary>The outcome that is recommended.</summary>
    public required LinkModel Recommendation { get; init; }

    /// <summary>The criteria that count, the most important first.</summary>
    public required IReadOnlyList<WeighedCriterionModel> Weighs { get; init; }

    /// <summary>The questions of its way through the flow; the note is its answer.</summary>
    public required IReadOnlyList<LinkModel> Answers { get; init; }

    /// <summary>The text of the page.</summary>
    public required SafeHtml Body { get; init; }

    /// <summary>What would change the recommendation.</summary>
    public required IReadOnlyList<SafeHtml> WouldChange { get; init; }

    /// <summary>Tools to look at; the note is a sentence about each.</summary>
    public required IReadOnlyList<LinkModel> Tools { get; init; }

    /// <summary>What the articles say of it.</summary>
    public required IReadOnlyList<ClaimGroupModel> Claims { get; init; }

    // Sources are numbered in the order in which the members are set, which is the order of the page.
    public static ScenarioModel Of(Guide guide, PageContext page, Scenario scenario) => new()
    {
        Title = scenario.Title,
        Who = page.Html(scenario.Who),
        Summary = scenario.Summary,
        Recommendation = PageLinks.To(page, guide.RecommendationOf(scenario)),
        Weighs =
        [
            .. guide.CriteriaOf(scenario.Weighs)
                .OrderByDescending(w => w.Importance)
                .Select(w => new WeighedCriterionModel(page.Href(w.Criterion), w.Criterion.Title, Wording.Of(w.Importance), VerdictModels.Of(guide, w.Criterion.Verdict))),
        ],
        Answers =
        [
            .. guide.AnswersOf(scenario).Select(a => new LinkModel(page.Href(a.Question), a.Question.Title) { Note = a.Option.Text }),
        ],
        Body = page.Html(scenario.Body),
        WouldChange = page.Html(scenario.WouldChange),
        Tools = PageLinks.Of(page, guide.ToolsOf(scenario)),
        Claims = new ClaimWriter(guide, page).Grouped(guide.ClaimsOn(scenario)),
    };
}

/// <summary>A criterion that counts for a scenario.</summary>
/// <param name="Href">The criterion's page.</param>
/// <param name="Title">Its title.</param>
/// <param name="Importance">How much it counts, in words.</param>
/// <param name="Verdict">Its verdict.</param>
internal sealed partial record WeighedCriterionModel(string Href, string Title, string Importance, VerdictModel Verdict) : TemplateModel;
