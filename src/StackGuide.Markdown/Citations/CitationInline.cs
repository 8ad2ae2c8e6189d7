using Markdig.Syntax.Inlines;

namespace StackGuide.Markdown.Citations;

/// <summary>A citation in the syntax tree.</summary>
internal sealed class CitationInline : LeafInline
{
    /// <summary>Each key with its offset in the text, without the <c>@</c>.</summary>
    public required IReadOnlyList<(string Key, int Offset)> Keys { get; init; }
}
