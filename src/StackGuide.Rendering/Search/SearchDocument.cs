using StackGuide.Model.Guides;

namespace StackGuide.Rendering.Search;

/// <summary>Something that a search can find.</summary>
/// <param name="Kind">What a reader calls it: criterion, scenario, claim, question …</param>
/// <param name="Title">What a result shows first.</param>
/// <param name="Url">Relative to the site's root.</param>
/// <param name="Summary">What a result shows below.</param>
internal sealed record SearchDocument(string Kind, string Title, string Url, string Summary)
{
    /// <summary>Its sections.</summary>
    public IReadOnlyList<Heading> Sections { get; init; } = [];

    /// <summary>Further names that count nearly like the title: other spellings, the question in a reader's words, what readers call it.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>The addresses of the pages that show it in full, and should be found by its words too.</summary>
    public IReadOnlyList<string> ShownBy { get; init; } = [];

    /// <summary>Its prose, plain.</summary>
    public string Text { get; init; } = "";

    /// <summary>What the index says outright, and the browser cuts into words itself.</summary>
    public string Shown => string.Join(' ', [Title, Summary, .. Names, .. Sections.Select(s => s.Text)]);
}
