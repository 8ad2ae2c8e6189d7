using StackGuide.Model.Guides;
using StackGuide.Rendering.Booklet;
using StackGuide.Rendering.Models;
using StackGuide.Rendering.Pages;
using StackGuide.Rendering.Templates;

namespace StackGuide.Rendering.Views;

/// <summary>The whole guide on one page, for print.</summary>
internal sealed partial record BookletModel : TemplateModel
{
    /// <summary>The guide's name.</summary>
    public required string SiteTitle { get; init; }

    /// <summary>The page's title.</summary>
    public required string Title { get; init; }

    /// <summary>Its text.</summary>
    public required SafeHtml Body { get; init; }

    /// <summary>The chapters, in parts.</summary>
    public required IReadOnlyList<BookletPartModel> Parts { get; init; }

    /// <summary>All primary sources, by title.</summary>
    public required IReadOnlyList<ReferenceModel> Sources { get; init; }

    public static BookletModel Of(Guide guide, PageContext page, GuidePage own) => new()
    {
        SiteTitle = guide.Site.Title,
        Title = own.Title,
        Body = page.Html(own.Body),
        Parts = [.. page.Parts().Select(BookletPartModel.Of)],
        Sources = ReferenceList.Of(guide, page.Href, guide.Content.Evidence.OrderBy(e => e.Title, StringComparer.OrdinalIgnoreCase)),
    };
}

/// <summary>Chapters of one kind.</summary>
/// <param name="Title">The part's title.</param>
/// <param name="Anchor">Where it begins.</param>
/// <param name="Chapters">At least one.</param>
internal sealed partial record BookletPartModel(string Title, string Anchor, IReadOnlyList<BookletChapterModel> Chapters) : TemplateModel
{
    public static BookletPartModel Of(BookletPart part) =>
        new(part.Title, part.Anchor, [.. part.Chapters.Select(c => new BookletChapterModel(c.Title, c.Anchor, c.Markup))]);
}

/// <summary>A page of the guide as a chapter.</summary>
/// <param name="Title">The chapter's title.</param>
/// <param name="Anchor">Where it begins.</param>
/// <param name="Markup">The page's own part; its headings stand two levels deeper.</param>
internal sealed partial record BookletChapterModel(string Title, string Anchor, SafeHtml Markup) : TemplateModel;
