using StackGuide.Rendering.Templates;

namespace StackGuide.Rendering.Models;

/// <summary>A row of a comparison: an aspect and a cell for each technology.</summary>
/// <param name="Number">From 1 within its criterion; its anchor is <c>row-1</c>.</param>
/// <param name="Aspect">What is compared.</param>
/// <param name="IsSame">Whether all cells have one grade, so that the row shows no difference.</param>
/// <param name="Cells">In the order of the technologies.</param>
internal sealed partial record RowModel(int Number, string Aspect, bool IsSame, IReadOnlyList<CellModel> Cells) : TemplateModel;

/// <summary>A graded cell.</summary>
/// <param name="Technology">The technology's name.</param>
/// <param name="Grade">The grade, in words.</param>
/// <param name="GradeId">The same for a class like <c>grade-good</c>.</param>
/// <param name="Symbol">The grade as a shape, for those who cannot tell colours apart.</param>
/// <param name="Text">What is graded.</param>
/// <param name="Cites">The numbers of its sources; empty where the page does not list them.</param>
internal sealed partial record CellModel(string Technology, string Grade, string GradeId, string Symbol, string Text, SafeHtml Cites) : TemplateModel
{
    /// <summary>The criterion's page, at the row with its sources; for pages that show the cell without them.</summary>
    public required string Href { get; init; }

    /// <summary>The line of the source that an editor would change; none without a repository.</summary>
    public string? EditHref { get; init; }

    /// <summary>The number of that line.</summary>
    public required int Line { get; init; }
}
