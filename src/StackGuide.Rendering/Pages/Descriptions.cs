using StackGuide.Markdown.Writers;
using StackGuide.Model.Guides;

namespace StackGuide.Rendering.Pages;

/// <summary>The sentence that search engines show below a page's title.</summary>
internal static class Descriptions
{
    private const int Longest = 160;

    /// <summary>The entry's summary, else how its text begins, else its title.</summary>
    public static string Of(Entry entry)
    {
        if (entry.Summary.Length > 0)
            return entry.Summary;
        var text = PlainTextWriter.Words(entry is Question question ? question.Help : entry.Body);
        return text.Length == 0 ? entry.Title : Beginning(string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
    }

    /// <summary>Whole sentences where one fits, else whole words.</summary>
    private static string Beginning(string text)
    {
        if (text.Length <= Longest)
            return text;
        var sentence = text.LastIndexOf(". ", Longest - 1, StringComparison.Ordinal);
        if (sentence > 0)
            return text[..(sentence + 1)];
        var word = text.LastIndexOf(' ', Longest - 1);
        var end = word > 0 ? word : Longest - 1;
        return string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[end - 1]) ? end - 1 : end), "…");
    }
}
