using StackGuide.Markdown.Writers;
using StackGuide.Model.Places;

namespace StackGuide.Rendering.Templates;

/// <summary>A page while it is written: its form, and what has been written so far that other parts of it ask for. For one thread.</summary>
/// <param name="page">Where it lies.</param>
/// <param name="form">Its form.</param>
/// <param name="fileOf">Where a file of the site or of the theme is published, by its path; null for none.</param>
internal sealed class PageMarkup(SitePath page, PageForm form, Func<string, SitePath?> fileOf)
{
    private readonly List<PageSection> _sections = [];
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private IReadOnlyDictionary<string, string[]>? _formerNames;

    /// <summary>How it leads to others, and what keeps its ids apart.</summary>
    public PageForm Form => form;

    /// <summary>What stands before every id.</summary>
    public string IdPrefix { get; } = form.IdPrefix(page);

    /// <summary>How texts are written on it.</summary>
    public HtmlForm HtmlForm => new(IdPrefix, form.LevelShift);

    /// <summary>Its sections, in the order in which they were written.</summary>
    public IReadOnlyList<PageSection> Sections => _sections;

    /// <summary>The address of another page, or of a place on it.</summary>
    public string Address(SitePath to, string? anchor) => form.Links(page, to, anchor);

    /// <summary>The address of a place on the page itself.</summary>
    public string Address(string anchor) => form.Links(page, page, anchor.Length == 0 ? null : anchor);

    /// <summary>Where a file lies that a template names by its path from the site's root; null when there is none.</summary>
    public SitePath? FileOf(string path) => fileOf(path);

    public void Add(PageSection section) => _sections.Add(section);

    /// <summary>Notes that an element bears an id, without its prefix.</summary>
    public void Add(string id) => _ids.Add(id);

    /// <summary>Whether an element bears that id.</summary>
    public bool Has(string id) => _ids.Contains(id);

    /// <summary>Says by which names places were called before, which they still answer to.</summary>
    public void Remember(IReadOnlyDictionary<string, string[]>? formerNames) => _formerNames = formerNames;

    /// <summary>The former names of a place, without the prefix.</summary>
    public IReadOnlyList<string> FormerNames(string id) => _formerNames?.GetValueOrDefault(id) ?? [];
}

/// <summary>A section of a page.</summary>
/// <param name="Id">Of its heading, without the page's prefix.</param>
/// <param name="Title">What its heading says, as markup without tags.</param>
internal sealed record PageSection(string Id, string Title);
