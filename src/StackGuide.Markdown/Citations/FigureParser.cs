using Markdig.Helpers;
using Markdig.Parsers;
using StackGuide.Model.Guides;

namespace StackGuide.Markdown.Citations;

/// <summary>Reads <c>[=record.subject]</c>; whether that is a figure is for who prints it to say.</summary>
internal sealed class FigureParser : InlineParser
{
    public FigureParser() => OpeningCharacters = [FigureName.Opening[0]];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != FigureName.Opening[1])
            return false;
        var begin = slice.Start + FigureName.Opening.Length;
        var end = slice.Text.AsSpan(begin, Math.Max(0, slice.End + 1 - begin)).IndexOf(']');
        if (end < 0)
            return false;
        processor.Inline = new FigureInline
        {
            Written = slice.Text.Substring(begin, end).ReplaceLineEndings(" "),
            Span = new Markdig.Syntax.SourceSpan(processor.GetSourcePosition(slice.Start), processor.GetSourcePosition(begin + end)),
        };
        slice.Start = begin + end + 1;
        return true;
    }
}
