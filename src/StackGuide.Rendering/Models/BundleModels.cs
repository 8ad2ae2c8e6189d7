using StackGuide.Rendering.Templates;

namespace StackGuide.Rendering.Models;

/// <summary>The page to start from in an offline bundle.</summary>
internal sealed partial record StartPageModel : TemplateModel
{
    /// <summary>The language of the guide's text, as in HTML's <c>lang</c>.</summary>
    public required string Language { get; init; }

    /// <summary>The Content-Security-Policy.</summary>
    public required string Policy { get; init; }

    /// <summary>The guide's name.</summary>
    public required string Title { get; init; }

    /// <summary>What the guide answers, in a sentence.</summary>
    public required string Tagline { get; init; }

    /// <summary>The guide's version.</summary>
    public required string Version { get; init; }

    /// <summary>The revision of the sources that it was made from.</summary>
    public required string Revision { get; init; }

    /// <summary>The guide's home page.</summary>
    public required string Home { get; init; }

    /// <summary>The style sheet.</summary>
    public string? Stylesheet { get; init; }

    /// <summary>The main menu.</summary>
    public required IReadOnlyList<LinkModel> Links { get; init; }
}

/// <summary>The whole guide as one HTML file.</summary>
internal sealed partial record SingleFileModel : TemplateModel
{
    /// <summary>The language of the guide's text, as in HTML's <c>lang</c>.</summary>
    public required string Language { get; init; }

    /// <summary>The Content-Security-Policy.</summary>
    public required string Policy { get; init; }

    /// <summary>The guide's name.</summary>
    public required string Title { get; init; }

    /// <summary>The guide's version.</summary>
    public required string Version { get; init; }

    /// <summary>The revision of the sources that it was made from.</summary>
    public required string Revision { get; init; }

    /// <summary>The icon, as a data address.</summary>
    public string? Icon { get; init; }

    /// <summary>The styles.</summary>
    public required SafeHtml Style { get; init; }

    /// <summary>The script that shows one page at a time.</summary>
    public required SafeHtml Router { get; init; }

    /// <summary>The script that must run before anything is shown.</summary>
    public required SafeHtml HeadScript { get; init; }

    /// <summary>By which the program knows such a file again, so that it may write over it.</summary>
    public required string Generator { get; init; }

    /// <summary>The header of all pages.</summary>
    public required SiteHeaderModel Header { get; init; }

    /// <summary>The paths of the scripts that all pages load, joined by spaces.</summary>
    public required string Scripts { get; init; }

    /// <summary>The pages, home first.</summary>
    public required IReadOnlyList<SinglePageModel> Pages { get; init; }

    /// <summary>The text of the licence.</summary>
    public required string Licence { get; init; }

    /// <summary>The menu in the footer.</summary>
    public required IReadOnlyList<LinkModel> Footer { get; init; }

    /// <summary>The scripts and data files, each in an element of its own.</summary>
    public required SafeHtml Parts { get; init; }
}

/// <summary>A page among all pages in one file.</summary>
internal sealed partial record SinglePageModel : TemplateModel
{
    /// <summary>By which the file's script shows it.</summary>
    public required string Id { get; init; }

    /// <summary>The kind of the entry that the page shows, for a class like <c>kind-criterion</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>What the page is called where it stands alone.</summary>
    public required string Title { get; init; }

    /// <summary>Whether the page is the home page.</summary>
    public bool IsHome { get; init; }

    /// <summary>The address in the main menu at which the page stands.</summary>
    public string? Current { get; init; }

    /// <summary>The paths of the scripts that it loads beyond those of all pages, joined by spaces.</summary>
    public required string Scripts { get; init; }

    /// <summary>The page between header and footer, made by <c>layouts/page</c>.</summary>
    public required SafeHtml Page { get; init; }

    /// <summary>What the page was made from.</summary>
    public required PageSourceModel Source { get; init; }
}
