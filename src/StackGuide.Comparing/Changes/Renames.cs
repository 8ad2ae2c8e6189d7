using System.Collections.Immutable;
using StackGuide.Comparing.Editions;

namespace StackGuide.Comparing.Changes;

/// <summary>Entries that have another id now and whose former page leads to the new one, so that the same thing is not told as gone and as new wherever it is named.</summary>
internal sealed class Renames
{
    private readonly Dictionary<(string Kind, string Id), EditionEntry> _later = [];
    private readonly Dictionary<string, string> _pages = new(StringComparer.Ordinal);

    public Renames(Edition before, Edition after)
    {
        var known = before.Entries.Select(e => e.Url).ToHashSet(StringComparer.Ordinal);
        var later = after.Entries.DistinctBy(e => e.Url).Where(e => !known.Contains(e.Url)).ToDictionary(e => e.Url, StringComparer.Ordinal);
        foreach (var entry in before.Entries)
        {
            if (!after.Moved.TryGetValue(entry.Url, out var moved) || !later.TryGetValue(moved.To, out var target) || target.Kind != entry.Kind || !_later.TryAdd((entry.Kind, entry.Id), target))
                continue;
            later.Remove(moved.To);
            _pages.Add(entry.Url, target.Url);
        }
    }

    /// <summary>Where pages of these entries are now, by their former path.</summary>
    public IReadOnlyDictionary<string, string> Pages => _pages;

    /// <summary>The moves themselves.</summary>
    public IEnumerable<Change> Changes(Edition before) =>
        before.Entries.Where(e => _pages.ContainsKey(e.Url)).Select(e => new Change(e.Url, e.Title, $"moved to {_pages[e.Url]}"));

    /// <summary>The former edition with the later ids.</summary>
    public Edition Follow(Edition before) => _later.Count == 0 ? before : before with
    {
        Entries = [.. before.Entries.Select(Renamed)],
        Claims = [.. before.Claims.Select(c => c with { Rest = c.Rest.ToImmutableSortedDictionary(r => r.Key, r => Renamed(r.Key, r.Value), StringComparer.Ordinal) })],
    };

    private EditionEntry Renamed(EditionEntry entry)
    {
        var comma = entry.Verdict.IndexOf(',', StringComparison.Ordinal);
        var followed = entry with
        {
            Verdict = comma < 0 ? entry.Verdict : IdOf("technology", entry.Verdict[..comma]) + entry.Verdict[comma..],
            Cells = [.. entry.Cells.Select(c => c with { Technology = IdOf("technology", c.Technology), Cites = Ids("evidence", c.Cites) })],
        };
        return _later.TryGetValue((entry.Kind, entry.Id), out var now) ? followed with { Id = now.Id, Url = now.Url } : followed;
    }

    private string Renamed(string key, string value) => key switch
    {
        "about" or "favours" => IdOf("technology", value),
        "criterion" => IdOf("criterion", value),
        "evidence" => Ids("evidence", value),
        "because" => _later.Where(r => r.Key.Kind == "evidence").Aggregate(value, (text, r) => text
            .Replace($"@{r.Key.Id}]", $"@{r.Value.Id}]", StringComparison.Ordinal)
            .Replace($"@{r.Key.Id};", $"@{r.Value.Id};", StringComparison.Ordinal)),
        _ => value,
    };

    private string Ids(string kind, string ids) => string.Join(' ', ids.Split(' ').Select(id => IdOf(kind, id)));

    private string IdOf(string kind, string id) => _later.TryGetValue((kind, id), out var now) ? now.Id : id;
}
