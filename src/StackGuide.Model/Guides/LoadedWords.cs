using System.Collections.Frozen;

namespace StackGuide.Model.Guides;

/// <summary>Words that sell instead of saying: a fair comparison does without them.</summary>
public static class LoadedWords
{
    private static readonly FrozenSet<string> Words = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "amazing", "awesome", "awful", "best", "blazing", "clearly", "dominate", "dominates", "effortless", "effortlessly", "fantastic",
        "great", "greatest", "incredible", "inferior", "obviously", "powerful", "revolutionary", "robust", "seamless", "seamlessly",
        "simply", "superior", "terrible", "ultimate", "unbeatable", "unparalleled", "wonderful", "worst");

    /// <summary>Those in an entry's title, summary and prose, in order of writing; quoted names in <c>code</c> and links do not count.</summary>
    public static IEnumerable<string> In(Entry entry) =>
        In(entry.Title).Concat(In(entry.Summary)).Concat(entry.ShortTexts.Append(entry.Body).SelectMany(In));

    private static IEnumerable<string> In(Body body)
    {
        var markup = body.Markup;
        return body.Marks.Where(m => m.Kind == BodyMarkKind.Text).SelectMany(m => In(markup.Substring(m.Offset, m.Length)));
    }

    private static IEnumerable<string> In(string text)
    {
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsLetter(text[i]))
            {
                start = start < 0 ? i : start;
                continue;
            }

            if (start >= 0 && Words.Contains(text[start..i]))
                yield return text[start..i];
            start = -1;
        }
    }
}
