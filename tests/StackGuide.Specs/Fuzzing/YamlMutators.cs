using System.Text.RegularExpressions;

namespace StackGuide.Specs.Fuzzing;

/// <summary>What somebody writes who does not know the keys, or means harm.</summary>
internal static partial class YamlMutators
{
    private static readonly string[] Values =
    [
        "", "[]", "{}", "\"\"", "''", "\"", "'", "|", ">-", "[x", "{ x: y", "- x", "&a x", "*a", "!!binary x", "!<tag:x> y", "99999999999999999999", "-1", "0x7F", "1e400",
        "null", "~", "true", "2026-13-45", "0001-01-01", "9999-12-31", "2026-02-30", "\"\\u0000\"", "\"\\uD800\"", "\"\\u202E\"", "? x", "{ a: b, a: c }", "%", "@x", "`x`", "x: y: z",
        "0-0", "3-1", "1-2147483647", "999999999999 days", "0 days", "2147483647 years", "http://[", "https://x y", "javascript:alert(1)", "../../etc/passwd", "nodejs", "either", "unknown",
        "[nodejs, nodejs]", "[@x]", "[a](b.md)", "<b>", "{{title}}", "a#b", "con", "x/y", "..", ".", "\\", "\"a\\nb\"",
    ];

    private static readonly Func<Match, Random, string>[] Changes =
    [
        (line, random) => $"{line.Groups[1].Value}{line.Groups[2].Value}: {random.Of(Values)}",
        (line, random) => $"{line.Groups[1].Value}{line.Groups[2].Value}: {new string('[', 70)}{new string(']', 70)}",
        (line, random) => $"{line.Groups[1].Value}{line.Groups[2].Value}: {new string('x', 1 << random.Next(14))}",
        (line, random) => $"{line.Groups[1].Value}{line.Groups[2].Value}x:{line.Groups[3].Value}",
        (line, random) => $"{line.Groups[1].Value}{line.Groups[2].Value.ToUpperInvariant()}:{line.Groups[3].Value}",
        (line, random) => $"{line.Groups[1].Value}{line.Groups[2].Value}:{line.Groups[3].Value}\n{line.Value}",
        (line, random) => $"{line.Groups[1].Value}{line.Groups[2].Value} {line.Groups[3].Value}",
        (line, random) => $"{line.Groups[1].Value}? {line.Groups[2].Value}\n{line.Groups[1].Value}:{line.Groups[3].Value}",
        (line, random) => $"{line.Groups[1].Value}{line.Groups[2].Value}: [{line.Groups[3].Value}]",
        (line, random) => $"{line.Groups[1].Value}{line.Groups[2].Value}: {{ {line.Groups[2].Value}:{line.Groups[3].Value} }}",
        (line, random) => $"{line.Groups[1].Value}{random.Of(Values)}:{line.Groups[3].Value}",
    ];

    public static string Change(string text, Random random)
    {
        var keys = Key().Matches(text);
        if (keys.Count == 0)
            return text;
        var key = random.Of(keys);
        return string.Concat(text.AsSpan(0, key.Index), random.Of(Changes)(key, random), text.AsSpan(key.Index + key.Length));
    }

    [GeneratedRegex(@"^([ ]*(?:- )?(?:\{ )?)([A-Za-z]+):(.*)$", RegexOptions.Multiline)]
    private static partial Regex Key();
}
