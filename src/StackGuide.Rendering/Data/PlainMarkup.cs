using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using StackGuide.Markdown;
using StackGuide.Model.Guides;

namespace StackGuide.Rendering.Data;

/// <summary>A short text as plain words, for the data files: no markup, citations as their keys.</summary>
internal sealed partial class PlainMarkup : IBodyContext
{
    private static readonly PlainMarkup Writer = new();

    public static string Of(Body body) => WebUtility.HtmlDecode(Tag().Replace(BodyWriter.Write(body, Writer), "")).Trim();

    string IBodyContext.AddressOf(BodyLink link) => "";

    void IBodyContext.WriteCitation(Citation citation, StringBuilder page) =>
        page.Append(" [").AppendJoin("; ", citation.Keys.Select(k => "@" + k.Value)).Append(']');

    void IBodyContext.BeginSection()
    {
    }

    void IBodyContext.WriteText(ReadOnlySpan<char> escaped, StringBuilder page) => page.Append(escaped);

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}
