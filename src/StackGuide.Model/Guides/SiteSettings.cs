using System.Collections.Immutable;
using StackGuide.Model.Places;

namespace StackGuide.Model.Guides;

/// <summary>What is the site's and not the guide's: <c>site/site.yml</c>.</summary>
public sealed record SiteSettings
{
    /// <summary>The guide's name.</summary>
    public string Title { get; init; } = "Guide";

    /// <summary>One sentence below the name.</summary>
    public string Tagline { get; init; } = "";

    /// <summary>The guide's version, raised by hand.</summary>
    public string Version { get; init; } = "0";

    /// <summary>The language of the text, as a BCP 47 tag.</summary>
    public string Language { get; init; } = "en";

    /// <summary>Where the licence of the guide's text and data stands; null when it states none.</summary>
    public string? Licence { get; init; }

    /// <summary>Where it is hosted, with a closing slash; null when unknown. Only the sitemap, canonical links and structured data need it.</summary>
    public string? BaseUrl { get; init; }

    /// <summary>Where edit links lead, with a closing slash; null when there is no public repository.</summary>
    public string? EditUrl { get; init; }

    /// <summary>Where a reader reports a problem, with <c>{page}</c> and <c>{file}</c> for what it is about; null for nowhere.</summary>
    public string? ReportUrl { get; init; }

    /// <summary>Whether each page is published as Markdown too.</summary>
    public bool MarkdownPages { get; init; }

    /// <summary>The header's links.</summary>
    public ImmutableArray<NavigationItem> Navigation { get; init; } = [];

    /// <summary>The footer's links.</summary>
    public ImmutableArray<NavigationItem> Footer { get; init; } = [];

    /// <summary>The groups of criteria, in order.</summary>
    public ImmutableArray<CriterionGroup> Groups { get; init; } = [];

    /// <summary>The warnings and hints on the file that an editor accepts.</summary>
    public ImmutableArray<Waiver> Waivers { get; init; } = [];
}

/// <summary>A link of the header or the footer.</summary>
/// <param name="Page">A page's id.</param>
/// <param name="Title">What the reader sees.</param>
public sealed record NavigationItem(Located<string> Page, string Title);

/// <summary>A group of criteria.</summary>
public sealed record CriterionGroup(string Id, string Title);
