using System.Buffers;

namespace StackGuide.Model.Guides;

/// <summary>Words that sell instead of saying: a fair comparison does without them.</summary>
public static class LoadedWords
{
    private static readonly string[] Words =
    [
        "amazing", "awesome", "awful", "best", "blazing", "clearly", "dominate", "dominates", "effortless", "effortlessly", "fantastic",
        "great", "greatest", "incredible", "inferior", "obviously", "powerful", "revolutionary", "robust", "seamless", "seamlessly",
        "simply", "superior", "terrible", "ultimate", "unbeatable", "unparalleled", "wonderful", "worst",
    ];

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Whole =
        Words.ToHashSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    // Finds a word, or a part of a longer one, many letters at a time: all prose of the guide is searched.
    private static readonly SearchValues<string> Parts = SearchValues.Create(Words, StringComparison.OrdinalIgnoreCase);

    /// <summary>Those in an entry's title, summary and prose, in order of writing; quoted names in <c>code</c> and links do not count.</summary>
    public static IEnumerable<string> In(Entry entry) =>
        In(entry.Title).Concat(In(entry.Summary)).Concat(entry.ShortTexts.Append(entry.Body).SelectMany(In));

    private static List<string> In(Body body)
    {
        var markup = body.Markup;
        var found = new List<string>();
        foreach (var mark in body.Marks.Where(m => m.Kind == BodyMarkKind.Text))
            Add(found, markup.AsSpan(mark.Offset, mark.Length));
        return found;
    }

    private static List<string> In(string text)
    {
        var found = new List<string>();
        Add(found, text);
        return found;
    }

    private static void Add(List<string> found, ReadOnlySpan<char> text)
    {
        for (var from = 0; text[from..].IndexOfAny(Parts) is var at and >= 0;)
        {
            var (start, end) = (from + at, from + at);
            while (start > from && char.IsLetter(text[start - 1]))
                start--;
            while (end < text.Length && char.IsLetter(text[end]))
                end++;
            if (Whole.Contains(text[start..end]))
                found.Add(text[start..end].ToString());
            from = end;
        }
    }
}
