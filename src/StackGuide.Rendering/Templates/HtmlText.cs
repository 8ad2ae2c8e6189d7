using System.Buffers;
using System.Text;

namespace StackGuide.Rendering.Templates;

/// <summary>Text as HTML, safe between tags and in quoted and unquoted attributes.</summary>
internal static class HtmlText
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'`=");

    public static string Encode(string text)
    {
        var at = text.AsSpan().IndexOfAny(Special);
        if (at < 0)
            return text;
        var html = new StringBuilder(text, 0, at, text.Length + 16);
        foreach (var c in text.AsSpan(at))
        {
            _ = c switch
            {
                '&' => html.Append("&amp;"),
                '<' => html.Append("&lt;"),
                '>' => html.Append("&gt;"),
                '"' => html.Append("&quot;"),
                '\'' => html.Append("&#x27;"),
                '`' => html.Append("&#x60;"),
                '=' => html.Append("&#x3D;"),
                _ => html.Append(c),
            };
        }

        return html.ToString();
    }
}
