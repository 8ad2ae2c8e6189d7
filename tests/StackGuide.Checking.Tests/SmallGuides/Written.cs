using System.Text.RegularExpressions;
using StackGuide.Model.Guides;
using StackGuide.Model.Places;

namespace StackGuide.Checking.Tests.SmallGuides;

/// <summary>Values as if they had been read from a file.</summary>
internal static partial class Written
{
    public static Located<T> At<T>(this T value, string file, int line, int column = 1) => new(value, new Place(file, line, column));

    public static Located<LineRange> LinesAt(int first, int last, string file, int line, int column = 1) => new LineRange(first, last).At(file, line, column);

    /// <summary>A Markdown text whose first line stands at <paramref name="line"/>; one run of text that knows links, citations and headings.</summary>
    public static Body Prose(string markdown, string file, int line = 10)
    {
        var lines = markdown.Split('\n').Select((text, i) => (Text: text, Line: line + i)).ToList();
        var tree = new BodyTree();
        tree.Add(NodeKind.Text, markdown);
        return tree.ToBody(
            [.. lines.Where(l => l.Text.StartsWith("## ", StringComparison.Ordinal)).Select(l =>
                new Heading(2, l.Text[3..], l.Text[3..].ToLowerInvariant().Replace(' ', '-'), new Place(file, l.Line, 1)))],
            [.. lines.SelectMany(l => Link().Matches(l.Text).Select(m => new BodyLink(m.Groups[1].Value, new Place(file, l.Line, m.Index + 1))))],
            [.. lines.SelectMany(l => Key().Matches(l.Text).Select(m => new Citation([m.Groups[1].Value.At(file, l.Line, m.Index + 1)])))],
            words: 0);
    }

    [GeneratedRegex(@"\[[^\]@]*\]\(([^)]*)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"@([a-z0-9.-]+)")]
    private static partial Regex Key();
}
