namespace StackGuide.Reading.Yaml;

/// <summary>What is wrong where a YAML parser stopped, in an editor's words: decided by what is written there, and not by the parser's words.</summary>
/// <param name="At">Where to look, as an offset in the text.</param>
/// <param name="Words">What to tell the editor.</param>
internal readonly record struct YamlProblem(int At, string Words)
{
    private const string Colon = "a colon stands where none can be; put the text in \"quotes\"";

    /// <summary>A token that cannot be completed: the scanner stopped.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="start">Where the token begins.</param>
    /// <param name="end">Where it broke off.</param>
    /// <param name="read">How far the scanner has read.</param>
    public static YamlProblem OfToken(string text, int start, int end, int read) => CharacterAt(text, start) switch
    {
        '"' when IsInEscape(text, end) => new(start, "in double quotes a backslash begins an escape; write \\\\ for a backslash, or use single quotes"),
        '"' or '\'' when end < text.Length => new(start, "a quotation mark is not closed, or a further line of the text is not indented"),
        '"' or '\'' => new(start, "a quotation mark is not closed"),
        _ when TabThatIndents(text, start, read) is { } tab => new(tab, "a tab stands in the indentation; use spaces"),
        '|' or '>' => new(start, "the line must end behind | or >; the text begins on the next one"),
        '*' or '&' => new(start, "a text that begins with * or & must stand in \"quotes\""),
        '!' => new(start, "a text that begins with ! must stand in \"quotes\""),
        '@' or '`' or '%' => new(start, "this character cannot begin a value; put such a text in \"quotes\""),
        _ => new(start, "a key without a colon; write key: value"),
    };

    /// <summary>A token that cannot stand where it stands: the parser stopped.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="at">Where the token begins.</param>
    /// <param name="open">The first characters of the lists and maps that are open, the innermost first: <c>[</c>, <c>{</c>, <c>-</c>, or another one for a map of lines.</param>
    public static YamlProblem OfPlace(string text, int at, IReadOnlyList<char> open)
    {
        var found = CharacterAt(text, at);
        var bracket = open.FirstOrDefault(c => c is '[' or '{');
        var words = found switch
        {
            '-' when IsBlank(CharacterAt(text, at + 1)) && !IsFirstOfLine(text, at) => "a list begins on the line below its key",
            ',' when bracket != default => "a value was expected here",
            _ when bracket == '[' => "a list that was opened with [ is not closed with ]",
            _ when bracket == '{' => "a map that was opened with { is not closed with }",
            ':' when LineAboveHasBareColon(text, at) => "a colon stands where none can be; is there a space behind the colon of the key above?",
            ':' => Colon,
            ']' or '}' or ',' when LastBefore(text, at) is ':' or '-' => "a value was expected here",
            _ when open is ['-', ..] => "a list item was expected here; look at the indentation",
            _ => "a key was expected here; look at the indentation, and for an unclosed bracket or quote above",
        };
        return new(at, words);
    }

    private static char CharacterAt(string text, int at) => at < text.Length ? text[at] : '\0';

    private static bool IsBlank(char c) => c is ' ' or '\t' or '\n' or '\r' or '\0';

    /// <summary>Whether a backslash stands where a text in quotes broke off, or before the letter of a code there.</summary>
    private static bool IsInEscape(string text, int end) =>
        CharacterAt(text, end) == '\\' || (end >= 2 && text[end - 2] == '\\' && text[end - 1] is 'x' or 'u' or 'U');

    private static bool IsFirstOfLine(string text, int at) => text[LineStart(text, at)..at].All(IsBlank);

    private static int LineStart(string text, int at) => at == 0 ? 0 : text.LastIndexOfAny(['\n', '\r'], at - 1) + 1;

    private static char LastBefore(string text, int at) => text[LineStart(text, at)..at].TrimEnd() is { Length: > 0 } before ? before[^1] : '\0';

    /// <summary>Whether the line above has a colon with no space behind it, as in <c>key:value</c>, which is no key.</summary>
    private static bool LineAboveHasBareColon(string text, int at)
    {
        var line = LineStart(text, at);
        var above = line == 0 ? "" : text[LineStart(text, line - 1)..(line - 1)];
        var colon = above.IndexOf(':', StringComparison.Ordinal);
        return colon >= 0 && !IsBlank(CharacterAt(above, colon + 1));
    }

    /// <summary>The first tab that indents a line, from the one that holds <paramref name="start"/> to the one that holds <paramref name="read"/>.</summary>
    private static int? TabThatIndents(string text, int start, int read)
    {
        var indents = true;
        for (var i = LineStart(text, start); i < text.Length && (i <= read || text[i] is not ('\n' or '\r')); i++)
        {
            if (indents && text[i] == '\t')
                return i;
            indents = text[i] is '\n' or '\r' || (indents && text[i] == ' ');
        }

        return null;
    }
}
