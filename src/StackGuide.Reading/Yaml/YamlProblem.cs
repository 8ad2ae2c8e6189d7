namespace StackGuide.Reading.Yaml;

/// <summary>Says a YAML parser's complaint in an editor's words.</summary>
internal static class YamlProblem
{
    private const string Tab = " tab ";

    private static readonly (string Theirs, string Ours)[] Known =
    [
        ("did not find expected ',' or ']'", "a list that was opened with [ is not closed with ]"),
        ("did not find expected ',' or '}'", "a map that was opened with { is not closed with }"),
        ("found unknown escape character", "in double quotes a backslash begins an escape; write \\\\ for a backslash, or use single quotes"),
        ("did not find expected hexadecimal number", "in double quotes a backslash begins an escape; write \\\\ for a backslash, or use single quotes"),
        ("double-quoted scalar, found wrong indentation", "a quotation mark is not closed, or a further line of the text is not indented"),
        ("while scanning a quoted scalar", "a quotation mark is not closed"),
        ("a multiline plain scalar, found invalid mapping", "a colon stands where none can be; is there a space behind the colon of the key above?"),
        ("found invalid mapping", "a colon stands where none can be; put the text in \"quotes\""),
        ("mapping values are not allowed", "a colon stands where none can be; put the text in \"quotes\""),
        ("did not find expected key", "a key was expected here; look at the indentation, and for an unclosed bracket or quote above"),
        ("did not find expected '-' indicator", "a list item was expected here; look at the indentation"),
        ("block sequence entries are not allowed", "a list begins on the line below its key"),
        ("did not find expected node content", "a value was expected here"),
        ("did not find expected comment or line break", "the line must end behind | or >; the text begins on the next one"),
        ("found value containing disallowed", "a text that begins with * or & must stand in \"quotes\""),
        ("found character that cannot start any token", "this character cannot begin a value; put such a text in \"quotes\""),
        ("could not find expected ':'", "a key without a colon; write key: value"),
        (Tab, "a tab stands in the indentation; use spaces"),
    ];

    /// <summary>Whether the complaint is about a tab, of which the parser does not tell the place.</summary>
    public static bool IsAboutTab(string message) => message.Contains(Tab, StringComparison.OrdinalIgnoreCase);

    public static string InPlainWords(string message)
    {
        foreach (var (theirs, ours) in Known)
        {
            if (message.Contains(theirs, StringComparison.OrdinalIgnoreCase))
                return ours;
        }

        return message.TrimEnd('.');
    }
}
