using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using StackGuide.Model.Guides;
using StackGuide.Model.Places;

namespace StackGuide.Checking.Words;

/// <summary>A text that says "as of" a month.</summary>
/// <param name="Words">The month in the words of the text.</param>
/// <param name="Month">Its first day.</param>
/// <param name="Place">Where the text stands, as exactly as it is known.</param>
/// <param name="Cites">What is cited beside it: in the same paragraph, item or cell.</param>
internal sealed partial record DatedText(string Words, DateOnly Month, Place Place, ImmutableArray<Located<string>> Cites)
{
    /// <summary>The months of a text alone.</summary>
    public static IEnumerable<DatedText> In(string text, Place place, ImmutableArray<Located<string>> cites) => text.Contains("s of ", StringComparison.Ordinal)
        ? AsOf().Matches(text).Select(m => new DatedText(m.Groups[1].Value, DateOnly.ParseExact(m.Groups[2].Value, "MMMM yyyy", CultureInfo.InvariantCulture), place, cites))
        : [];

    /// <summary>The months of a body, block by block.</summary>
    /// <param name="body">The body.</param>
    /// <param name="place">For a block that cites nothing; else the place is that of its first citation.</param>
    public static IEnumerable<DatedText> In(Body body, Place place)
    {
        if (!body.Descendants.Any(node => node.Kind == NodeKind.Text && node.Utf8Text.IndexOf("s of "u8) >= 0))
            return [];
        var found = new List<DatedText>();
        AddBlock(body.Nodes, place, found);
        return found;
    }

    private static void AddBlock(BodyNodes nodes, Place place, List<DatedText> found)
    {
        var (words, cites) = (new StringBuilder(), ImmutableArray.CreateBuilder<Located<string>>());
        AddWords(nodes, words, cites, place, found);
        found.AddRange(In(words.ToString(), cites.Count > 0 ? cites[0].Place : place, cites.ToImmutable()));
    }

    private static void AddWords(BodyNodes nodes, StringBuilder words, ImmutableArray<Located<string>>.Builder cites, Place place, List<DatedText> found)
    {
        foreach (var node in nodes)
        {
            switch (node.Kind)
            {
                case NodeKind.Text:
                    words.Append(node.Text);
                    break;
                case NodeKind.Break:
                    words.Append(' ');
                    break;
                case NodeKind.Citation:
                    cites.AddRange(node.Citation.Keys);
                    break;
                case NodeKind.Emphasis or NodeKind.Strong or NodeKind.Link:
                    AddWords(node.Children, words, cites, place, found);
                    break;
                case NodeKind.Code or NodeKind.Address or NodeKind.CodeBlock or NodeKind.Rule:
                    break;
                default:
                    AddBlock(node.Children, place, found);
                    break;
            }
        }
    }

    [GeneratedRegex(@"\b[Aa]s of ((?:\d{1,2} )?((?:January|February|March|April|May|June|July|August|September|October|November|December) \d{4}))\b")]
    private static partial Regex AsOf();
}
