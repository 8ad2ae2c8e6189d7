using System.Globalization;
using System.Text;

namespace StackGuide.Comparing.Reports;

/// <summary>Makes any text stand for itself in a Markdown comment, also within a table.</summary>
internal static class MarkdownText
{
    private const int Longest = 300;

    // Code hosts look for names and numbers behind these in the finished text, where an entity no longer helps.
    private const string MentionOpeners = "@#";
    private const string Breaker = "&#8203;";
    private const string Signs = "\\`*_~[]<>&|$^{}" + MentionOpeners;

    /// <summary>One line. Signs that mean anything to Markdown or HTML are written as entities; a mention is broken by a blank without width.</summary>
    public static string Of(string text)
    {
        var shown = Shortened(text);
        var line = new StringBuilder(shown.Length + 16);
        var last = ' ';
        for (var i = 0; i < shown.Length; i++)
        {
            var c = shown[i];
            if (IsInvisible(c))
                line.Append(' ');
            else if (Signs.Contains(c) || IsOfAddress(last, c, i + 1 < shown.Length ? shown[i + 1] : ' '))
                line.Append(CultureInfo.InvariantCulture, $"&#{(int)c};").Append(MentionOpeners.Contains(c) ? Breaker : "");
            else
                line.Append(c);
            last = c;
        }

        return line.ToString().Trim();
    }

    /// <summary>Controls, line ends, and what turns the direction of writing.</summary>
    private static bool IsInvisible(char c) =>
        char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    /// <summary>Code hosts make links of <c>https://…</c> and <c>www.…</c>, and pictures of <c>:words:</c>.</summary>
    private static bool IsOfAddress(char last, char c, char next) => (c == ':' && next != ' ') || (c == '.' && last is 'w' or 'W');

    private static string Shortened(string text) => text.Length <= Longest ? text : string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest), "…");
}
