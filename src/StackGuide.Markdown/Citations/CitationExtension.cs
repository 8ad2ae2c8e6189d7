using Markdig;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;

namespace StackGuide.Markdown.Citations;

/// <summary>Adds citations and figures to the dialect.</summary>
internal sealed class CitationExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        pipeline.InlineParsers.InsertBefore<LinkInlineParser>(new CitationParser());
        pipeline.InlineParsers.InsertBefore<LinkInlineParser>(new FigureParser());
    }

    // The markup of a citation depends on the page that shows it, so the body keeps a mark instead.
    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }
}
