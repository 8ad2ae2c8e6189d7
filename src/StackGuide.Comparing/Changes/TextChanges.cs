using System.Globalization;

namespace StackGuide.Comparing.Changes;

/// <summary>Pages whose visible text has changed, as counts of words; those first where most has.</summary>
internal static class TextChanges
{
    public static IEnumerable<Change> Of(IEnumerable<PageDifference> pages) => pages
        .Where(p => !p.SaysTheSame)
        .OrderByDescending(p => p.Removed + p.Added).ThenBy(p => p.Path, StringComparer.Ordinal)
        .Select(p => p.Removed + p.Added == 0 ? new Change(p.Path, "the same words", "in another order") : new Change(p.Path, Count(p.Removed, "removed"), Count(p.Added, "added")));

    private static string Count(int words, string what) => string.Create(CultureInfo.InvariantCulture, $"{words:N0} word{(words == 1 ? "" : "s")} {what}");
}
