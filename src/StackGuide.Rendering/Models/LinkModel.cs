using StackGuide.Rendering.Templates;

namespace StackGuide.Rendering.Models;

/// <summary>A link with what stands beside it.</summary>
/// <param name="Href">The address, relative to the page.</param>
/// <param name="Title">The words of the link.</param>
internal sealed partial record LinkModel(string Href, string Title) : TemplateModel
{
    /// <summary>What stands beside it, in words.</summary>
    public string? Note { get; init; }

    /// <summary>In the main menu: whether the page stands at this place of it.</summary>
    public bool Current { get; init; }
}

/// <summary>A titled list of links.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Links">At least one.</param>
internal sealed partial record LinkGroupModel(string Title, IReadOnlyList<LinkModel> Links) : TemplateModel;

/// <summary>A section in the list of a page's contents.</summary>
/// <param name="Href">The section's place on the page.</param>
/// <param name="Title">The words of its heading.</param>
internal sealed partial record SectionModel(string Href, SafeHtml Title) : TemplateModel;

/// <summary>A technology as it appears in tables and badges: a colour, always with a name.</summary>
/// <param name="Title">Its name.</param>
/// <param name="Accent">The name of its colour, for a class like <c>side-green</c>.</param>
/// <param name="Href">Its page.</param>
internal sealed partial record TechnologyModel(string Title, string Accent, string Href) : TemplateModel;
