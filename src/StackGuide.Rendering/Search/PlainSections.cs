using System.Net;
using System.Text.RegularExpressions;
using StackGuide.Model.Guides;

namespace StackGuide.Rendering.Search;

/// <summary>The words below each heading of a body.</summary>
internal static partial class PlainSections
{
    /// <returns>One text for each heading, in order, the heading itself left out.</returns>
    public static IReadOnlyList<string> Of(Body body)
    {
        var markup = body.Markup;
        var starts = body.Marks.Where(m => m.Kind == BodyMarkKind.Section).Select(m => m.Offset).Append(markup.Length).ToList();
        return [.. starts.Zip(starts.Skip(1)).Select(range => Words(markup[range.First..range.Second]))];
    }

    private static string Words(string markup)
    {
        var headingEnd = markup.IndexOf("</h", StringComparison.Ordinal);
        var below = headingEnd < 0 ? markup : markup[(markup.IndexOf('>', headingEnd) + 1)..];
        return Space().Replace(WebUtility.HtmlDecode(Tag().Replace(below, " ")), " ").Trim();
    }

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
