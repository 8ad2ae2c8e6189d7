using Markdig;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Syntax;

namespace StackGuide.Markdown;

/// <summary>Gives up a paragraph or table with thousands of signs of emphasis, links and comments: Markdig's time grows with their square and more.</summary>
internal sealed class DelimiterLimit : IMarkdownExtension
{
    /// <summary>The most runs of such signs in one paragraph or table; the guide's largest has not a tenth of it.</summary>
    public const int Most = 3_000;

    // Characters to the end of the block, summed over its signs: a paragraph of a megabyte may have some three hundred.
    private const long MostAhead = 300_000_000;

    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.InlineParsers.Insert(0, new Counter());

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }

    /// <summary>Thrown out of Markdig, to be caught where it was called.</summary>
    public sealed class Exceeded(int offset) : Exception
    {
        /// <summary>Where the sign stands that was one too many.</summary>
        public int Offset { get; } = offset;
    }

    /// <summary>Sees each sign first and leaves it to the others.</summary>
    private sealed class Counter : InlineParser
    {
        public Counter() => OpeningCharacters = ['*', '_', '[', '<'];

        public override bool Match(InlineProcessor processor, ref StringSlice slice)
        {
            // Only comments and their like are looked for to the end of the block.
            if (slice.CurrentChar == '<' && slice.PeekChar() is not ('!' or '?'))
                return false;
            if (processor.ParserStates[Index] is not Count count || count.Block != processor.Block)
                processor.ParserStates[Index] = count = new Count(processor.Block);

            // From each sign on, Markdig may look to the end of the block, once more and in vain.
            count.Ahead += slice.Length;
            if (++count.Signs > Most || count.Ahead > MostAhead)
                throw new Exceeded(processor.GetSourcePosition(slice.Start));
            return false;
        }
    }

    private sealed class Count(LeafBlock? block)
    {
        public LeafBlock? Block { get; } = block;

        public int Signs { get; set; }

        public long Ahead { get; set; }
    }
}
