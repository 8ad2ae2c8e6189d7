using System.Collections.Frozen;

namespace StackGuide.Model.Guides;

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

    /// <summary>Those in an entry's title, summary and prose, in order of writing; quoted names in <c>code</c> and links do not count.</summary>
    public static IEnumerable<(string Word, WordFault Fault)> In(Entry entry) =>
        In(entry.Title).Concat(In(entry.Summary)).Concat(entry.ShortTexts.Append(entry.Body).SelectMany(In));

    private static IEnumerable<(string Word, WordFault Fault)> In(Body body)
    {
        var markup = body.Markup;
        return body.Marks.Where(m => m.Kind == BodyMarkKind.Text).SelectMany(m => In(markup.Substring(m.Offset, m.Length)));
    }

    private static IEnumerable<(string Word, WordFault Fault)> In(string text)
    {
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsLetter(text[i]))
            {
                start = start < 0 ? i : start;
                continue;
            }

            if (start >= 0 && Words.TryGetValue(text[start..i], out var fault))
                yield return (text[start..i], fault);
            start = -1;
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
