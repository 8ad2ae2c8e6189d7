using System.Collections.ObjectModel;
using StackGuide.Comparing.Editions;

namespace StackGuide.Comparing.Changes;

/// <summary>Addresses that a reader may have kept and that lead nowhere now.</summary>
public static class LostAddresses
{
    /// <summary>Pages of <paramref name="before"/>, former addresses that it kept, and places on pages, for which <paramref name="after"/> has neither the same nor a redirect.</summary>
    public static IEnumerable<LostAddress> Between(Edition before, Edition after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return Between(before, after, PageDifference.All(before, after, ReadOnlyDictionary<string, string>.Empty));
    }

    internal static IEnumerable<LostAddress> Between(Edition before, Edition after, IReadOnlyDictionary<string, PageDifference> differences)
    {
        foreach (var path in before.Pages.Keys.Concat(before.Moved.Keys).Order(StringComparer.Ordinal))
        {
            if (!after.Pages.ContainsKey(path))
            {
                // A page that moved as a whole keeps the place that was asked for, as far as the new page has it.
                if (!after.Moved.ContainsKey(path))
                    yield return new LostAddress(path, null, []);
            }
            else if (differences.TryGetValue(path, out var page))
            {
                foreach (var anchor in page.LostAnchors)
                    yield return new LostAddress(path, anchor, page.Promised);
            }
        }
    }
}

/// <summary>An address that leads nowhere now.</summary>
/// <param name="Path">A page.</param>
/// <param name="Anchor">A place on it, when the page is still there; else null.</param>
/// <param name="Promised">The places that links may rest on now, when the page is still there; else none.</param>
public sealed record LostAddress(string Path, string? Anchor, IReadOnlyList<string> Promised)
{
    /// <summary>As it stands in a browser, below the site's root.</summary>
    public string Address => Anchor is null ? Path : $"{Path}#{Anchor}";
}
