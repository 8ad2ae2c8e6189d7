using StackGuide.Comparing.Editions;

namespace StackGuide.Comparing.Changes;

/// <summary>The entries of two editions side by side, by kind and id.</summary>
internal sealed class EntryPairs
{
    /// <summary>Those in both, in the later order.</summary>
    public required IReadOnlyList<(EditionEntry Before, EditionEntry After)> Both { get; init; }

    /// <summary>Those that are new.</summary>
    public required IReadOnlyList<EditionEntry> Added { get; init; }

    /// <summary>Those that are gone.</summary>
    public required IReadOnlyList<EditionEntry> Removed { get; init; }

    public static EntryPairs Of(Edition before, Edition after)
    {
        var former = before.Entries.DistinctBy(KeyOf).ToDictionary(KeyOf);
        var later = after.Entries.DistinctBy(KeyOf).ToDictionary(KeyOf);
        return new EntryPairs
        {
            Both = [.. later.Where(e => former.ContainsKey(e.Key)).Select(e => (former[e.Key], e.Value))],
            Added = [.. later.Where(e => !former.ContainsKey(e.Key)).Select(e => e.Value)],
            Removed = [.. former.Where(e => !later.ContainsKey(e.Key)).Select(e => e.Value)],
        };
    }

    /// <summary>A value that differs between the two; null stands for an empty one.</summary>
    public IEnumerable<Change> Moved(Func<EditionEntry, string> value) => Both
        .Where(p => value(p.Before) != value(p.After))
        .Select(p => new Change(Name(p.After), OrNull(value(p.Before)), OrNull(value(p.After))));

    /// <summary>What to call an entry.</summary>
    public static string Name(EditionEntry entry) => $"{entry.Title} ({entry.Url})";

    private static string? OrNull(string value) => value.Length == 0 ? null : value;

    private static (string Kind, string Id) KeyOf(EditionEntry entry) => (entry.Kind, entry.Id);
}
