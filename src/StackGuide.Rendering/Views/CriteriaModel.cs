using StackGuide.Model.Guides;
using StackGuide.Rendering.Models;
using StackGuide.Rendering.Pages;
using StackGuide.Rendering.Templates;

namespace StackGuide.Rendering.Views;

/// <summary>All criteria with their questions and verdicts.</summary>
internal sealed partial record CriteriaModel : TemplateModel
{
    /// <summary>The page's title.</summary>
    public required string Title { get; init; }

    /// <summary>Its text.</summary>
    public required SafeHtml Body { get; init; }

    /// <summary>The criteria, group by group.</summary>
    public required IReadOnlyList<ListedGroupModel> Groups { get; init; }

    public static CriteriaModel Of(Guide guide, PageContext page, GuidePage own) => new()
    {
        Title = own.Title,
        Body = page.Html(own.Body),
        Groups = [.. CriterionGroups.Of(guide).Select(g => new ListedGroupModel(g.Title, [.. g.Criteria.Select(c => ListedCriterionModel.Of(guide, page, c))]))],
    };
}

/// <summary>A group of criteria.</summary>
/// <param name="Title">The group's title.</param>
/// <param name="Criteria">Its criteria.</param>
internal sealed partial record ListedGroupModel(string Title, IReadOnlyList<ListedCriterionModel> Criteria) : TemplateModel;

/// <summary>A criterion in a list.</summary>
/// <param name="Href">Its page.</param>
/// <param name="Title">Its title.</param>
/// <param name="Question">The question that it answers.</param>
/// <param name="Summary">A sentence about it.</param>
/// <param name="Verdict">Its verdict.</param>
internal sealed partial record ListedCriterionModel(string Href, string Title, string Question, string Summary, VerdictModel Verdict) : TemplateModel
{
    public static ListedCriterionModel Of(Guide guide, PageContext page, Criterion criterion) =>
        new(page.Href(criterion), criterion.Title, criterion.Question, criterion.Summary, VerdictModels.Of(guide, criterion.Verdict));
}
