using System.Collections.Frozen;
using System.Collections.Immutable;
using StackGuide.Model.Guides;

namespace StackGuide.Reading.Vocabulary;

/// <summary>The words that editors write for a few choices: the names of an enumeration in kebab case.</summary>
public static class Words
{
    /// <summary>The words, in the order of the enumeration.</summary>
    public static ImmutableArray<string> All<T>()
        where T : struct, Enum => Table<T>.All;

    /// <summary>The value of a word.</summary>
    public static bool TryParse<T>(string word, out T value)
        where T : struct, Enum => Table<T>.ByWord.TryGetValue(word, out value);

    private static class Table<T>
        where T : struct, Enum
    {
        public static readonly ImmutableArray<string> All = [.. Enum.GetValues<T>().Select(v => Kebab.Of(v))];

        public static readonly FrozenDictionary<string, T> ByWord = Enum.GetValues<T>().ToFrozenDictionary(v => Kebab.Of(v), StringComparer.Ordinal);
    }
}
