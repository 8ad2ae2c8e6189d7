using System.Buffers;
using System.Collections.Frozen;
using StackGuide.Model.Guides;

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

    /// <summary>Those in an entry's title, summary and prose, in order of writing; quoted names in <c>code</c> and links do not count.</summary>
    public static IEnumerable<(string Word, WordFault Fault)> In(Entry entry) =>
        In(entry.Title).Concat(In(entry.Summary)).Concat(entry.ShortTexts.Append(entry.Body).SelectMany(In));

    private static List<(string Word, WordFault Fault)> In(Body body)
    {
        var found = new List<(string, WordFault)>();
        Add(found, body.Nodes);
        return found;
    }

    private static void Add(List<(string Word, WordFault Fault)> found, BodyNodes nodes)
    {
        foreach (var node in nodes)
        {
            if (node.Kind == NodeKind.Text)
                Add(found, node.Text);
            else if (node.Kind is not (NodeKind.Heading or NodeKind.Link))
                Add(found, node.Children);
        }
    }

    private static List<(string Word, WordFault Fault)> In(string text)
    {
        var found = new List<(string, WordFault)>();
        Add(found, text);
        return found;
    }

    private static void Add(List<(string Word, WordFault Fault)> found, ReadOnlySpan<char> text)
    {
        for (var from = 0; text[from..].IndexOfAny(Parts) is var at and >= 0;)
        {
            var (start, end) = (from + at, from + at);
            while (start > from && char.IsLetter(text[start - 1]))
                start--;
            while (end < text.Length && char.IsLetter(text[end]))
                end++;
            if (Whole.TryGetValue(text[start..end], out var fault))
                found.Add((text[start..end].ToString(), fault));
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
