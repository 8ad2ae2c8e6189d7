using System.Collections.Immutable;
using StackGuide.Model.Places;
using StackGuide.Texts;

namespace StackGuide.Model.Guides;

/// <summary>Follows the redirects of a guide to the pages that they lead to; one may lead to another.</summary>
public static class RedirectMap
{
    /// <summary>Where a guide keeps its redirects.</summary>
    public const string File = GuideLayout.RedirectsFile;

    /// <summary>What becomes of each, in order of writing.</summary>
    public static ImmutableArray<ResolvedRedirect> Of(GuideContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        var redirects = content.Redirects;
        if (redirects.IsEmpty)
            return [];
        var pages = new Dictionary<string, Entry>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in content.All.Where(e => e.Kind.HasPage))
        {
            if (entry.PathIfAny is { } path)
                pages.TryAdd(path.Value, entry);
        }

        var byFrom = new Dictionary<string, Redirect>(StringComparer.OrdinalIgnoreCase);
        foreach (var redirect in redirects)
            byFrom.TryAdd(Former(redirect.From.Value), redirect);
        return [.. redirects.Select(r => Resolve(r, pages, byFrom))];
    }

    /// <summary>The entry whose page an address names, by the page's path or the entry's file, and the anchor behind it; no entry where the guide has none.</summary>
    public static (Entry? Entry, string? Anchor) Find(GuideContent content, string address)
    {
        ArgumentNullException.ThrowIfNull(content);
        var (path, anchor) = AnchoredPath.Cut(Former(address));
        return (content.All.FirstOrDefault(e => e.Kind.HasPage && e.PathIfAny?.Value == path), anchor);
    }

    private static ResolvedRedirect Resolve(Redirect redirect, Dictionary<string, Entry> pages, Dictionary<string, Redirect> byFrom)
    {
        var (path, fromAnchor) = AnchoredPath.Cut(Former(redirect.From.Value));
        if (PageAt(path) is not { } from)
            return new(redirect, RedirectState.NoFormerPage);
        var found = RedirectState.Found;
        if (pages.TryGetValue(from.Value, out var page))
        {
            if (fromAnchor is null || page.HasAnchor(fromAnchor))
                return new(redirect, RedirectState.StillExists, from);
            found = RedirectState.FoundFromPlace;
        }

        if (!ReferenceEquals(byFrom[Former(redirect.From.Value)], redirect))
            return new(redirect, RedirectState.Repeated, from);

        var seen = new HashSet<Redirect>(ReferenceEqualityComparer.Instance) { redirect };
        var (to, anchor) = AnchoredPath.Cut(Former(redirect.To.Value));
        while (true)
        {
            var isThere = pages.TryGetValue(to, out var target);
            if (isThere && (anchor is null || target!.HasAnchor(anchor)))
                return new(redirect, found, from, fromAnchor, target, anchor);
            if (!byFrom.TryGetValue(AnchoredPath.Join(to, anchor), out var next) && (isThere || !byFrom.TryGetValue(to, out next)))
                return new(redirect, isThere ? RedirectState.NoSuchAnchor : RedirectState.NoSuchPage, from, fromAnchor, target, anchor);
            if (!seen.Add(next))
                return new(redirect, RedirectState.Circle, from);
            var (nextTo, nextAnchor) = AnchoredPath.Cut(Former(next.To.Value));
            (to, anchor) = (nextTo, nextAnchor ?? (next.From.Value.Contains('#') ? null : anchor));
        }
    }

    /// <summary>The address of a page, whether that or its entry's file was written.</summary>
    private static string Former(string address)
    {
        var (path, anchor) = AnchoredPath.Cut(address);
        if (path == GuideLayout.FlowFile && anchor is not null)
            return EntryKind.Question.PageOf(anchor)?.Value ?? address;
        return AnchoredPath.Join(PageOfFile(path) ?? path, anchor);
    }

    private static string? PageOfFile(string path) => EntryKind.OfFile(path) is var (kind, id) ? kind.PageOf(id)?.Value : null;

    // What is written there becomes a file: only what our own pages could have been called.
    private static SitePath? PageAt(string path) =>
        path.EndsWith(".html", StringComparison.Ordinal) && path[..^".html".Length].Split('/') is { Length: <= 2 } parts && parts.All(part => Kebab.IsId(part) && !DeviceNames.Contains(part)) ? new SitePath(path) : null;
}
