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
        foreach (var path in before.Pages.Keys.Concat(before.Moved.Keys).Order(StringComparer.Ordinal))
        {
            if (!after.Pages.TryGetValue(path, out var page))
            {
                // A page that moved as a whole keeps the place that was asked for, as far as the new page has it.
                if (!after.Moved.ContainsKey(path))
                    yield return new LostAddress(path, null);
            }
            else if (before.Pages.TryGetValue(path, out var former))
            {
                foreach (var anchor in former.Promised.Where(a => !page.Anchors.Contains(a)))
                    yield return new LostAddress(path, anchor);
            }
        }
    }
}

/// <summary>An address that leads nowhere now.</summary>
/// <param name="Path">A page.</param>
/// <param name="Anchor">A place on it, when the page is still there; else null.</param>
public sealed record LostAddress(string Path, string? Anchor)
{
    /// <summary>As it stands in a browser, below the site's root.</summary>
    public string Address => Anchor is null ? Path : $"{Path}#{Anchor}";
}
