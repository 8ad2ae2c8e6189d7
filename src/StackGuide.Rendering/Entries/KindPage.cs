using StackGuide.Data;
using StackGuide.Model.Guides;
using StackGuide.Rendering.Pages;
using StackGuide.Rendering.Search;
using StackGuide.Rendering.Templates;
using StackGuide.Rendering.Twins;
using StackGuide.Rendering.Views;

namespace StackGuide.Rendering.Entries;

/// <summary>What Rendering knows of a kind of entry that has pages: its template and model, and where else its entries are shown.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Template">The template of its pages; null where each page's view has its own.</param>
/// <param name="Shape">What the template sees.</param>
internal abstract record KindPage(EntryKind Kind, string? Template, ModelShape Shape)
{
    /// <summary>The scripts of its pages, beyond those of every page.</summary>
    public string[] Scripts { get; init; } = [];

    /// <summary>Whether a page is text with tables, and needs no styles of the flow, the weights or the search.</summary>
    public bool IsOnlyRead { get; init; }

    /// <summary>Whether a page leads to those of the entries before and after it.</summary>
    public bool HasNeighbours { get; init; }

    /// <summary>What a reader calls an entry in the alphabetical index; null to leave the kind out.</summary>
    public string? IndexNote { get; init; }

    /// <summary>The part of the guide on one page whose chapters its pages are; null for none.</summary>
    public string? Part { get; init; }

    /// <summary>Its type in the vocabulary of schema.org.</summary>
    public string SchemaType { get; init; } = "Article";

    /// <summary>Makes what the template sees.</summary>
    public abstract TemplateModel ModelOf(Guide guide, PageContext page);

    /// <summary>Writes a page as Markdown.</summary>
    /// <param name="guide">The guide.</param>
    /// <param name="page">The page of Markdown.</param>
    /// <param name="twin">Gets its blocks.</param>
    public abstract void WriteTwin(Guide guide, PageContext page, TwinPage twin);

    /// <summary>What a search can find of an entry.</summary>
    public abstract IEnumerable<SearchDocument> SearchOf(Entry entry);

    /// <summary>Adds what the data file says of an entry beyond what it says of every one.</summary>
    public abstract EntryData Export(Entry entry, EntryData data);
}

/// <inheritdoc/>
internal abstract record KindPage<T>(EntryKind Kind, string? Template, ModelShape Shape) : KindPage(Kind, Template, Shape)
    where T : Entry
{
    /// <summary>What a search can find of an entry; its title, summary, headings and text when not said.</summary>
    public Func<T, IEnumerable<SearchDocument>> Search { get; init; } = SearchDocuments.OfText;

    /// <summary>Keys of the data file; none when not said.</summary>
    public Func<T, EntryData, EntryData> Data { get; init; } = (_, data) => data;

    /// <inheritdoc/>
    public override IEnumerable<SearchDocument> SearchOf(Entry entry) => Search((T)entry);

    /// <inheritdoc/>
    public override EntryData Export(Entry entry, EntryData data) => Data((T)entry, data);
}

/// <summary>A kind whose pages have one template.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Template">The template of its pages.</param>
/// <param name="Shape">What the template sees.</param>
/// <param name="Model">Makes it.</param>
/// <param name="Twin">Writes it as Markdown.</param>
internal sealed record KindPage<T, TModel>(EntryKind Kind, string Template, ModelShape Shape, Func<Guide, PageContext, T, TModel> Model, Action<TwinPage, TModel> Twin) : KindPage<T>(Kind, Template, Shape)
    where T : Entry
    where TModel : TemplateModel
{
    /// <inheritdoc/>
    public override TemplateModel ModelOf(Guide guide, PageContext page) => Model(guide, page, (T)page.Entry);

    /// <inheritdoc/>
    public override void WriteTwin(Guide guide, PageContext page, TwinPage twin) => Twin(twin, Model(guide, page, (T)page.Entry));
}

/// <summary>The guide's own pages, each with the template of its view.</summary>
internal sealed record OwnPages() : KindPage<GuidePage>(EntryKind.Page, null, ProseModel.Shape)
{
    /// <inheritdoc/>
    public override TemplateModel ModelOf(Guide guide, PageContext page) => ViewDefinitions.Of((GuidePage)page.Entry).ModelOf(guide, page);

    /// <inheritdoc/>
    public override void WriteTwin(Guide guide, PageContext page, TwinPage twin) => ViewDefinitions.Of((GuidePage)page.Entry).WriteTwin(guide, page, twin);
}
