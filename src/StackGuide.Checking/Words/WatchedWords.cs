using System.Buffers;
using System.Collections.Frozen;
using StackGuide.Model.Guides;
using StackGuide.Model.Places;

namespace StackGuide.Checking.Words;

/// <summary>Words that a fair and dated comparison does without.</summary>
public static class WatchedWords
{
    private static readonly FrozenDictionary<string, WordFault> Words = new Dictionary<WordFault, string[]>
    {
        [WordFault.Loaded] =
        [
            "amazing", "awesome", "awful", "best", "blazing", "clearly", "dominate", "dominates", "effortless", "effortlessly", "fantastic",
            "great", "greatest", "incredible", "inferior", "obviously", "powerful", "revolutionary", "robust", "seamless", "seamlessly",
            "simply", "superior", "terrible", "ultimate", "unbeatable", "unparalleled", "wonderful", "worst",
        ],
        [WordFault.Ageing] = ["currently", "lately", "nowadays", "presently", "recently"],
    }.SelectMany(words => words.Value.Select(word => KeyValuePair.Create(word, words.Key))).ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, WordFault>.AlternateLookup<ReadOnlySpan<char>> Whole = Words.GetAlternateLookup<ReadOnlySpan<char>>();

    // Finds a word, or a part of a longer one, many letters at a time: all prose of the guide is searched.
    private static readonly SearchValues<string> Parts = SearchValues.Create([.. Words.Keys], StringComparison.OrdinalIgnoreCase);

    /// <summary>Those in an entry's plain texts and its prose, in order of reading; quoted names in <c>code</c> and links do not count.</summary>
    public static IEnumerable<WatchedWord> In(Entry entry) =>
        entry.PlainTexts.SelectMany(In).Concat(entry.ShortTexts.Append(entry.Body).SelectMany(body => In(body, entry.Place)));

    private static List<WatchedWord> In(PlainText text)
    {
        var found = new List<WatchedWord>();
        Add(found, text.Text, text.PlaceOf);
        return found;
    }

    private static List<WatchedWord> In(Body body, Place place)
    {
        var found = new List<WatchedWord>();
        Add(found, body.Nodes, place);
        return found;
    }

    private static void Add(List<WatchedWord> found, BodyNodes nodes, Place place)
    {
        foreach (var node in nodes)
        {
            if (node.Kind == NodeKind.Text)
                Add(found, node.Text, (_, _) => place);
            else if (node.Kind is not (NodeKind.Heading or NodeKind.Link))
                Add(found, node.Children, place);
        }
    }

    private static void Add(List<WatchedWord> found, ReadOnlySpan<char> text, Func<int, int, Place> placeOf)
    {
        for (var from = 0; text[from..].IndexOfAny(Parts) is var at and >= 0;)
        {
            var (start, end) = (from + at, from + at);
            while (start > from && char.IsLetter(text[start - 1]))
                start--;
            while (end < text.Length && char.IsLetter(text[end]))
                end++;
            if (Whole.TryGetValue(text[start..end], out var fault))
                found.Add(new WatchedWord(text[start..end].ToString(), fault, placeOf(start, end - start)));
            from = end;
        }
    }
}

/// <summary>What is wrong with a word.</summary>
public enum WordFault
{
    /// <summary>It sells or condemns instead of saying what is so.</summary>
    Loaded,

    /// <summary>It is true on the day it is written, and nobody sees when that ends.</summary>
    Ageing,
}
