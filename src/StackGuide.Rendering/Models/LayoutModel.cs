using StackGuide.Rendering.Templates;

namespace StackGuide.Rendering.Models;

/// <summary>The frame of every page: its head, header and footer.</summary>
internal sealed partial record LayoutModel : TemplateModel
{
    /// <summary>The language of the guide's text, as in HTML's <c>lang</c>.</summary>
    public required string Language { get; init; }

    /// <summary>The Content-Security-Policy; without it the page may load nothing.</summary>
    public required SafeHtml Policy { get; init; }

    /// <summary>What the page is called where it stands alone.</summary>
    public required string Title { get; init; }

    /// <summary>The guide's name.</summary>
    public required string SiteTitle { get; init; }

    /// <summary>The sentence that search engines show.</summary>
    public required string Description { get; init; }

    /// <summary>The guide's version.</summary>
    public required string Version { get; init; }

    /// <summary>The style sheet.</summary>
    public string? Stylesheet { get; init; }

    /// <summary>The icon.</summary>
    public string? Icon { get; init; }

    /// <summary>The script that must run before anything is shown, written into the page.</summary>
    public SafeHtml? HeadScript { get; init; }

    /// <summary>The addresses of the page's other scripts, in the order in which they run.</summary>
    public IReadOnlyList<string> Scripts { get; init; } = [];

    /// <summary>The page's whole address, where it is known at which the guide is hosted.</summary>
    public string? Canonical { get; init; }

    /// <summary>What the page is, for machines: JSON-LD.</summary>
    public required SafeHtml StructuredData { get; init; }

    /// <summary>The page as Markdown.</summary>
    public string? Twin { get; init; }

    /// <summary>The feed of the guide's changes.</summary>
    public string? Feed { get; init; }

    /// <summary>Whether the page is the home page.</summary>
    public bool IsHome { get; init; }

    /// <summary>The kind of the entry that the page shows, for a class like <c>kind-criterion</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>What stands above the page.</summary>
    public required SiteHeaderModel Header { get; init; }

    /// <summary>The page between header and footer, made by <c>layouts/page</c>.</summary>
    public required SafeHtml Page { get; init; }

    /// <summary>The menu in the footer.</summary>
    public IReadOnlyList<LinkModel> Footer { get; init; } = [];

    /// <summary>What the page was made from.</summary>
    public required PageSourceModel Source { get; init; }
}

/// <summary>What stands above every page.</summary>
internal sealed partial record SiteHeaderModel : TemplateModel
{
    /// <summary>The guide's name.</summary>
    public required string SiteTitle { get; init; }

    /// <summary>The home page.</summary>
    public required string Home { get; init; }

    /// <summary>The search page.</summary>
    public string? SearchHref { get; init; }

    /// <summary>The main menu.</summary>
    public IReadOnlyList<LinkModel> Navigation { get; init; } = [];

    /// <summary>Whether a reader can choose light or dark, which needs the script that runs before anything is shown.</summary>
    public bool HasThemes { get; init; }
}

/// <summary>What a page was made from.</summary>
internal sealed partial record PageSourceModel : TemplateModel
{
    /// <summary>The file that the page was made from.</summary>
    public required string SourceFile { get; init; }

    /// <summary>Where that file can be edited.</summary>
    public string? EditHref { get; init; }

    /// <summary>Where a reader reports a problem.</summary>
    public string? ReportHref { get; init; }

    /// <summary>The day of the last review, as <c>2026-11-29</c>.</summary>
    public string? Reviewed { get; init; }

    /// <summary>How often a review is due, as <c>6 months</c>.</summary>
    public string? ReviewEvery { get; init; }
}
