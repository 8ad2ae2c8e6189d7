using System.Text.RegularExpressions;
using StackGuide.Model.Places;

namespace StackGuide.Rendering.Bundles;

/// <summary>A rendered page cut into what all pages share and what is its own. Rests on the layout having one header and one footer.</summary>
internal sealed partial record SingleFilePage(SitePath Path, string Title, string Kind, string Header, string Own, string Footer, IReadOnlyList<string> Scripts)
{
    /// <summary>Cuts a page; the address of each script is a path below the site's root.</summary>
    public static SingleFilePage Of(SitePath path, string html)
    {
        var header = Between(html, "<header", "</header>");
        var footerAt = html.LastIndexOf("<footer", StringComparison.Ordinal);
        var footer = footerAt < 0 ? "" : html[footerAt..(html.IndexOf("</footer>", footerAt, StringComparison.Ordinal) + "</footer>".Length)];
        var body = html.IndexOf("<body", StringComparison.Ordinal);
        var start = header.Length == 0 ? html.IndexOf('>', body) + 1 : html.IndexOf(header, StringComparison.Ordinal) + header.Length;
        var end = footerAt < 0 ? html.IndexOf("</body>", StringComparison.Ordinal) : footerAt;
        var source = Source().Match(footer);
        return new SingleFilePage(
            path,
            Between(html, "<title>", "</title>")["<title>".Length..^"</title>".Length],
            BodyClass().Match(html, body) is { Success: true } kind ? kind.Groups[1].Value : "",
            header,
            html[start..end] + (source.Success ? $"<div class=\"site-footer\"><div class=\"wrap\">{source.Value}</div></div>" : ""),
            Between(footer, "<nav", "</nav>"),
            [.. Script().Matches(html[..body]).Select(m => RelativeFile.Combine(path.Value, m.Groups[1].Value)!)]);
    }

    private static string Between(string html, string open, string close)
    {
        var start = html.IndexOf(open, StringComparison.Ordinal);
        var end = start < 0 ? -1 : html.IndexOf(close, start, StringComparison.Ordinal);
        return end < 0 ? "" : html[start..(end + close.Length)];
    }

    [GeneratedRegex("<body class=\"([^\"]*)\"")]
    private static partial Regex BodyClass();

    [GeneratedRegex("<script[^>]* src=\"([^\"]*)\"")]
    private static partial Regex Script();

    [GeneratedRegex("<p class=\"page-source\">.*?</p>")]
    private static partial Regex Source();
}
