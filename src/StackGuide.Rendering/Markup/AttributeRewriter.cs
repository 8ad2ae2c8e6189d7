using System.Net;
using System.Text;

namespace StackGuide.Rendering.Markup;

/// <summary>Goes through the start tags of our own pages, whose attributes are all in double quotes, and rewrites values.</summary>
internal static class AttributeRewriter
{
    /// <summary>The markup with each value that <paramref name="rewrite"/> does not leave alone replaced.</summary>
    /// <param name="html">Without script and style elements that hold text.</param>
    /// <param name="rewrite">From an attribute's name and value to the new value, or null to leave it.</param>
    public static string Rewrite(string html, Func<string, string, string?> rewrite)
    {
        var result = new StringBuilder(html.Length + (html.Length / 8));
        var copied = 0;
        for (var at = html.IndexOf('<', StringComparison.Ordinal); at >= 0 && at + 1 < html.Length; at = html.IndexOf('<', at + 1))
        {
            if (!char.IsAsciiLetter(html[at + 1]))
                continue;
            at = RewriteTag(html, at, rewrite, result, ref copied);
        }

        return result.Append(html, copied, html.Length - copied).ToString();
    }

    /// <returns>Where the tag ends.</returns>
    private static int RewriteTag(string html, int at, Func<string, string, string?> rewrite, StringBuilder result, ref int copied)
    {
        while (true)
        {
            var next = html.AsSpan(at).IndexOfAny('>', '"');
            if (next < 0)
                return html.Length - 1;
            at += next;
            if (html[at] == '>')
                return at;
            var start = at + 1;
            var end = html.IndexOf('"', start);
            if (end < 0)
                return html.Length - 1;
            var value = html[start..end];
            var decoded = value.Contains('&') ? WebUtility.HtmlDecode(value) : value;
            if (rewrite(NameBefore(html, at), decoded) is { } changed)
            {
                result.Append(html, copied, start - copied).Append(WebUtility.HtmlEncode(changed));
                copied = end;
            }

            at = end + 1;
        }
    }

    /// <summary>The attribute whose value opens at a quote.</summary>
    private static string NameBefore(string html, int quote)
    {
        var end = quote - 1;
        var start = end;
        while (start > 0 && (char.IsAsciiLetterOrDigit(html[start - 1]) || html[start - 1] is '-' or ':' or '_'))
            start--;
        return html[start..end];
    }
}
