using StackGuide.Model.Guides;
using StackGuide.Rendering.Models;
using StackGuide.Rendering.Pages;
using StackGuide.Rendering.Templates;

namespace StackGuide.Rendering.Entries;

/// <summary>An outcome of the decision flow.</summary>
internal sealed partial record OutcomeModel : TemplateModel
{
    /// <summary>The outcome.</summary>
    public required string Title { get; init; }

    /// <summary>A sentence about it.</summary>
    public required string Summary { get; init; }

    /// <summary>Why it is recommended.</summary>
    public required SafeHtml Because { get; init; }

    /// <summary>The numbers of the sources for that.</summary>
    public required SafeHtml Cites { get; init; }

    /// <summary>The technologies that it picks; empty where it picks none.</summary>
    public required IReadOnlyList<TechnologyModel> Picks { get; init; }

    /// <summary>What rules it in, whatever is weighed.</summary>
    public required IReadOnlyList<RuledModel> Rules { get; init; }

    /// <summary>What to do next, in order.</summary>
    public required IReadOnlyList<SafeHtml> NextSteps { get; init; }

    /// <summary>What may go wrong.</summary>
    public required IReadOnlyList<SafeHtml> Risks { get; init; }

    /// <summary>Tools to look at; the note is a sentence about each.</summary>
    public required IReadOnlyList<LinkModel> Tools { get; init; }

    /// <summary>The page of the first question.</summary>
    public string? Start { get; init; }

    /// <summary>What carries it over all paths that lead to it; none where no path does.</summary>
    public OutcomeReasonsModel? Reasons { get; init; }

    /// <summary>The questions that lead here; the note is the answer that does.</summary>
    public required IReadOnlyList<LinkModel> Before { get; init; }

    /// <summary>The scenarios for which it is recommended; the note is a sentence about each.</summary>
    public required IReadOnlyList<LinkModel> Scenarios { get; init; }

    // Sources are numbered in the order in which the members are set, which is the order of the page.
    public static OutcomeModel Of(Guide guide, PageContext page, Outcome outcome) => new()
    {
        Title = outcome.Title,
        Summary = outcome.Summary,
        Because = page.Html(outcome.Because),
        Cites = page.Cite(outcome.Cites),
        Picks = PageLinks.Technologies(page, guide.PicksOf(outcome)),
        Rules = [.. guide.Content.Flow.Rules.Where(r => r.Decides.Value == outcome.Id).DistinctBy(r => r.Because).Select(r => new RuledModel(r.Because, page.Cite(r.Cites)))],
        NextSteps = page.Html(outcome.NextSteps),
        Risks = page.Html(outcome.Risks),
        Tools = PageLinks.Of(page, guide.ToolsOf(outcome)),
        Start = guide.Start is { } start ? page.Href(start) : null,
        Reasons = OutcomeReasonsModel.Of(guide, page, outcome),
        Before = PageLinks.Before(guide, page, outcome),
        Scenarios = [.. guide.ScenariosRecommending(outcome).Select(s => new LinkModel(page.Href(s), s.Title) { Note = s.Summary })],
    };
}

/// <summary>A reason for which answers rule an outcome in.</summary>
/// <param name="Because">The reason.</param>
/// <param name="Cites">The numbers of its sources.</param>
internal sealed partial record RuledModel(string Because, SafeHtml Cites) : TemplateModel;
