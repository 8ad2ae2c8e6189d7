using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace StackGuide.Rendering.Search;

/// <summary>Cuts a text into the words under which it is found. <c>site/scripts/search-engine.js</c> cuts queries the same way.</summary>
/// <remarks>
/// Lower case without accents; letters, their marks and digits make words. Signs within a word (<c>node.js</c>, <c>real-time</c>) give the
/// joined word and its parts; those that end the name of a language (<c>c++</c>, <c>c#</c>) belong to it. Chinese, Japanese and Korean,
/// which put no space between words, are cut into overlapping pieces of two characters.
/// </remarks>
internal static class SearchTokens
{
    /// <summary>Words too common to find anything by, with a space between them; the index hands them to the browser.</summary>
    public const string StopWords =
        "a about among an and another any are as at be because been before but by can could do does each either every for from had has have how i if in into is it its itself just may me might more most must my " +
        "neither no nor not of on only or other our out over own s same see several should since so some such t than that the their them then there these they this those through to too under unless until " +
        "up us use using very vs was we well were what when where whether which while who whose why will with without would you your";

    private static readonly FrozenSet<string> Stop = StopWords.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a word is too common to find anything by.</summary>
    public static bool IsStopWord(string word) => Stop.Contains(word);

    public static IEnumerable<string> Of(string text)
    {
        var words = new List<string>();
        var run = new Run(words);
        var pieces = new List<Rune>();
        var runes = Folded(text).EnumerateRunes().ToList();
        for (var i = 0; i < runes.Count; i++)
        {
            var rune = runes[i];
            if (IsCutIntoPieces(rune))
            {
                run.End();
                pieces.Add(rune);
                continue;
            }

            EndPieces(pieces, words);
            if (IsOfWord(rune) || (run.IsInPart && IsMark(rune)))
                run.Add(rune);
            else if (run.IsInPart && SignAt(runes, i) is { } sign)
            {
                run.End(sign);
                i += sign.Length - 1;
            }
            else if (rune.Value is '.' or '-' or '\'' or '’' or '/' && !run.IsEmpty)
                run.EndPart();
            else
                run.End();
        }

        EndPieces(pieces, words);
        run.End();
        return words;
    }

    /// <summary>
    /// The text in lower case, without the accents of Latin, Greek and Cyrillic letters and without characters that only say how letters
    /// are joined. What lower case has in several forms, or in another one for each language, has one here: sigma, sharp s, the Turkish i.
    /// </summary>
    private static string Folded(string text)
    {
        if (Ascii.IsValid(text))
            return text.ToLowerInvariant();
        var folded = new StringBuilder(text.Length);

        // A half of a character cannot be normalized; as a rune it is the sign for a broken one.
        foreach (var rune in string.Concat(text.EnumerateRunes()).Normalize(NormalizationForm.FormD).EnumerateRunes())
        {
            switch (rune.Value)
            {
                case (>= 0x300 and <= 0x36F) or 0xAD or 0x200C or 0x200D:
                    break;
                case 'ς':
                    folded.Append('σ');
                    break;
                case 'ß' or 'ẞ':
                    folded.Append("ss");
                    break;
                case 'ı':
                    folded.Append('i');
                    break;
                default:
                    folded.Append(Rune.ToLowerInvariant(rune));
                    break;
            }
        }

        return folded.ToString().Normalize(NormalizationForm.FormC);
    }

    /// <summary>Kana, Han and Hangul.</summary>
    private static bool IsCutIntoPieces(Rune rune) => rune.Value is
        (>= 0x3005 and <= 0x3007) or (>= 0x3041 and <= 0x3096) or (>= 0x309D and <= 0x309F) or (>= 0x30A1 and <= 0x30FA) or (>= 0x30FC and <= 0x30FF)
        or (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF) or (>= 0xAC00 and <= 0xD7A3) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFF);

    private static void EndPieces(List<Rune> pieces, List<string> words)
    {
        if (pieces.Count == 1)
            words.Add(pieces[0].ToString());
        for (var i = 1; i < pieces.Count; i++)
            words.Add($"{pieces[i - 1]}{pieces[i]}");
        pieces.Clear();
    }

    /// <summary>The sign that ends the name of a language, or null.</summary>
    private static string? SignAt(List<Rune> runes, int at)
    {
        var sign = runes[at].Value switch
        {
            '#' => "#",
            '+' when at + 1 < runes.Count && runes[at + 1].Value == '+' => "++",
            _ => null,
        };
        return sign is null || (at + sign.Length < runes.Count && IsOfWord(runes[at + sign.Length])) ? null : sign;
    }

    private static bool IsOfWord(Rune rune) => (Rune.IsLetter(rune) || Rune.IsNumber(rune)) && !IsCutIntoPieces(rune);

    private static bool IsMark(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    /// <summary>A word with its parts, letter by letter.</summary>
    private sealed class Run(List<string> words)
    {
        private readonly StringBuilder _whole = new();
        private readonly StringBuilder _part = new();
        private readonly List<string> _parts = [];

        public bool IsEmpty => _whole.Length == 0;

        public bool IsInPart => _part.Length > 0;

        public void Add(Rune letter)
        {
            _whole.Append(letter);
            _part.Append(letter);
        }

        public void EndPart()
        {
            if (_part.Length > 0)
                _parts.Add(_part.ToString());
            _part.Clear();
        }

        public void End(string sign = "")
        {
            _whole.Append(sign);
            _part.Append(sign);
            EndPart();
            if (!IsEmpty)
                words.Add(_whole.ToString());
            if (_parts.Count > 1)
                words.AddRange(_parts);
            _whole.Clear();
            _parts.Clear();
        }
    }
}
