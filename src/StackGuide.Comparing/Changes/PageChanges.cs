using StackGuide.Comparing.Editions;

namespace StackGuide.Comparing.Changes;

/// <summary>Pages that are new, bear another title, or are gone; a page that is gone is shown with where its address leads now.</summary>
internal static class PageChanges
{
    public static IEnumerable<Change> Between(EntryPairs pairs, Edition after) =>
    [
        .. pairs.Added.Where(e => !SourceChanges.IsSource(e)).Select(e => new Change(e.Url, null, e.Title)),
        .. pairs.Both.Where(p => !SourceChanges.IsSource(p.After) && p.Before.Title != p.After.Title).Select(p => new Change(p.After.Url, p.Before.Title, p.After.Title)),
        .. pairs.Removed.Where(e => !SourceChanges.IsSource(e)).Select(e => new Change(e.Url, e.Title, after.Moved.TryGetValue(e.Url, out var moved) ? $"moved to {moved.To}" : null)),
    ];
}
