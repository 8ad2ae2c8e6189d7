using System.Collections.Frozen;
using System.Text;

namespace StackGuide.Rendering.Search;

/// <summary>Cuts a text into the words under which it is found. <c>site/scripts/search-engine.js</c> cuts queries the same way.</summary>
/// <remarks>Lower case; letters and digits make words; marks within a word (<c>node.js</c>, <c>c++</c>, <c>real-time</c>) give the joined word and its parts.</remarks>
internal static class SearchTokens
{
    /// <summary>Words too common to find anything by, with a space between them; the index hands them to the browser.</summary>
    public const string StopWords =
        "a an and are as at be by can do does for from has have how i if in is it its me my of on or should than that the their to use using vs what when which who why will with you your";

    private static readonly FrozenSet<string> Stop = StopWords.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a word is too common to find anything by.</summary>
    public static bool IsStopWord(string word) => Stop.Contains(word);

    /// <summary>Whether a text has none of the letters whose lower case is not the same in JavaScript and in .NET.</summary>
    public static bool LowersAlike(string text) => text.AsSpan().IndexOfAny('\u0130', 'Σ') < 0;

    public static IEnumerable<string> Of(string text)
    {
        var whole = new StringBuilder();
        var part = new StringBuilder();
        var parts = new List<string>();
        foreach (var rune in AsInTheBrowser(text).EnumerateRunes().Append(new Rune(' ')))
        {
            if (Rune.IsLetter(rune) || Rune.IsNumber(rune))
            {
                Append(whole, rune);
                Append(part, rune);
                continue;
            }

            if (part.Length > 0)
            {
                parts.Add(part.ToString());
                part.Clear();
            }

            if (rune.Value is '.' or '-' or '\'' or '’' or '/' && whole.Length > 0)
                continue;
            if (whole.Length > 0)
                yield return whole.ToString();
            if (parts.Count > 1)
            {
                foreach (var single in parts)
                    yield return single;
            }

            whole.Clear();
            parts.Clear();
        }
    }

    /// <summary>What lower case makes of two letters in JavaScript and not in .NET: a dotted I becomes two characters, and a sigma depends on its place.</summary>
    private static string AsInTheBrowser(string text) =>
        text.AsSpan().IndexOfAny('\u0130', 'ς') < 0 ? text : text.Replace("\u0130", "i\u0307", StringComparison.Ordinal).Replace('ς', 'σ');

    private static void Append(StringBuilder word, Rune rune)
    {
        var lower = Rune.ToLowerInvariant(rune);
        if (lower.IsBmp)
            word.Append((char)lower.Value);
        else
            word.Append(lower.ToString());
    }
}
