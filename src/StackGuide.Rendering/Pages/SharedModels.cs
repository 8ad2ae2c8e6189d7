namespace StackGuide.Rendering.Pages;

/// <summary>A link with what stands beside it.</summary>
internal sealed record LinkModel(string Href, string Title)
{
    public string? Note { get; init; }

    public bool Current { get; init; }
}

/// <summary>A titled list of links.</summary>
internal sealed record LinkGroupModel(string Title, IReadOnlyList<LinkModel> Links);

/// <summary>A technology as it appears in tables and badges: a colour, always with a name.</summary>
internal sealed record TechnologyModel(string Id, string Title, string Accent, string Href);

/// <summary>What the layout sees.</summary>
internal sealed record LayoutModel
{
    public required string Language { get; init; }

    public required string Policy { get; init; }

    public required string Title { get; init; }

    public required string SiteTitle { get; init; }

    public required string Description { get; init; }

    public required string Version { get; init; }

    public required string Home { get; init; }

    public string? Stylesheet { get; init; }

    public string? Icon { get; init; }

    /// <summary>The script that must run before anything is shown, written into the page.</summary>
    public string? HeadScript { get; init; }

    public IReadOnlyList<string> Scripts { get; init; } = [];

    public string? Canonical { get; init; }

    /// <summary>JSON-LD.</summary>
    public required string StructuredData { get; init; }

    /// <summary>The page as Markdown.</summary>
    public string? Twin { get; init; }

    public string? Feed { get; init; }

    public bool IsHome { get; init; }

    public required string Kind { get; init; }

    public string? SearchHref { get; init; }

    public IReadOnlyList<LinkModel> Navigation { get; init; } = [];

    public IReadOnlyList<LinkModel> Footer { get; init; } = [];

    public IReadOnlyList<LinkModel> Breadcrumbs { get; init; } = [];

    public IReadOnlyList<LinkModel> Contents { get; init; } = [];

    public LinkModel? Previous { get; init; }

    public LinkModel? Next { get; init; }

    public IReadOnlyList<LinkGroupModel> ReferencedBy { get; init; } = [];

    public IReadOnlyList<ReferenceModel> References { get; init; } = [];

    public required string SourceFile { get; init; }

    public string? EditHref { get; init; }

    public string? ReportHref { get; init; }

    public string? Reviewed { get; init; }

    public string? ReviewEvery { get; init; }

    public required string Main { get; init; }
}
