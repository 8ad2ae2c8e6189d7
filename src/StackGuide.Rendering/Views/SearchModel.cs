using StackGuide.Model.Guides;
using StackGuide.Rendering.Models;
using StackGuide.Rendering.Pages;
using StackGuide.Rendering.Templates;

namespace StackGuide.Rendering.Views;

/// <summary>The search, and for those without a script everything from A to Z.</summary>
internal sealed partial record SearchModel : TemplateModel
{
    /// <summary>The page's title.</summary>
    public required string Title { get; init; }

    /// <summary>Its text.</summary>
    public required SafeHtml Body { get; init; }

    /// <summary>The address of the search index, for the script.</summary>
    public string? Index { get; init; }

    /// <summary>Everything that a reader may look up, by letter.</summary>
    public required IReadOnlyList<LetterModel> Letters { get; init; }

    public static SearchModel Of(Guide guide, PageContext page, GuidePage own) =>
        new() { Title = own.Title, Body = page.Html(own.Body), Index = page.SearchIndex(), Letters = AlphabeticalIndex.Of(guide, page) };
}

/// <summary>What begins with a letter.</summary>
/// <param name="Letter">The letter.</param>
/// <param name="Links">In alphabetical order; the note says what each is.</param>
internal sealed partial record LetterModel(string Letter, IReadOnlyList<LinkModel> Links) : TemplateModel;
