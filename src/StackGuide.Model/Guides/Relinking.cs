using System.Collections.Immutable;

namespace StackGuide.Model.Guides;

/// <summary>Takes the links of a guide from the former guide where only some texts have changed: resolving all of them takes longer than all else.</summary>
/// <remarks>
/// Ids, files and their order are the same, so that what leads nowhere leads nowhere still. The links of a changed entry are resolved
/// anew. A link to it leads to its successor; only whether that has the heading must be looked up again.
/// </remarks>
internal sealed class Relinking
{
    // Beyond this share of the entries, doing all of it is no slower.
    private const int MostChanged = 4;

    private readonly LinkedContent _guide;
    private readonly Dictionary<Entry, Entry> _changed;
    private readonly Dictionary<Link, Link> _moved = new(ReferenceEqualityComparer.Instance);

    private Relinking(LinkedContent former, LinkedContent guide, Dictionary<Entry, Entry> changed)
    {
        _guide = guide;
        _changed = changed;
        foreach (var (before, after) in changed)
        {
            foreach (var link in former.LinksTo(before).Where(l => !changed.ContainsKey(l.From)))
                _moved.Add(link, link with { Target = Moved(link.Target, after) });
        }
    }

    /// <summary>What has changed between two guides; null when it is more than texts, or nearly all.</summary>
    public static Relinking? Between(LinkedContent former, LinkedContent guide)
    {
        var (before, after) = (former.Entries, guide.Entries);
        if (before.Length != after.Length || !former.Content.Unread.SequenceEqual(guide.Content.Unread))
            return null;
        var changed = new Dictionary<Entry, Entry>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < after.Length; i++)
        {
            if (ReferenceEquals(before[i], after[i]))
                continue;
            if (before[i].Key != after[i].Key || before[i].Place.File != after[i].Place.File || changed.Count >= after.Length / MostChanged)
                return null;
            changed.Add(before[i], after[i]);
        }

        return new Relinking(former, guide, changed);
    }

    /// <summary>The links from each entry.</summary>
    /// <param name="former">As they were.</param>
    /// <param name="resolve">Resolves those of an entry.</param>
    public Dictionary<EntryKey, ImmutableArray<Link>> LinksFrom(Dictionary<EntryKey, ImmutableArray<Link>> former, Func<Entry, IEnumerable<Link>> resolve)
    {
        var links = new Dictionary<EntryKey, ImmutableArray<Link>>(former);
        foreach (var from in _moved.Keys.Select(l => l.From.Key).Distinct())
            links[from] = [.. former[from].Select(Moved)];
        foreach (var entry in _changed.Values)
            links[entry.Key] = [.. resolve(entry)];
        return links;
    }

    /// <summary>The links to each entry, in order of the entries that make them.</summary>
    /// <param name="former">As they were.</param>
    /// <param name="fromBefore">The links from each entry, as they were.</param>
    /// <param name="fromAfter">The links from each entry, as they are.</param>
    public Dictionary<EntryKey, ImmutableArray<Link>> LinksTo(
        Dictionary<EntryKey, ImmutableArray<Link>> former,
        Dictionary<EntryKey, ImmutableArray<Link>> fromBefore,
        Dictionary<EntryKey, ImmutableArray<Link>> fromAfter)
    {
        var links = new Dictionary<EntryKey, ImmutableArray<Link>>(former);
        var order = _guide.Entries.Index().ToDictionary(e => e.Item.Key, e => e.Index);
        var removed = _changed.Keys.SelectMany(e => fromBefore[e.Key]);
        var added = _changed.Values.SelectMany(e => fromAfter[e.Key]).Where(l => l.Target.Entry is not null).ToLookup(l => l.Target.Entry!.Key);
        var targets = removed.Select(l => l.Target.Entry?.Key).OfType<EntryKey>().Concat(added.Select(g => g.Key)).Concat(_changed.Values.Select(e => e.Key));
        foreach (var target in targets.ToHashSet())
        {
            var list = former.GetValueOrDefault(target, []).Where(l => !_changed.ContainsKey(l.From)).Select(Moved).ToList();
            foreach (var own in added[target].GroupBy(l => order[l.From.Key]))
            {
                var at = list.FindIndex(l => order[l.From.Key] > own.Key);
                list.InsertRange(at < 0 ? list.Count : at, own);
            }

            links[target] = [.. list];
        }

        return links;
    }

    private Link Moved(Link link) => _moved.GetValueOrDefault(link, link);

    private static LinkTarget Moved(LinkTarget target, Entry after) => new(
        target.Anchor is null || after.HasAnchor(target.Anchor) ? LinkState.Found : LinkState.NoSuchAnchor,
        after,
        target.Anchor);
}
