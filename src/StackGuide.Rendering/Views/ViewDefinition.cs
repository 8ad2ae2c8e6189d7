using System.Collections.Immutable;
using StackGuide.Model.Guides;
using StackGuide.Rendering.Pages;
using StackGuide.Rendering.Templates;

namespace StackGuide.Rendering.Views;

/// <summary>A view: what a page of the guide shows, and where in the site it takes part.</summary>
/// <param name="Name">As pages name it under <c>view</c>; also the name of its template, unless <see cref="Template"/> says another.</param>
/// <param name="Shape">What the template sees.</param>
/// <param name="Model">Makes it.</param>
internal sealed record ViewDefinition(string Name, ModelShape Shape, Func<Guide, PageContext, GuidePage, TemplateModel> Model)
{
    /// <summary>The template in <c>templates/pages</c>.</summary>
    public string Template { get; init; } = Name;

    /// <summary>The paths of the scripts that it loads beyond those of every page, in the order in which they run.</summary>
    public ImmutableArray<string> Scripts { get; init; } = [];

    /// <summary>Whether the page is used rather than read, so that a table of contents would only be in the way.</summary>
    public bool IsApp { get; init; }

    /// <summary>Whether the page is a chapter of the guide on one page.</summary>
    public bool InBooklet { get; init; }

    /// <summary>Whether the page is the guide on one page.</summary>
    public bool IsBooklet { get; init; }

    /// <summary>Whether the page searches, so that the guide needs an index, and need not be found itself.</summary>
    public bool Searches { get; init; }

    /// <summary>What a section of the page is, where each is found for itself: <c>question</c>, <c>term</c>.</summary>
    public string? SectionName { get; init; }

    /// <summary>The kinds of entry that it lists, so that their pages lead back to it.</summary>
    public ImmutableArray<EntryKind> Lists { get; init; } = [];

    /// <summary>What the page is in the vocabulary of schema.org.</summary>
    public string SchemaType { get; init; } = "WebPage";
}
