using System.Collections.Immutable;
using System.Runtime.InteropServices;
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
        where T : struct, Enum
    {
        var index = Array.IndexOf(Table<T>.Words, word);
        value = index < 0 ? default : Table<T>.Values[index];
        return index >= 0;
    }

    /// <summary>Two arrays and not a dictionary: a handful of words, and each generic type over an enumeration costs start-up time.</summary>
    private static class Table<T>
        where T : struct, Enum
    {
        public static readonly T[] Values = Enum.GetValues<T>();

        public static readonly string[] Words = Written();

        public static readonly ImmutableArray<string> All = ImmutableCollectionsMarshal.AsImmutableArray(Words);

        private static string[] Written()
        {
            var words = new string[Values.Length];
            for (var i = 0; i < words.Length; i++)
                words[i] = Kebab.Of(Values[i]);
            return words;
        }
    }
}
