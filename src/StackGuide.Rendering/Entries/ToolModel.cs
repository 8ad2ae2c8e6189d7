using StackGuide.Model.Guides;
using StackGuide.Rendering.Models;
using StackGuide.Rendering.Pages;
using StackGuide.Rendering.Templates;

namespace StackGuide.Rendering.Entries;

/// <summary>A tool: what it is, its state today, and who names it.</summary>
internal sealed partial record ToolModel : TemplateModel
{
    /// <summary>The tool's name.</summary>
    public required string Title { get; init; }

    /// <summary>A sentence about it.</summary>
    public required string Summary { get; init; }

    /// <summary>What it is, in words.</summary>
    public required string Kind { get; init; }

    /// <summary>What it is used for.</summary>
    public required string UsedFor { get; init; }

    /// <summary>Its state today, in a word that also makes a class like <c>state-active</c>.</summary>
    public required string State { get; init; }

    /// <summary>What is to be said of its state.</summary>
    public required SafeHtml StateNote { get; init; }

    /// <summary>The technologies that it is for.</summary>
    public required IReadOnlyList<TechnologyModel> Technologies { get; init; }

    /// <summary>Its other names, joined by commas; empty for none.</summary>
    public required string Also { get; init; }

    /// <summary>The text of the page.</summary>
    public required SafeHtml Body { get; init; }

    /// <summary>The criteria that it bears on; the note is a sentence about each.</summary>
    public required IReadOnlyList<LinkModel> Criteria { get; init; }

    /// <summary>Whether the guide is derived from articles.</summary>
    public required bool HasArticles { get; init; }

    /// <summary>The articles that name it; the note says in how many claims.</summary>
    public required IReadOnlyList<LinkModel> NamedBy { get; init; }

    // Sources are numbered in the order in which the members are set, which is the order of the page.
    public static ToolModel Of(Guide guide, PageContext page, Tool tool) => new()
    {
        Title = tool.Title,
        Summary = tool.Summary,
        Kind = tool.Sort.Replace('-', ' '),
        UsedFor = tool.UsedFor,
        State = Kebab.Of(tool.State),
        StateNote = page.Html(tool.StateNote),
        Technologies = PageLinks.Technologies(page, guide.TechnologiesOf(tool)),
        Also = string.Join(", ", tool.Also),
        Body = page.Html(tool.Body),
        Criteria = PageLinks.Of(page, guide.CriteriaOf(tool)),
        HasArticles = !guide.Content.Seeds.IsEmpty,
        NamedBy =
        [
            .. guide.ClaimsNaming(tool)
                .GroupBy(guide.SeedOf)
                .Select(g => new LinkModel(page.Href(g.Key), SeedNames.Of(g.Key)) { Note = Wording.Count(g.Count(), "claim", "claims") }),
        ],
    };
}
