using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using StackGuide.Markdown;
using StackGuide.Model.Guides;

namespace StackGuide.Rendering.Data;

/// <summary>A short text as plain words: no markup.</summary>
internal sealed partial class PlainMarkup : IBodyContext
{
    private static readonly PlainMarkup WithKeys = new(keys: true);
    private static readonly PlainMarkup WithoutKeys = new(keys: false);

    private readonly bool _keys;

    private PlainMarkup(bool keys) => _keys = keys;

    /// <summary>For the data files: citations as their keys.</summary>
    public static string Of(Body body) => Write(body, WithKeys);

    /// <summary>For readers: citations left out.</summary>
    public static string WordsOf(Body body) => Write(body, WithoutKeys);

    string IBodyContext.AddressOf(BodyLink link) => "";

    void IBodyContext.WriteCitation(Citation citation, StringBuilder page)
    {
        if (_keys)
            page.Append(" [").AppendJoin("; ", citation.Keys.Select(k => "@" + k.Value)).Append(']');
    }

    void IBodyContext.BeginSection()
    {
    }

    void IBodyContext.WriteText(ReadOnlySpan<char> escaped, StringBuilder page) => page.Append(escaped);

    private static string Write(Body body, PlainMarkup writer) => WebUtility.HtmlDecode(Tag().Replace(BodyWriter.Write(body, writer), "")).Trim();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}
