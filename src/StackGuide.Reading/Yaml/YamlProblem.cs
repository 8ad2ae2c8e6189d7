namespace StackGuide.Reading.Yaml;

/// <summary>Says a YAML parser's complaint in an editor's words.</summary>
internal static class YamlProblem
{
    private static readonly (string Theirs, string Ours)[] Known =
    [
        ("did not find expected ',' or ']'", "a list that was opened with [ is not closed with ]"),
        ("did not find expected ',' or '}'", "a map that was opened with { is not closed with }"),
        ("while scanning a quoted scalar", "a quotation mark is not closed"),
        ("mapping values are not allowed", "a colon stands where none can be; put the text in \"quotes\""),
        ("did not find expected key", "a key was expected here; look at the indentation, and for an unclosed bracket or quote above"),
        ("did not find expected '-' indicator", "a list item was expected here; look at the indentation"),
        ("found character that cannot start any token", "this character cannot begin a value; indent with spaces, not tabs, and put such a text in \"quotes\""),
        ("could not find expected ':'", "a key without a colon; write key: value"),
        ("found a tab character", "a tab stands in the indentation; use spaces"),
    ];

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
