using System.Text.RegularExpressions;

namespace StackGuide.Specs.Fuzzing;

/// <summary>What somebody writes who does not know the dialect, or means harm.</summary>
internal static partial class MarkdownMutators
{
    private static readonly string[] Pieces =
    [
        "```", "~~~~", "    code", "> > > > > > quoted", "* * *", "---", "===", "- [ ] done", "1. one\n1. two", "<b>bold</b>", "<!-- open", "<!-- closed -->", "<script>alert(1)</script>",
        "![x](y.png)", "[x](", "[x]()", "[](x.md)", "[x]: y.md", "[x][x]", "[@", "[@]", "[@;]", "[@nobody]", "[@a; @b", "@", "](", "**", "_*_*_*", "\\", "&#0;", "&#x202e;", "&copy", "<https://x.y>",
        "# One", "## Two", "###### Six", "####### Seven", "## ", "| a | b |\n| --- |\n| c | d | e |", "|\n|-|", "a | b\n--- | ---\n", "`", "``` `` `", "{{title}}", "{{> x}}", "[here](x.md)",
        "[a](javascript:x)", "[a](data:x)", "[a](//x)", "[a](http://x)", "[a](../../../x.md)", "[a](%)", "[a](%zz.md#%)", "[a](#)", "[a](#x)", "[a](<>)", "[a](x.md \"t", "[a](home.md#%00)", "[a\n\n](x)",
    ];

    private static readonly Func<string, Random, string>[] Changes =
    [
        (text, random) => Insert(text, random, "\n" + random.Of(Pieces) + "\n"),
        (text, random) => Insert(text, random, random.Of(Pieces)),
        (text, random) => Insert(text, random, "\n" + string.Concat(Enumerable.Range(0, 1 + random.Next(80)).Select(i => $"{new string(' ', 2 * i)}- x\n"))),
        (text, random) => Insert(text, random, "\n" + new string('>', 1 + random.Next(200)) + " x\n"),
        (text, random) => Insert(text, random, string.Concat(Enumerable.Repeat(random.Of(Pieces), 1 + random.Next(300)))),
        (text, random) => Mutate(text, random, Link(), m => $"[{m.Groups[1].Value}]({random.Of(Pieces)})"),
        (text, random) => Mutate(text, random, Link(), m => $"[{m.Groups[1].Value}]({m.Groups[2].Value}x#{m.Groups[1].Value})"),
        (text, random) => Mutate(text, random, Citation(), m => $"[@{m.Groups[1].Value}x]"),
        (text, random) => Mutate(text, random, Citation(), m => $"[@{m.Groups[1].Value};]{random.Of(Pieces)}"),
    ];

    public static string Change(string text, Random random) => random.Of(Changes)(text, random);

    private static string Insert(string text, Random random, string piece) => text.Insert(random.Next(text.Length + 1), piece);

    private static string Mutate(string text, Random random, Regex what, Func<Match, string> change)
    {
        var found = what.Matches(text);
        if (found.Count == 0)
            return text;
        var one = random.Of(found);
        return string.Concat(text.AsSpan(0, one.Index), change(one), text.AsSpan(one.Index + one.Length));
    }

    [GeneratedRegex(@"\[([^\]\n]*)\]\(([^)\n]*)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"\[@([^\]\n]*)\]")]
    private static partial Regex Citation();
}
