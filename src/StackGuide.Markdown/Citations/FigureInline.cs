using Markdig.Syntax.Inlines;

namespace StackGuide.Markdown.Citations;

/// <summary>A figure of a measurement in the syntax tree.</summary>
internal sealed class FigureInline : LeafInline
{
    /// <summary>What stands between <c>[=</c> and <c>]</c>.</summary>
    public required string Written { get; init; }
}
