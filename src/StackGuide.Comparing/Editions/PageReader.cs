using System.Collections.Immutable;
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

    /// <summary>One of both, the other null.</summary>
    public static (EditionPage? Page, MovedPage? Moved) Read(string path, byte[] bytes)
    {
        using var document = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(bytes));
        if (document.QuerySelector("meta[http-equiv=refresh]")?.GetAttribute("content") is { } refresh)
            return (null, new MovedPage(Target(path, refresh)));
        var main = document.QuerySelector("main") ?? (IElement?)document.Body;
        if (main is null)
            return (new EditionPage("", [], []), null);
        var anchors = document.All.Select(e => e.Id).OfType<string>().ToImmutableHashSet(StringComparer.Ordinal);

        // The guide on one page repeats all others, with their paths in its ids.
        if (anchors.Any(a => a.Contains(".html:", StringComparison.Ordinal)))
            return (new EditionPage("", anchors, []), null);
        return (new EditionPage(TextOf(main), anchors, [.. main.QuerySelectorAll("[id]").Where(IsPromised).Select(e => e.Id!).Distinct(StringComparer.Ordinal)]), null);
    }

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
                for (var child = node.LastChild; child is not null; child = child.PreviousSibling)
                    rest.Push(child);
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
