using System.Buffers;
using System.Globalization;
using System.Text;

namespace StackGuide.Markdown.Writers;

/// <summary>Words of one block as Markdown: whatever they say, they are read as words, and only what is asked for becomes markup.</summary>
/// <remarks>
/// Runs of white space are one space, none at the ends. The line may stand in a heading or behind a marker as it is; where it begins a block,
/// <see cref="ToParagraph"/> keeps it from beginning another kind of block. Rules: CommonMark 0.31.2, and the tables and strikethrough of GFM.
/// </remarks>
public sealed class MarkdownLine
{
    private static readonly SearchValues<char> Special = SearchValues.Create("\\`*[]<~&_");

    private readonly StringBuilder _text = new();
    private bool _startsWithSpace;
    private Gap _gap;

    private enum Gap
    {
        None,
        Space,
        Break,
    }

    /// <summary>Whether there is nothing to read.</summary>
    public bool IsEmpty => _text.Length == 0;

    /// <summary>Adds plain words.</summary>
    public MarkdownLine Text(ReadOnlySpan<char> words)
    {
        while (!words.IsEmpty)
        {
            var word = 0;
            while (word < words.Length && !char.IsWhiteSpace(words[word]))
                word++;
            if (word > 0)
                AddWord(words[..word], endsRun: word == words.Length);
            else
                AddGap(Gap.Space);
            words = words[Math.Max(word, 1)..];
        }

        return this;
    }

    /// <summary>Adds the end of a line that is to be kept.</summary>
    public MarkdownLine Break()
    {
        AddGap(Gap.Break);
        return this;
    }

    /// <summary>Adds code: the signs around it are more than any of the same within.</summary>
    public MarkdownLine Code(string code)
    {
        var text = code.ReplaceLineEndings(" ");
        if (text.Length == 0)
            return this;
        if (Last() == '`')
            AddGap(Gap.Space);
        var fence = new string('`', MarkdownText.LongestRun(text, '`') + 1);
        var isPadded = text[0] == '`' || text[^1] == '`' || (text[0] == ' ' && text[^1] == ' ' && text.AsSpan().ContainsAnyExcept(' '));
        Append(isPadded ? $"{fence} {text} {fence}" : $"{fence}{text}{fence}");
        return this;
    }

    /// <summary>Adds words with emphasis.</summary>
    public MarkdownLine Emphasis(MarkdownLine words) => Surround(words, 1);

    /// <summary>Adds words with strong emphasis.</summary>
    public MarkdownLine Strong(MarkdownLine words) => Surround(words, 2);

    /// <summary>Adds words that lead elsewhere.</summary>
    public MarkdownLine Link(MarkdownLine words, string address)
    {
        AddBefore(words);
        AppendBracket($"[{words._text}]({MarkdownText.Address(address)})");
        AddGap(words._gap);
        return this;
    }

    /// <summary>Adds the number of a source, in brackets.</summary>
    public MarkdownLine Number(int number)
    {
        AppendBracket(string.Create(CultureInfo.InvariantCulture, $"[{number}]"));
        return this;
    }

    /// <summary>Adds what another line says.</summary>
    public MarkdownLine Add(MarkdownLine other)
    {
        AddBefore(other);
        if (!other.IsEmpty)
            AppendBracket(other._text.ToString());
        AddGap(other._gap);
        return this;
    }

    /// <summary>The words as they stand behind a marker; more than one line where breaks were added.</summary>
    public override string ToString() => _text.ToString();

    /// <summary>As a block of its own, in which no line begins anything but words.</summary>
    public string ToParagraph() => string.Join('\n', ToString().Split('\n').Select(MarkdownText.AtLineStart));

    /// <summary>For a heading: one line, of which no sign is taken for the heading's own.</summary>
    public string ToHeading()
    {
        var text = InOneLine();
        return text.EndsWith('#') ? $"{text[..^1]}\\#" : text;
    }

    /// <summary>For a cell of a table: one line in which no cell ends.</summary>
    public string ToCell() => InOneLine().Replace("|", "\\|", StringComparison.Ordinal);

    private string InOneLine() => ToString().Replace("\\\n", " ", StringComparison.Ordinal);

    private void AddWord(ReadOnlySpan<char> word, bool endsRun)
    {
        // Behind a number in brackets they would make a link or a definition of it.
        var before = Last();
        Append("");
        if (before == ']' && (word[0] is '(' or ':'))
            _text.Append('\\');
        while (word.IndexOfAny(Special) is var at and >= 0)
        {
            _text.Append(word[..at]);
            var length = word[at] == '_' ? MarkdownText.RunAt(word, at) : 1;
            if (IsEscaped(word, at, length, endsRun))
            {
                for (var i = 0; i < length; i++)
                    _text.Append('\\').Append(word[at]);
            }
            else
            {
                _text.Append(word.Slice(at, length));
            }

            word = word[(at + length)..];
        }

        _text.Append(word);
    }

    private bool IsEscaped(ReadOnlySpan<char> word, int at, int length, bool endsRun) => word[at] switch
    {
        '&' => MarkdownText.BeginsEntity(word[at..], endsRun),
        '_' => !char.IsLetterOrDigit(at > 0 ? word[at - 1] : Last()) || at + length == word.Length || !char.IsLetterOrDigit(word[at + length]),
        _ => true,
    };

    private MarkdownLine Surround(MarkdownLine words, int count)
    {
        AddBefore(words);
        if (!words.IsEmpty)
        {
            // Signs of two sorts, where those of one would be counted together.
            var sign = Last() == '*' || words._text[0] == '*' || words._text[^1] == '*' ? '_' : '*';
            var signs = new string(sign, count);
            Append($"{signs}{words._text}{signs}");
        }

        AddGap(words._gap);
        return this;
    }

    private void AddBefore(MarkdownLine other)
    {
        if (other._startsWithSpace)
            AddGap(Gap.Space);
    }

    private void AddGap(Gap gap)
    {
        if (IsEmpty)
            _startsWithSpace |= gap == Gap.Space;
        else if (gap > _gap)
            _gap = gap;
    }

    /// <summary>The sign that what follows stands close to; a space for none.</summary>
    private char Last() => _gap != Gap.None || IsEmpty ? ' ' : _text[^1];

    private void AppendBracket(string text)
    {
        // An exclamation mark would make an image of it.
        if (text[0] == '[' && Last() == '!')
            _text.Insert(_text.Length - 1, '\\');
        Append(text);
    }

    private void Append(string text)
    {
        if (_gap != Gap.None)
            _text.Append(_gap == Gap.Space ? " " : "\\\n");
        _gap = Gap.None;
        _text.Append(text);
    }
}
