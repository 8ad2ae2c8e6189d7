using System.Globalization;
using StackGuide.Comparing.Editions;

namespace StackGuide.Comparing.Changes;

/// <summary>Pages whose visible text has changed, as counts of words; those first where most has.</summary>
internal static class TextChanges
{
    public static IEnumerable<Change> Between(Edition before, Edition after) => after.Pages
        .Where(p => before.Pages.ContainsKey(p.Key))
        .Select(p => (p.Key, Was: before.Pages[p.Key].Text, Is: p.Value.Text))
        .Where(p => p.Was != p.Is)
        .Select(p => (p.Key, Was: p.Was.Split(' '), Is: p.Is.Split(' ')))
        .Select(p => (p.Key, Removed: Missing(p.Was, p.Is), Added: Missing(p.Is, p.Was)))
        .OrderByDescending(p => p.Removed + p.Added).ThenBy(p => p.Key, StringComparer.Ordinal)
        .Select(p => p.Removed + p.Added == 0 ? new Change(p.Key, "the same words", "in another order") : new Change(p.Key, Count(p.Removed, "removed"), Count(p.Added, "added")));

    /// <summary>How many of the words of <paramref name="text"/> are not in <paramref name="other"/>, each counted as often as it stands.</summary>
    private static int Missing(IEnumerable<string> text, IEnumerable<string> other)
    {
        var counts = other.CountBy(word => word, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return text.CountBy(word => word, StringComparer.Ordinal).Sum(word => Math.Max(0, word.Value - counts.GetValueOrDefault(word.Key)));
    }

    private static string Count(int words, string what) => string.Create(CultureInfo.InvariantCulture, $"{words:N0} word{(words == 1 ? "" : "s")} {what}");
}
