using StackGuide.Comparing.Editions;

namespace StackGuide.Comparing.Changes;

/// <summary>Evidence and articles that are new, were renamed or now lead to another address, or are gone.</summary>
internal static class SourceChanges
{
    private static readonly string[] Kinds = ["evidence", "seed"];

    public static bool IsSource(EditionEntry entry) => Kinds.Contains(entry.Kind);

    public static IEnumerable<Change> Between(EntryPairs pairs) =>
    [
        .. pairs.Added.Where(IsSource).Select(e => new Change(e.Url, null, Whole(e))),
        .. pairs.Both.Where(p => IsSource(p.After) && Whole(p.Before) != Whole(p.After)).Select(p => new Change(p.After.Url, Whole(p.Before), Whole(p.After))),
        .. pairs.Removed.Where(IsSource).Select(e => new Change(e.Url, Whole(e), null)),
    ];

    private static string Whole(EditionEntry entry) => entry.Address.Length == 0 ? entry.Title : $"{entry.Title}, {entry.Address}";
}
