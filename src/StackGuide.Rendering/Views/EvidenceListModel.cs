using StackGuide.Model.Guides;
using StackGuide.Rendering.Pages;
using StackGuide.Rendering.Templates;

namespace StackGuide.Rendering.Views;

/// <summary>All primary sources.</summary>
internal sealed partial record EvidenceListModel : TemplateModel
{
    /// <summary>The page's title.</summary>
    public required string Title { get; init; }

    /// <summary>Its text.</summary>
    public required SafeHtml Body { get; init; }

    /// <summary>The sources by what they are.</summary>
    public required IReadOnlyList<EvidenceGroupModel> Groups { get; init; }

    public static EvidenceListModel Of(Guide guide, PageContext page, GuidePage own) => new()
    {
        Title = own.Title,
        Body = page.Html(own.Body),
        Groups =
        [
            .. guide.Content.Evidence.GroupBy(e => e.Sort).OrderBy(g => g.Key).Select(g => new EvidenceGroupModel(
                Wording.Capital(Wording.Of(g.Key)),
                [.. g.OrderBy(e => e.Title, StringComparer.Ordinal).Select(e => ListedEvidenceModel.Of(guide, page, e))])),
        ],
    };
}

/// <summary>The sources of one sort.</summary>
/// <param name="Title">What they are.</param>
/// <param name="Items">By title.</param>
internal sealed partial record EvidenceGroupModel(string Title, IReadOnlyList<ListedEvidenceModel> Items) : TemplateModel;

/// <summary>A source in a list.</summary>
/// <param name="Href">Its page.</param>
/// <param name="Title">Its title.</param>
/// <param name="Publisher">Who answers for it.</param>
/// <param name="Published">When it was published; none where it is not known.</param>
/// <param name="Checked">The day on which somebody read it.</param>
/// <param name="Uses">How often it is cited, in words.</param>
internal sealed partial record ListedEvidenceModel(string Href, string Title, string Publisher, string? Published, string? Checked, string Uses) : TemplateModel
{
    public static ListedEvidenceModel Of(Guide guide, PageContext page, Evidence evidence) => new(
        page.Href(evidence),
        evidence.Title,
        evidence.Publisher,
        evidence.Published.IsKnown ? evidence.Published.ToString() : null,
        Days.Of(evidence.Review),
        Wording.Count(guide.LinksTo(evidence).Length, "time", "times"));
}
