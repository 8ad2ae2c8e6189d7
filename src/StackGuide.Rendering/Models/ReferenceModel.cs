using StackGuide.Rendering.Templates;

namespace StackGuide.Rendering.Models;

/// <summary>A numbered source.</summary>
/// <param name="Number">From 1; its anchor is <c>ref-1</c>.</param>
/// <param name="Title">Its title, or what a claim says.</param>
/// <param name="Href">Its page in the guide.</param>
/// <param name="Publisher">Who answers for it.</param>
/// <param name="Sort">What sort of source, in words.</param>
internal sealed partial record ReferenceModel(int Number, string Title, string Href, string Publisher, string Sort) : TemplateModel
{
    /// <summary>The original's address; a claim has none.</summary>
    public string? Url { get; init; }

    /// <summary>When it was published, as exactly as it is known.</summary>
    public string? Published { get; init; }

    /// <summary>The day on which somebody read it.</summary>
    public string? Checked { get; init; }

    /// <summary>A claim's standing, in words.</summary>
    public string? Standing { get; init; }

    /// <summary>The same for a class like <c>standing-holds</c>.</summary>
    public string? StandingId { get; init; }

    /// <summary>The lines of the article that make a claim.</summary>
    public string? Lines { get; init; }

    /// <summary>Whether it is a claim of an article, and no primary source.</summary>
    public bool IsClaim => Standing is not null;
}
