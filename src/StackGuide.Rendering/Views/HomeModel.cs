using StackGuide.Model.Guides;
using StackGuide.Rendering.Models;
using StackGuide.Rendering.Pages;
using StackGuide.Rendering.Templates;

namespace StackGuide.Rendering.Views;

/// <summary>The home page: the verdicts, what a reader may be building, and what the guide rests on.</summary>
internal sealed partial record HomeModel : TemplateModel
{
    /// <summary>The page's title.</summary>
    public required string Title { get; init; }

    /// <summary>The guide's name.</summary>
    public required string SiteTitle { get; init; }

    /// <summary>What the guide answers, in a sentence.</summary>
    public required string Tagline { get; init; }

    /// <summary>The answer that the page opens with; none where it says none.</summary>
    public AnswerModel? Answer { get; init; }

    /// <summary>The text of the home page.</summary>
    public required SafeHtml Body { get; init; }

    /// <summary>The flow's first question; none in a guide without a flow.</summary>
    public LinkModel? Start { get; init; }

    /// <summary>The page on which a script asks one question after the other; none in a guide without it.</summary>
    public string? Decide { get; init; }

    /// <summary>The first question's answers, each with the page that asks the next, the note how the address of that page names it; none in a guide without a flow.</summary>
    public required IReadOnlyList<LinkModel> Answers { get; init; }

    /// <summary>The criteria with their verdicts, group by group.</summary>
    public required IReadOnlyList<VerdictGroupModel> Groups { get; init; }

    /// <summary>The scenarios; the note is what is recommended.</summary>
    public required IReadOnlyList<LinkModel> Scenarios { get; init; }

    /// <summary>Whether the guide is derived from articles.</summary>
    public required bool HasArticles { get; init; }

    /// <summary>How much of each the guide holds.</summary>
    public required GuideCountsModel Counts { get; init; }

    public static HomeModel Of(Guide guide, PageContext page, GuidePage own) => new()
    {
        Title = own.Title,
        SiteTitle = guide.Site.Title,
        Tagline = guide.Site.Tagline,
        Answer = own.Answer is { } answer ? AnswerModel.Of(guide, page, answer) : null,
        Body = page.Html(own.Body),
        Start = guide.Start is { } first ? new LinkModel(page.Href(first), first.Title) : null,
        Decide = guide.Content.Pages.FirstOrDefault(p => p.View.Value == GuideViews.Decide) is { } decide ? page.Href(decide) : null,
        Answers = [.. guide.Start is { } question ? question.Options.Select(o => new LinkModel(page.Href(guide.NextOf(o) ?? question), o.Text) { Note = $"{question.Id}={o.Id.Value}" }) : []],
        Groups = [.. CriterionGroups.Of(guide).Select(g => new VerdictGroupModel(g.Title, [.. g.Criteria.Select(c => VerdictModels.RowOf(guide, page, c))]))],
        Scenarios = [.. guide.Content.Scenarios.Select(s => new LinkModel(page.Href(s), s.Title) { Note = guide.RecommendationOf(s).Title })],
        HasArticles = !guide.Content.Seeds.IsEmpty,
        Counts = GuideCountsModel.Of(guide),
    };
}

/// <summary>A group of criteria with their verdicts.</summary>
/// <param name="Title">The group's title.</param>
/// <param name="Criteria">Its criteria.</param>
internal sealed partial record VerdictGroupModel(string Title, IReadOnlyList<VerdictRowModel> Criteria) : TemplateModel;

/// <summary>How much a guide holds; each number with its noun, as in <c>12 claims</c>.</summary>
/// <param name="Seeds">The articles.</param>
/// <param name="Claims">Their claims.</param>
/// <param name="Criteria">The criteria.</param>
/// <param name="Scenarios">The scenarios.</param>
/// <param name="Tools">The tools.</param>
/// <param name="Evidence">The primary sources.</param>
internal sealed partial record GuideCountsModel(string Seeds, string Claims, string Criteria, string Scenarios, string Tools, string Evidence) : TemplateModel
{
    public static GuideCountsModel Of(Guide guide) => new(
        Wording.Count(guide.Content.Seeds.Length, "article", "articles"),
        Wording.Count(guide.Claims.Length, "claim", "claims"),
        Wording.Count(guide.Content.Criteria.Length, "criterion", "criteria"),
        Wording.Count(guide.Content.Scenarios.Length, "scenario", "scenarios"),
        Wording.Count(guide.Content.Tools.Length, "tool", "tools"),
        Wording.Count(guide.Content.Evidence.Length, "source", "sources"));
}
