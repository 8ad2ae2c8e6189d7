using StackGuide.Rendering.Templates;

namespace StackGuide.Rendering.Models;

/// <summary>A verdict in words.</summary>
/// <param name="Favours">The favoured technology's name, or that it is either.</param>
/// <param name="Accent">The name of its colour; none for either.</param>
/// <param name="Strength">How strongly; none for either.</param>
/// <param name="Certainty">How sure we are.</param>
internal sealed partial record VerdictModel(string Favours, string? Accent, string? Strength, string Certainty) : TemplateModel;

/// <summary>A criterion with its verdict, for a row of a table.</summary>
/// <param name="Href">The criterion's page.</param>
/// <param name="Title">Its title.</param>
/// <param name="Verdict">Its verdict.</param>
internal sealed partial record VerdictRowModel(string Href, string Title, VerdictModel Verdict) : TemplateModel;

/// <summary>Where an article stands on a criterion.</summary>
/// <param name="Seed">The article's short name.</param>
/// <param name="Href">Its page.</param>
/// <param name="Words">Its side, or that it has none.</param>
/// <param name="Accent">The name of the side's colour, if it has one side.</param>
/// <param name="Counts">How many of its claims favour whom; empty for none.</param>
internal sealed partial record StanceModel(string Seed, string Href, string Words, string? Accent, string Counts) : TemplateModel
{
    /// <summary>Whether the article does not speak of the criterion.</summary>
    public bool IsSilent { get; init; }
}
