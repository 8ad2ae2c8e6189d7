using System.Buffers;
using System.Text;

namespace StackGuide.Markdown.Writers;

/// <summary>The signs of Markdown, and how text stands among them as text.</summary>
public static class MarkdownText
{
    private static readonly SearchValues<char> NotInAddress = SearchValues.Create(" ()<>\\\"`|&");

    /// <summary>Plain words, to stand in a line.</summary>
    public static string Escape(string words) => new MarkdownLine().Text(words).ToString();

    /// <summary>Lines of code in a fence that is longer than any within.</summary>
    public static string Fence(string language, string code)
    {
        var fence = new string('`', Math.Max(3, LongestRun(code, '`') + 1));
        var isPlain = language.AsSpan().IndexOfAny('`', '\\', '&') < 0;
        return $"{fence}{(isPlain ? language : "")}\n{(code.EndsWith('\n') || code.Length == 0 ? code : code + "\n")}{fence}";
    }

    /// <summary>A block of several lines behind a marker, or below it.</summary>
    public static string Indent(string first, string rest, string text)
    {
        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
            lines[i] = lines[i].Length == 0 ? (i == 0 ? first : rest).TrimEnd() : (i == 0 ? first : rest) + lines[i];
        return string.Join('\n', lines);
    }

    /// <summary>A link's destination.</summary>
    internal static string Address(string address)
    {
        if (address.AsSpan().IndexOfAny(NotInAddress) < 0 && !address.Any(char.IsControl))
            return address;
        var text = new StringBuilder(address.Length + 8);
        for (var i = 0; i < address.Length; i++)
        {
            var c = address[i];
            if (c is '(' or ')' || (c == '&' && BeginsEntity(address.AsSpan(i), endsRun: false)))
                text.Append('\\').Append(c);
            else if (c is ' ' or '<' or '>' or '\\' or '"' or '`' or '|' || char.IsControl(c))
                text.Append(Uri.HexEscape(c));
            else
                text.Append(c);
        }

        return text.ToString();
    }

    /// <summary>A line of words that would begin another block, with a sign that keeps it from it.</summary>
    internal static string AtLineStart(string line)
    {
        var at = line.AsSpan().IndexOfAnyExceptInRange('0', '9');
        var isMarker = line switch
        {
            [] => false,
            ['#' or '>' or '=' or '|' or ':', ..] => true,
            ['-' or '+'] or ['-' or '+', ' ' or '-', ..] => true,
            _ => at is > 0 and <= 9 && line[at] is '.' or ')' && (at + 1 == line.Length || line[at + 1] == ' '),
        };
        return isMarker ? line.Insert(Math.Max(at, 0), "\\") : line;
    }

    /// <summary>Whether text begins with what stands for another character, or may with what follows it.</summary>
    internal static bool BeginsEntity(ReadOnlySpan<char> text, bool endsRun)
    {
        var end = 1;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || (end == 1 && text[end] == '#')))
            end++;
        return end == text.Length ? endsRun : end > 1 && text[end] == ';';
    }

    internal static int LongestRun(ReadOnlySpan<char> text, char sign)
    {
        var longest = 0;
        for (var i = 0; i < text.Length;)
        {
            var run = RunAt(text, i);
            if (text[i] == sign)
                longest = Math.Max(longest, run);
            i += run;
        }

        return longest;
    }

    /// <summary>How often the same sign follows.</summary>
    internal static int RunAt(ReadOnlySpan<char> text, int at) => text[at..].IndexOfAnyExcept(text[at]) is var end and >= 0 ? end : text.Length - at;
}
