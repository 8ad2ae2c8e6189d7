using StackGuide.Model.Guides;
using StackGuide.Rendering.Pages;
using StackGuide.Rendering.Templates;

namespace StackGuide.Rendering.Views;

/// <summary>What readers would notice has changed in the guide.</summary>
internal sealed partial record WhatsNewModel : TemplateModel
{
    /// <summary>The page's title.</summary>
    public required string Title { get; init; }

    /// <summary>Its text.</summary>
    public required SafeHtml Body { get; init; }

    /// <summary>The changes, newest first.</summary>
    public required IReadOnlyList<ChangeModel> Changes { get; init; }

    public static WhatsNewModel Of(Guide guide, PageContext page, GuidePage own) => new()
    {
        Title = own.Title,
        Body = page.Html(own.Body),
        Changes = [.. NewsFeed.Anchored(own).Select(c => new ChangeModel(c.Anchor, Days.Of(c.Change.Day), c.Change.Title, page.Html(c.Change.Text, own)))],
    };
}

/// <summary>A change of the guide.</summary>
/// <param name="Anchor">Its place on the page, which stays when others are added.</param>
/// <param name="Day">The day, as <c>2026-11-29</c>.</param>
/// <param name="Title">What has changed, in short.</param>
/// <param name="Text">What it means.</param>
internal sealed partial record ChangeModel(string Anchor, string Day, string Title, SafeHtml Text) : TemplateModel;
