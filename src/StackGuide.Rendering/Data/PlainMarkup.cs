using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using StackGuide.Markdown;
using StackGuide.Model.Guides;

namespace StackGuide.Rendering.Data;

/// <summary>A short text as plain words, for data and scripts: no markup; citations as their keys, or left out.</summary>
internal sealed partial class PlainMarkup(bool keepsCitations) : IBodyContext
{
    private static readonly PlainMarkup WithCitations = new(keepsCitations: true);
    private static readonly PlainMarkup WithoutCitations = new(keepsCitations: false);

    public static string Of(Body body) => Of(body, WithCitations);

    public static string WordsOf(Body body) => Of(body, WithoutCitations);

    private static string Of(Body body, PlainMarkup writer) => WebUtility.HtmlDecode(Tag().Replace(BodyWriter.Write(body, writer), "")).Trim();

    string IBodyContext.AddressOf(BodyLink link) => "";

    void IBodyContext.WriteCitation(Citation citation, StringBuilder page)
    {
        if (keepsCitations)
            page.Append(" [").AppendJoin("; ", citation.Keys.Select(k => "@" + k.Value)).Append(']');
    }

    void IBodyContext.BeginSection()
    {
    }

    void IBodyContext.WriteText(ReadOnlySpan<char> escaped, StringBuilder page) => page.Append(escaped);

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}
