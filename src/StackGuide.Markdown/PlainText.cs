using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace StackGuide.Markdown;

/// <summary>What a reader reads, without markup.</summary>
internal static class PlainText
{
    /// <summary>The text of a heading: words, code and addresses, line breaks as spaces, citations left out.</summary>
    public static string Of(ContainerInline? container)
    {
        if (container is null)
            return "";
        var text = new StringBuilder();
        foreach (var inline in container.Descendants())
        {
            switch (inline)
            {
                case LiteralInline literal:
                    text.Append(literal.Content.AsSpan());
                    break;
                case HtmlEntityInline entity:
                    text.Append(entity.Transcoded.AsSpan());
                    break;
                case AutolinkInline link:
                    text.Append(link.Url);
                    break;
                case CodeInline code:
                    text.Append(code.Content);
                    break;
                case LineBreakInline:
                    text.Append(' ');
                    break;
            }
        }

        return text.ToString().Trim();
    }

    /// <summary>Runs of characters between white space that hold a letter or digit.</summary>
    public static int CountWords(ReadOnlySpan<char> text)
    {
        var words = 0;
        var counted = false;
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                counted = false;
            }
            else if (!counted && char.IsLetterOrDigit(c))
            {
                counted = true;
                words++;
            }
        }

        return words;
    }
}
