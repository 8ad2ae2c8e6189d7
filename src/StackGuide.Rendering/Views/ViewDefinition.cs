using System.Collections.Immutable;
using StackGuide.Model.Guides;
using StackGuide.Rendering.Pages;
using StackGuide.Rendering.Templates;
using StackGuide.Rendering.Twins;

namespace StackGuide.Rendering.Views;

/// <summary>A view: what a page of the guide shows, and where in the site it takes part.</summary>
/// <param name="Name">As pages name it under <c>view</c>; also the name of its template, unless <see cref="Template"/> says another.</param>
/// <param name="Shape">What the template sees.</param>
internal abstract record ViewDefinition(string Name, ModelShape Shape)
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

    /// <summary>Makes what the template sees.</summary>
    public abstract TemplateModel ModelOf(Guide guide, PageContext page);

    /// <summary>Writes a page as Markdown.</summary>
    /// <param name="guide">The guide.</param>
    /// <param name="page">The page of Markdown.</param>
    /// <param name="twin">Gets its blocks.</param>
    public abstract void WriteTwin(Guide guide, PageContext page, TwinPage twin);
}

/// <inheritdoc/>
/// <param name="Name">As pages name it under <c>view</c>; also the name of its template, unless <see cref="ViewDefinition.Template"/> says another.</param>
/// <param name="Shape">What the template sees.</param>
/// <param name="Model">Makes it.</param>
/// <param name="Twin">Writes it as Markdown.</param>
internal sealed record ViewDefinition<T>(string Name, ModelShape Shape, Func<Guide, PageContext, GuidePage, T> Model, Action<TwinPage, T> Twin) : ViewDefinition(Name, Shape)
    where T : TemplateModel
{
    /// <inheritdoc/>
    public override TemplateModel ModelOf(Guide guide, PageContext page) => Model(guide, page, (GuidePage)page.Entry);

    /// <inheritdoc/>
    public override void WriteTwin(Guide guide, PageContext page, TwinPage twin) => Twin(twin, Model(guide, page, (GuidePage)page.Entry));
}
