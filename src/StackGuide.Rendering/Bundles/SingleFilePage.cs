using System.Text.RegularExpressions;
using StackGuide.Model.Places;
using StackGuide.Rendering.Templates;

namespace StackGuide.Rendering.Bundles;

/// <summary>A rendered page cut into what all pages share and what is its own. The layout may have one header and one footer.</summary>
internal sealed partial record SingleFilePage(SitePath Path, string Title, string Kind, string Header, string Own, string Footer, IReadOnlyList<string> Scripts)
{
    /// <summary>Cuts a page; the address of each script is a path below the site's root.</summary>
    /// <exception cref="RenderException">The layout has not the elements at which pages are cut.</exception>
    public static SingleFilePage Of(SitePath path, string html)
    {
        var header = Between(html, "<header", "</header>");
        var footerAt = html.LastIndexOf("<footer", StringComparison.Ordinal);
        var footer = footerAt < 0 ? "" : Between(html[footerAt..], "<footer", "</footer>");
        var title = Between(html, "<title>", "</title>");
        var body = Math.Max(0, html.IndexOf("<body", StringComparison.Ordinal));
        var start = header.Length == 0 ? html.IndexOf('>', body) + 1 : html.IndexOf(header, StringComparison.Ordinal) + header.Length;
        var end = footer.Length == 0 ? html.IndexOf("</body>", StringComparison.Ordinal) : footerAt;
        if (title.Length == 0 || body == 0 || end < start)
            throw new RenderException(TemplateFaults.TemplateFails(Place.StartOf(TemplateSet.FileOfAlone("layouts/main")), "the guide in one file is cut from its pages, which need <title>, <body> with its end tag, and a <footer> only behind the <header>"));
        var source = Source().Match(footer);
        return new SingleFilePage(
            path,
            title["<title>".Length..^"</title>".Length],
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
