namespace StackGuide.Texts;

/// <summary>Characters that an editor does not show, or that make a line read otherwise than it is stored.</summary>
/// <remarks>
/// Controls but for tabs and line ends; line and paragraph separators, at which some programs end a line and some do not;
/// overrides, embeddings and isolates of the direction of writing, behind which text can hide; a byte order mark within the text.
/// </remarks>
public static class HiddenCharacters
{
    /// <summary>Whether the character is one of them.</summary>
    public static bool Contains(char c) =>
        (char.IsControl(c) && c is not ('\t' or '\n' or '\r'))
        || c is '\u2028' or '\u2029' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\uFEFF';

    /// <summary>The text on one line, letter for letter: a space for each tab and line end, the sign for a broken character for what is hidden.</summary>
    /// <remarks>Quoted content and file names are a stranger's: a line break could forge a diagnostic, an escape sequence could drive a terminal.</remarks>
    public static string OneLine(string text) =>
        text.Any(IsUnsafe) ? string.Concat(text.Select(c => !IsUnsafe(c) ? c : c is '\n' or '\r' or '\t' ? ' ' : '\uFFFD')) : text;

    private static bool IsUnsafe(char c) => c is '\t' or '\n' or '\r' || Contains(c);

    /// <summary>What it is, for a person: <c>U+202E, which turns the direction of writing</c>.</summary>
    public static string Describe(char c) => $"U+{(int)c:X4}, {c switch
    {
        '\0' => "a null",
        '\u2028' or '\u2029' => "a separator at which some programs end the line",
        '\uFEFF' => "a byte order mark within the text",
        >= '\u202A' and <= '\u2069' => "which turns the direction of writing",
        _ => "a control character",
    }}";
}
