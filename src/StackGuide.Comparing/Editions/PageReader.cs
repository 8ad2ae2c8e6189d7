using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using StackGuide.Model.Places;

namespace StackGuide.Comparing.Editions;

/// <summary>Reads a published page: its words, its anchors, or where it leads on to.</summary>
internal static class PageReader
{
    private static readonly HashSet<string> Unread = new(StringComparer.OrdinalIgnoreCase) { "script", "style", "template", "svg", "noscript", "time" };

    // What links from elsewhere rest on stands in these; controls, pictures and the frame have ids for other reasons.
    private static readonly HashSet<string> Bearers = new(StringComparer.OrdinalIgnoreCase) { "h1", "h2", "h3", "h4", "h5", "h6", "li", "tr", "article", "dt", "span" };

    // Given by templates: they come and go with what they list, and numbers say another thing as soon as one is added above.
    private static readonly string[] OfTheFrame = ["section-", "ref-", "row-", "group-", "claims-"];

    /// <summary>Where a page leads on to; null when it is one to be read.</summary>
    public static MovedPage? LeadsOn(string path, byte[] bytes)
    {
        // Few pages have the word at all, and only those are taken apart for it.
        if (bytes.AsSpan().IndexOf("refresh"u8) < 0)
            return null;
        using var document = Parse(bytes);
        return document.QuerySelector("meta[http-equiv=refresh]")?.GetAttribute("content") is { } refresh ? new MovedPage(Target(path, refresh)) : null;
    }

    /// <summary>What a page says.</summary>
    public static PageContent Read(byte[] bytes)
    {
        using var document = Parse(bytes);
        var main = document.QuerySelector("main") ?? (IElement?)document.Body;
        var anchors = document.All.Select(e => e.Id).OfType<string>().ToHashSet(StringComparer.Ordinal);

        // The guide on one page repeats all others, with their paths in its ids.
        if (main is null || anchors.Any(a => a.Contains(".html:", StringComparison.Ordinal)))
            return new PageContent("", anchors, []);
        return new PageContent(TextOf(main), anchors, [.. main.QuerySelectorAll("[id]").Where(IsPromised).Select(e => e.Id!).Distinct(StringComparer.Ordinal)]);
    }

    private static IHtmlDocument Parse(byte[] bytes) => new HtmlParser().ParseDocument(Encoding.UTF8.GetString(bytes));

    private static bool IsPromised(IElement element) =>
        Bearers.Contains(element.LocalName) && element.Id is { Length: > 0 } id && !Array.Exists(OfTheFrame, prefix => id.StartsWith(prefix, StringComparison.Ordinal));

    /// <summary>The words with one space between them. No recursion: hostile pages nest as deep as they are long.</summary>
    private static string TextOf(IElement main)
    {
        var text = new StringBuilder();
        var rest = new Stack<INode>();
        rest.Push(main);
        while (rest.TryPop(out var node))
        {
            if (node is IText words)
            {
                AppendWords(text, words.Data);
            }
            else if (node == main || node is IElement element && IsRead(element))
            {
                // By index: each sibling's neighbour would be looked for from the first one on.
                var children = node.ChildNodes;
                for (var i = children.Length - 1; i >= 0; i--)
                    rest.Push(children[i]);
            }
        }

        return text.ToString();
    }

    private static void AppendWords(StringBuilder text, string words)
    {
        for (var start = 0; start < words.Length; start++)
        {
            if (char.IsWhiteSpace(words[start]))
                continue;
            var end = start + 1;
            while (end < words.Length && !char.IsWhiteSpace(words[end]))
                end++;
            text.Append(text.Length > 0 ? " " : "").Append(words, start, end - start);
            start = end;
        }
    }

    private static bool IsRead(IElement element) =>
        !Unread.Contains(element.LocalName) && !element.HasAttribute("hidden") && !(element is IHtmlAnchorElement && element.ClassList.Contains("cite"));

    private static string Target(string path, string refresh)
    {
        var at = refresh.IndexOf("url=", StringComparison.OrdinalIgnoreCase);
        var (file, anchor) = AnchoredPath.Cut(at < 0 ? "" : refresh[(at + 4)..].Trim());
        return AnchoredPath.Join(RelativeFile.Combine(path, file) ?? file, anchor);
    }
}
