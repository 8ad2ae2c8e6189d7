using StackGuide.Model.Guides;
using StackGuide.Rendering.Models;
using StackGuide.Rendering.Pages;
using StackGuide.Rendering.Pictures;
using StackGuide.Rendering.Templates;

namespace StackGuide.Rendering.Views;

/// <summary>All verdicts and all graded facts, in two tables.</summary>
internal sealed partial record CompareModel : TemplateModel
{
    /// <summary>The page's title.</summary>
    public required string Title { get; init; }

    /// <summary>Its text.</summary>
    public required SafeHtml Body { get; init; }

    /// <summary>The verdicts as a picture.</summary>
    public SafeHtml? Picture { get; init; }

    /// <summary>The technologies, which are the tables' columns.</summary>
    public required IReadOnlyList<TechnologyModel> Technologies { get; init; }

    /// <summary>The criteria, group by group.</summary>
    public required IReadOnlyList<ComparedGroupModel> Groups { get; init; }

    /// <summary>How many cells there are, how many of them unknown, in words.</summary>
    public required string Counted { get; init; }

    public static CompareModel Of(Guide guide, PageContext page, GuidePage own) => new()
    {
        Title = own.Title,
        Body = page.Html(own.Body),
        Picture = SafeHtml.IfAny(VerdictsPicture.Of(guide, page.Markup.IdPrefix)),
        Technologies = PageLinks.Technologies(guide, page),
        Groups = [.. CriterionGroups.Of(guide).Select(g => new ComparedGroupModel(g.Id, g.Title, [.. g.Criteria.Select(c => ComparedCriterionModel.Of(guide, page, c))]))],
        Counted = Comparison.Counted(guide.Content.Criteria),
    };
}

/// <summary>A group of criteria with all their facts.</summary>
/// <param name="Id">The group's id.</param>
/// <param name="Title">Its title.</param>
/// <param name="Criteria">Its criteria.</param>
internal sealed partial record ComparedGroupModel(string Id, string Title, IReadOnlyList<ComparedCriterionModel> Criteria) : TemplateModel;

/// <summary>A criterion with its verdict and facts.</summary>
/// <param name="Href">Its page.</param>
/// <param name="Title">Its title.</param>
/// <param name="Verdict">Its verdict.</param>
internal sealed partial record ComparedCriterionModel(string Href, string Title, VerdictModel Verdict) : TemplateModel
{
    /// <summary>Whether the verdict favours nobody.</summary>
    public required bool IsSame { get; init; }

    /// <summary>By which a script sorts strengths: 0 for none.</summary>
    public required int StrengthOrder { get; init; }

    /// <summary>By which a script sorts certainties: 0 for the lowest.</summary>
    public required int CertaintyOrder { get; init; }

    /// <summary>How many columns a table of its facts has.</summary>
    public required int Columns { get; init; }

    /// <summary>Its graded facts.</summary>
    public required IReadOnlyList<RowModel> Facts { get; init; }

    /// <summary>For each technology the number of rows in which it is better.</summary>
    public required IReadOnlyList<BetterRowsModel> Counts { get; init; }

    /// <summary>How many rows there are.</summary>
    public required int Rows { get; init; }

    public static ComparedCriterionModel Of(Guide guide, PageContext page, Criterion criterion) =>
        new(page.Href(criterion), criterion.Title, VerdictModels.Of(guide, criterion.Verdict))
        {
            IsSame = guide.SideOf(criterion.Verdict).IsNone,
            StrengthOrder = criterion.Verdict.Strength is { } strength ? (int)strength + 1 : 0,
            CertaintyOrder = (int)criterion.Verdict.Certainty,
            Columns = guide.Content.Technologies.Length + 1,
            Facts = Comparison.RowsOf(guide, page, criterion, cites: false),
            Counts = [.. guide.Content.Technologies.Select(t => new BetterRowsModel(t.Title, RowsLedBy(criterion, t)))],
            Rows = criterion.Facts.Length,
        };

    /// <summary>In how many rows nobody has a better grade, and somebody a worse one.</summary>
    private static int RowsLedBy(Criterion criterion, Technology technology) => criterion.Facts.Count(f =>
        f.CellOf(technology) is var own
        && own.Grade > Grade.NotApplicable
        && f.Cells.Values.All(c => c.Grade <= own.Grade)
        && f.Cells.Values.Any(c => c.Grade > Grade.NotApplicable && c.Grade < own.Grade));
}

/// <summary>In how many rows of a criterion a technology is better.</summary>
/// <param name="Title">The technology's name.</param>
/// <param name="Better">The number of rows.</param>
internal sealed partial record BetterRowsModel(string Title, int Better) : TemplateModel;
