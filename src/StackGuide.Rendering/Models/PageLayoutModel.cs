using StackGuide.Rendering.Templates;

namespace StackGuide.Rendering.Models;

/// <summary>A page between the header and the footer of the site: what it says, and what leads on from it.</summary>
internal sealed partial record PageLayoutModel : TemplateModel
{
    /// <summary>The pages above this one, from the home page on.</summary>
    public IReadOnlyList<LinkModel> Breadcrumbs { get; init; } = [];

    /// <summary>The page's sections; empty where there are too few for a list.</summary>
    public IReadOnlyList<SectionModel> Contents { get; init; } = [];

    /// <summary>What the page says, made by <c>layouts/content</c>.</summary>
    public required SafeHtml Content { get; init; }

    /// <summary>Who links here, by kind; left out is who the page links to itself.</summary>
    public IReadOnlyList<LinkGroupModel> ReferencedBy { get; init; } = [];

    /// <summary>The entry before this one in the guide's order.</summary>
    public LinkModel? Previous { get; init; }

    /// <summary>The entry after this one in the guide's order.</summary>
    public LinkModel? Next { get; init; }
}

/// <summary>What a page says, with its sources; the guide on one page has this alone of each page.</summary>
internal sealed partial record ContentModel : TemplateModel
{
    /// <summary>The page's own part, made by its own template.</summary>
    public required SafeHtml Main { get; init; }

    /// <summary>The sources that the page cites.</summary>
    public IReadOnlyList<ReferenceModel> References { get; init; } = [];

    /// <summary>Places by which the page's beginning was led to before.</summary>
    public IReadOnlyList<string> FormerPlaces { get; init; } = [];

    /// <summary>Places that the page once had, and where they are now.</summary>
    public IReadOnlyList<MovedPlaceModel> Moved { get; init; } = [];
}

/// <summary>A place that is elsewhere now.</summary>
/// <param name="Id">By which it was led to.</param>
/// <param name="Href">Where it is now.</param>
/// <param name="Title">The title of the page on which it is.</param>
internal sealed partial record MovedPlaceModel(string Id, string Href, string Title) : TemplateModel;
