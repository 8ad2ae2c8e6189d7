using System.Collections.Immutable;
using StackGuide.Model.Places;

namespace StackGuide.Model.Guides;

/// <summary>What was read, with its references looked up, both ways: what rules run on. Immutable.</summary>
/// <remarks>References that lead nowhere are kept with the reason; checking reports them. A guide without such is a <see cref="Guide"/>.</remarks>
public sealed class LinkedContent
{
    // Plain dictionaries: frozen ones are looked up in a little faster, but take longer to make than a page takes to be shown again.
    private readonly Dictionary<EntryKey, Entry> _byKey;
    private readonly Dictionary<string, Entry> _byFile;
    private readonly Dictionary<EntryKey, ImmutableArray<Link>> _to;
    private readonly Dictionary<EntryKey, ImmutableArray<Link>> _from;

    /// <summary>Resolves all references of <paramref name="content"/>.</summary>
    /// <param name="content">What was read.</param>
    /// <param name="former">The guide before a change: where only texts differ, what entries refer to is taken from it.</param>
    public LinkedContent(GuideContent content, LinkedContent? former = null)
    {
        Content = content;
        Claims = [.. content.Seeds.SelectMany(s => s.Claims)];
        Entries = [.. content.All];
        // Duplicate ids are reported by Reading; here the first one stands.
        _byKey = Entries.DistinctBy(e => e.Key).ToDictionary(e => e.Key);
        _byFile = Entries
            .Where(e => e.Kind.Folder is not null)
            .DistinctBy(e => e.Place.File)
            .ToDictionary(e => e.Place.File, StringComparer.Ordinal);
        if (former is not null && _byKey.Count == Entries.Length && Relinking.Between(former, this) is { } relinking)
        {
            _from = relinking.LinksFrom(former._from, LinksOf);
            _to = relinking.LinksTo(former._to, former._from, _from);
        }
        else
        {
            _from = _byKey.Values.ToDictionary(e => e.Key, e => LinksOf(e).ToImmutableArray());
            _to = Entries
                .SelectMany(e => LinksFrom(e))
                .Where(l => l.Target.Entry is not null)
                .GroupBy(l => l.Target.Entry!.Key)
                .ToDictionary(g => g.Key, g => g.ToImmutableArray());
        }

        Links = [.. Entries.SelectMany(e => LinksFrom(e))];
    }

    /// <summary>What was read.</summary>
    public GuideContent Content { get; }

    /// <summary>The settings of the site.</summary>
    public SiteSettings Site => Content.Site;

    /// <summary>Every entry, kind by kind.</summary>
    public ImmutableArray<Entry> Entries { get; }

    /// <summary>Every claim, seed by seed.</summary>
    public ImmutableArray<Claim> Claims { get; }

    /// <summary>Every reference, entry by entry in order of writing, also those that lead nowhere.</summary>
    public ImmutableArray<Link> Links { get; }

    /// <summary>Every warning and hint that an editor accepts, each for the file in which it says so.</summary>
    public IEnumerable<Waiver> Waivers =>
        Entries.SelectMany(e => e.Waivers)
            .Concat(Content.Technologies.SelectMany(t => t.Lifecycle.Waivers))
            .Concat(Content.Flow.Waivers)
            .Concat(Site.Waivers);

    /// <summary>The entry of that kind and id, or null.</summary>
    public Entry? Find(EntryKind kind, string id) => _byKey.GetValueOrDefault(new EntryKey(kind, id));

    /// <summary>The entry of that type and id, or null.</summary>
    public T? Find<T>(EntryKind kind, string id)
        where T : Entry => Find(kind, id) as T;

    /// <summary>All references to an entry, in order of the entries that make them.</summary>
    public ImmutableArray<Link> LinksTo(Entry entry) => _to.GetValueOrDefault(entry.Key, []);

    /// <summary>All references that an entry makes, in order of writing.</summary>
    public ImmutableArray<Link> LinksFrom(Entry entry) => ReferenceEquals(_byKey.GetValueOrDefault(entry.Key), entry) ? _from[entry.Key] : [.. LinksOf(entry)];

    /// <summary>The ids of a kind; for "did you mean".</summary>
    public IEnumerable<string> Ids(EntryKind kind) => _byKey.Keys.Where(k => k.Kind == kind).Select(k => k.Id);

    /// <summary>The evidence, measurement or claim that a citation key names, or null.</summary>
    public Entry? FindCited(string key) => EntryKind.Cited.Select(kind => Find(kind, key)).FirstOrDefault(entry => entry is not null);

    /// <summary>Whether an entry of that kind and id may well exist in a file that could not be read.</summary>
    public bool IsUnread(EntryKind kind, string id)
    {
        ArgumentNullException.ThrowIfNull(kind);
        return Content.Unread.Any(unread => kind switch
        {
            { Within: { } outer } => unread.Kind == outer && id.StartsWith(unread.Id + ".", StringComparison.Ordinal),
            { File: { } file } => unread.Kind.File == file,
            _ => unread.Kind == kind && unread.Id == id,
        });
    }

    /// <summary>Resolves an address as written in the Markdown of <paramref name="from"/>.</summary>
    public LinkTarget Resolve(Entry from, string address)
    {
        var (path, written) = AnchoredPath.Cut(address);
        var anchor = string.IsNullOrEmpty(written) ? null : Uri.UnescapeDataString(written);
        if (path.Length == 0)
            return written is null ? new LinkTarget(LinkState.Refused) : WithAnchor(from, anchor);
        if (IsOutside(path))
            return new LinkTarget(LinkState.Outside);
        if (path[0] is '/' or '\\' || path.Contains(':') || path.Contains('\\'))
            return new LinkTarget(LinkState.Refused);
        var file = RelativeFile.Combine(from.Place.File, Uri.UnescapeDataString(path));
        if (file is null)
            return new LinkTarget(LinkState.Refused);
        if (_byFile.TryGetValue(file, out var entry))
            return WithAnchor(entry, anchor);
        if (anchor is not null && file == FlowFile)
            return (Find(EntryKind.Question, anchor) ?? Find(EntryKind.Outcome, anchor)) is { } step ? new LinkTarget(LinkState.Found, step) : new LinkTarget(LinkState.NoSuchEntry);
        if (Content.Unread.Any(u => u.File == file))
            return new LinkTarget(LinkState.Unread);
        var known = file.EndsWith(".md", StringComparison.Ordinal) || file.EndsWith(".yml", StringComparison.Ordinal);
        return new LinkTarget(known ? LinkState.NoSuchEntry : LinkState.Refused);
    }

    /// <summary>The files that a link may lead to; for "did you mean".</summary>
    public IEnumerable<string> Files => _byFile.Keys;

    private string? FlowFile => Content.Flow.Questions.Concat<Entry>(Content.Flow.Outcomes).FirstOrDefault()?.Place.File;

    private static bool IsOutside(string path) =>
        path.StartsWith("http:", StringComparison.OrdinalIgnoreCase)
        || path.StartsWith("https:", StringComparison.OrdinalIgnoreCase)
        || path.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase)
        || path.StartsWith("//", StringComparison.Ordinal);

    private static LinkTarget WithAnchor(Entry entry, string? anchor)
    {
        if (anchor is null)
            return new LinkTarget(LinkState.Found, entry);
        return new LinkTarget(entry.HasAnchor(anchor) ? LinkState.Found : LinkState.NoSuchAnchor, entry, anchor);
    }

    private IEnumerable<Link> LinksOf(Entry entry)
    {
        foreach (var reference in entry.IdReferences)
            yield return new Link(entry, reference.Role, reference.Id, reference.Place, ResolveId(reference));
        foreach (var text in entry.ShortTexts)
        {
            foreach (var link in LinksOf(entry, text))
                yield return link;
        }

        foreach (var link in LinksOf(entry, entry.Body))
            yield return link;
    }

    private IEnumerable<Link> LinksOf(Entry entry, Body text)
    {
        foreach (var link in text.Links)
            yield return new Link(entry, LinkRole.Mentions, link.Target, link.Place, Resolve(entry, link.Target));
        foreach (var key in text.Citations.SelectMany(c => c.Keys))
            yield return new Link(entry, LinkRole.Cites, key.Value, key.Place, FoundOrNot(FindCited(key.Value), key.Value, [.. EntryKind.Cited]));
    }

    private LinkTarget ResolveId(IdReference reference) =>
        FoundOrNot(reference.Kinds.Select(kind => Find(kind, reference.Id)).FirstOrDefault(e => e is not null), reference.Id, reference.Kinds);

    private LinkTarget FoundOrNot(Entry? entry, string id, params EntryKind[] kinds) => entry is not null
        ? new(LinkState.Found, entry)
        : new(kinds.Any(kind => IsUnread(kind, id)) ? LinkState.Unread : LinkState.NoSuchEntry);
}
