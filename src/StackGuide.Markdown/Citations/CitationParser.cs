using Markdig.Helpers;
using Markdig.Parsers;

namespace StackGuide.Markdown.Citations;

/// <summary>Reads <c>[@key]</c> and <c>[@key; @key]</c>, the citation syntax of Pandoc without prefixes and locators.</summary>
/// <remarks>A key is letters, digits, dots and hyphens, and does not end with a dot. Anything else in the brackets leaves them to other parsers.</remarks>
internal sealed class CitationParser : InlineParser
{
    public CitationParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '@')
            return false;
        var text = slice.Text;
        var keys = new List<(string, int)>();
        var i = slice.Start + 1;
        while (true)
        {
            i = SkipSpaces(text, i, slice.End);
            if (i > slice.End || text[i] != '@')
                return false;
            var keyStart = ++i;
            while (i <= slice.End && (char.IsAsciiLetterOrDigit(text[i]) || text[i] is '.' or '-' or '_'))
                i++;
            if (i == keyStart || text[i - 1] == '.')
                return false;
            keys.Add((text[keyStart..i], processor.GetSourcePosition(keyStart)));
            i = SkipSpaces(text, i, slice.End);
            if (i > slice.End)
                return false;
            if (text[i] == ']')
                break;
            if (text[i] != ';')
                return false;
            i++;
        }

        processor.Inline = new CitationInline
        {
            Keys = keys,
            Span = new Markdig.Syntax.SourceSpan(processor.GetSourcePosition(slice.Start), processor.GetSourcePosition(i)),
        };
        slice.Start = i + 1;
        return true;
    }

    private static int SkipSpaces(string text, int i, int end)
    {
        while (i <= end && text[i] is ' ' or '\n' or '\r')
            i++;
        return i;
    }
}
