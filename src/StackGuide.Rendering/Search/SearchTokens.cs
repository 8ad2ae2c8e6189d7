using System.Collections.Frozen;
using System.Text;

namespace StackGuide.Rendering.Search;

/// <summary>Cuts a text into the words under which it is found. <c>site/scripts/search-engine.js</c> cuts queries the same way.</summary>
/// <remarks>Lower case; letters and digits make words; marks within a word (<c>node.js</c>, <c>c++</c>, <c>real-time</c>) give the joined word and its parts.</remarks>
internal static class SearchTokens
{
    private static readonly FrozenSet<string> StopWords =
        "a an and are as at be by can do does for from has have how i if in is it its me my of on or should than that the their to use using vs what when which who why will with you your"
            .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a word is too common to find anything by.</summary>
    public static bool IsStopWord(string word) => StopWords.Contains(word);

    public static IEnumerable<string> Of(string text)
    {
        var whole = new StringBuilder();
        var part = new StringBuilder();
        var parts = new List<string>();
        foreach (var c in text.Append(' '))
        {
            if (char.IsLetterOrDigit(c))
            {
                whole.Append(char.ToLowerInvariant(c));
                part.Append(char.ToLowerInvariant(c));
                continue;
            }

            if (part.Length > 0)
            {
                parts.Add(part.ToString());
                part.Clear();
            }

            if (c is '.' or '-' or '\'' or '’' or '/' && whole.Length > 0)
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
}
