using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using StackGuide.Checking.Lines;
using StackGuide.Model.Places;

namespace StackGuide.Checking.Copies;

/// <summary>A text as a row of words, letter case, punctuation and layout set aside.</summary>
/// <remarks>
/// A word is a run of letters and digits, with apostrophes inside it; curly ones count as straight. The words stand in one
/// string with a space after each, so that a run of them is a slice of it and comparing runs needs no memory.
/// </remarks>
internal sealed class TextWords
{
    private readonly string _words;
    private readonly ImmutableArray<Word> _places;

    private TextWords(string words, ImmutableArray<Word> places)
    {
        _words = words;
        _places = places;
    }

    /// <summary>Reads a text but for some of its lines; no run of words reaches across such a line.</summary>
    /// <param name="text">Any newline style.</param>
    /// <param name="isLeftOut">Is given line numbers from 1 and says which are not read.</param>
    public static TextWords Of(string text, Predicate<int> isLeftOut)
    {
        var words = new StringBuilder(text.Length);
        var places = ImmutableArray.CreateBuilder<Word>();
        var lines = new LineReader(text);
        while (lines.Next(out var start, out var end, out var number))
        {
            if (isLeftOut(number))
                Gap(words, places, number);
            else
                ReadLine(text, start, end, number, words, places);
        }

        return new TextWords(words.ToString(), places.DrainToImmutable());
    }

    /// <summary>How many words.</summary>
    public int Count => _places.Length;

    /// <summary>The words from the one at <paramref name="first"/>, lower-case, with a space between.</summary>
    public ReadOnlySpan<char> Run(int first, int count) => _words.AsSpan(_places[first].Start.._places[first + count - 1].End);

    /// <summary>Where the words from the one at <paramref name="first"/> are written.</summary>
    /// <param name="file">The file that holds the text.</param>
    /// <param name="first">The first word.</param>
    /// <param name="count">How many, at least one.</param>
    public Place PlaceOf(string file, int first, int count)
    {
        var (from, last) = (_places[first], _places[first + count - 1]);
        return new Place(file, from.Line, from.Column).To(new Place(file, last.Line, last.Column + last.End - last.Start));
    }

    private static void ReadLine(string text, int start, int end, int number, StringBuilder words, ImmutableArray<Word>.Builder places)
    {
        for (var at = start; at < end;)
        {
            var length = WordLength(text.AsSpan(at, end - at));
            if (length == 0)
            {
                at++;
                continue;
            }

            var from = words.Length;
            foreach (var c in text.AsSpan(at, length))
                words.Append(IsApostrophe(c) ? '\'' : char.ToLowerInvariant(c));
            places.Add(new Word(from, words.Length, number, at - start + 1));
            words.Append(' ');
            at += length;
        }
    }

    private static int WordLength(ReadOnlySpan<char> rest)
    {
        var length = 0;
        while (length < rest.Length)
        {
            var letter = LetterLength(rest[length..]);
            if (letter == 0 && length > 0 && IsApostrophe(rest[length]) && LetterLength(rest[(length + 1)..]) is var next and > 0)
                letter = 1 + next;
            if (letter == 0)
                break;
            length += letter;
        }

        return length;
    }

    /// <summary>1 for a letter or digit, 2 for one outside the basic plane, else 0.</summary>
    private static int LetterLength(ReadOnlySpan<char> rest)
    {
        if (!rest.IsEmpty && char.IsAscii(rest[0]))
            return char.IsAsciiLetterOrDigit(rest[0]) ? 1 : 0;
        return Rune.DecodeFromUtf16(rest, out var rune, out var length) == OperationStatus.Done && Rune.IsLetterOrDigit(rune) && !IsApostrophe(rest[0])
            ? length
            : 0;
    }

    private static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u2018' or '\u02BC';

    /// <summary>A word that no text has.</summary>
    private static void Gap(StringBuilder words, ImmutableArray<Word>.Builder places, int number)
    {
        places.Add(new Word(words.Length, words.Length + 1, number, 1));
        words.Append("\0 ");
    }

    private readonly record struct Word(int Start, int End, int Line, int Column);
}
