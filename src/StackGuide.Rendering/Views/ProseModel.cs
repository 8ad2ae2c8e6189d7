using StackGuide.Model.Guides;
using StackGuide.Rendering.Pages;
using StackGuide.Rendering.Templates;

namespace StackGuide.Rendering.Views;

/// <summary>A page of the guide that is text alone.</summary>
internal sealed partial record ProseModel : TemplateModel
{
    /// <summary>The page's title.</summary>
    public required string Title { get; init; }

    /// <summary>Its text.</summary>
    public required SafeHtml Body { get; init; }

    public static ProseModel Of(Guide guide, PageContext page, GuidePage own) => new() { Title = own.Title, Body = page.Html(own.Body) };
}
