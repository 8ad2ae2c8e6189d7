using System.Runtime.InteropServices;
using StackGuide.Comparing.Editions;
using StackGuide.Threading;

namespace StackGuide.Comparing.Changes;

/// <summary>What differs between a page and the same page of a former edition.</summary>
/// <param name="Path">Where the page is now.</param>
/// <param name="LostAnchors">Places that links may rest on and that are gone.</param>
/// <param name="Promised">Where links may rest now, when any place is gone; else empty.</param>
/// <param name="SaysTheSame">Whether its words are the same in the same order.</param>
/// <param name="Removed">How many words are gone, each counted as often as it stood.</param>
/// <param name="Added">How many are new, likewise.</param>
internal sealed record PageDifference(string Path, IReadOnlyList<string> LostAnchors, IReadOnlyList<string> Promised, bool SaysTheSame, int Removed, int Added)
{
    // Taken apart, a page is up to a hundred times as large: larger ones one after the other, whatever number of cores there is.
    private const int Small = 32 << 10;

    private static readonly Lock OneLarge = new();

    /// <summary>Pages that are in both editions and differ, by their former path.</summary>
    /// <param name="before">The former edition.</param>
    /// <param name="after">The later one.</param>
    /// <param name="moved">The path that a page has now, by its former one, where it is another.</param>
    public static IReadOnlyDictionary<string, PageDifference> All(Edition before, Edition after, IReadOnlyDictionary<string, string> moved)
    {
        var pairs =
            from former in before.Pages
            let path = moved.GetValueOrDefault(former.Key, former.Key)
            where after.Pages.TryGetValue(path, out var later) && !former.Value.IsSameAs(later)
            select (Former: former.Key, Path: path, Before: former.Value, After: after.Pages[path]);
        return InParallel.Select(pairs, p => (p.Former, Difference: Between(p.Path, p.Before, p.After))).ToDictionary(p => p.Former, p => p.Difference, StringComparer.Ordinal);
    }

    private static PageDifference Between(string path, EditionPage before, EditionPage after)
    {
        if (before.Length <= Small && after.Length <= Small)
            return Of(path, before.Read(), after.Read());
        lock (OneLarge)
            return Of(path, before.Read(), after.Read());
    }

    private static PageDifference Of(string path, PageContent before, PageContent after)
    {
        IReadOnlyList<string> lost = [.. before.Promised.Where(a => !after.Anchors.Contains(a))];
        var (removed, added) = before.Text == after.Text ? (0, 0) : WordsBetween(before.Text, after.Text);
        return new PageDifference(path, lost, lost.Count == 0 ? [] : after.Promised, before.Text == after.Text, removed, added);
    }

    private static (int Removed, int Added) WordsBetween(string before, string after)
    {
        var surplus = new Dictionary<string, int>(StringComparer.Ordinal);
        Count(before, -1);
        Count(after, 1);
        return (-surplus.Values.Where(n => n < 0).Sum(), surplus.Values.Where(n => n > 0).Sum());

        void Count(ReadOnlySpan<char> text, int step)
        {
            var words = surplus.GetAlternateLookup<ReadOnlySpan<char>>();
            foreach (var range in text.Split(' '))
            {
                ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(words, text[range], out _);
                count += step;
            }
        }
    }
}
