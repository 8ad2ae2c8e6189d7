using System.Collections.Frozen;

namespace StackGuide.Markdown;

/// <summary>Tells an editor which Markdown to write for a tag.</summary>
internal static class MarkdownInstead
{
    private static readonly FrozenDictionary<string, string> ByTag = new Dictionary<string, string>
    {
        ["b"] = "write **text**",
        ["strong"] = "write **text**",
        ["i"] = "write *text*",
        ["em"] = "write *text*",
        ["code"] = "write `text`",
        ["pre"] = "fence the lines with ```",
        ["a"] = "write [text](file.md), or cite an evidence entry",
        ["br"] = "begin a new paragraph",
        ["p"] = "leave a blank line between paragraphs",
        ["ul"] = "begin each line with a hyphen",
        ["ol"] = "begin each line with 1.",
        ["li"] = "begin the line with a hyphen",
        ["table"] = "write a table with | between the cells",
        ["h1"] = "the title is in the front matter; begin sections with ##",
        ["h2"] = "begin the line with ##",
        ["h3"] = "begin the line with ###",
        ["blockquote"] = "begin each line with >",
        ["img"] = "images are not published; say it in a sentence or a table",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <param name="tag">The tag as written, with its brackets.</param>
    public static string Of(string tag)
    {
        if (tag.StartsWith("<!--", StringComparison.Ordinal))
            return "close the comment with --> and begin the text below it on a new line";
        var name = tag.TrimStart('<', '/');
        var end = 0;
        while (end < name.Length && char.IsAsciiLetterOrDigit(name[end]))
            end++;
        return ByTag.GetValueOrDefault(name[..end], "write it in Markdown, or put a sign like < into `code`");
    }
}
