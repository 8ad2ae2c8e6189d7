using StackGuide.Model.Guides;
using StackGuide.Model.Places;

namespace StackGuide.Editing.Moving;

/// <summary>Everything in a guide that names an entry or a heading, as edits that make it name another.</summary>
internal sealed class References(LinkedContent guide, MoveAddress from, MoveAddress to)
{
    private readonly EntryKey _moved = new(from.Kind, from.Id);

    /// <summary>The edits, in the order of the guide.</summary>
    public IEnumerable<TextEdit> Edits() => from.Anchor is null
        ? [.. guide.Entries.SelectMany(Ids), .. guide.Entries.SelectMany(Links), .. Navigation(), .. Addresses()]
        : [.. guide.Entries.SelectMany(Links), .. Addresses()];

    private IEnumerable<TextEdit> Ids(Entry entry) =>
    [
        .. entry.IdReferences
            .Where(r => r.Id == from.Id && r.Kinds.Select(kind => guide.Find(kind, r.Id)).FirstOrDefault(e => e is not null)?.Key == _moved)
            .Select(r => new TextEdit(r.Place, from.Id, to.Id)),
        .. TextsOf(entry)
            .SelectMany(t => t.Citations)
            .SelectMany(c => c.Keys)
            .Where(k => k.Value == from.Id && guide.FindCited(k.Value)?.Key == _moved)
            .Select(k => new TextEdit(k.Place, from.Id, to.Id)),
    ];

    private IEnumerable<TextEdit> Links(Entry entry) => TextsOf(entry)
        .SelectMany(text => text.Links)
        .Where(link => guide.Resolve(entry, link.Target) is var target && target.Entry?.Key == _moved && (from.Anchor is null || target.Anchor == from.Anchor))
        .Select(link => new TextEdit(link.TargetPlace, link.Target, Rewritten(entry, link.Target)))
        .Where(edit => edit.Old != edit.New);

    /// <summary>The address as it must be from now on; for an entry that keeps its folder only the file's name changes.</summary>
    private string Rewritten(Entry entry, string target)
    {
        var (path, anchor) = AnchoredPath.Cut(target);
        if (from.Anchor is not null)
        {
            var stays = from.File == to.File ? path : entry.Place.File == to.File ? "" : new SitePath(to.File).RelativeTo(new SitePath(entry.Place.File));
            return to.Anchor is null && stays.Length == 0 ? to.Id + ".md" : AnchoredPath.Join(stays, to.Anchor);
        }

        return path.Length == 0 ? target : AnchoredPath.Join(path[..(path.LastIndexOf('/') + 1)] + to.Id + ".md", anchor);
    }

    private IEnumerable<TextEdit> Navigation() => from.Kind != EntryKind.Page ? [] : guide.Site.Navigation.Concat(guide.Site.Footer)
        .Where(item => item.Page.Value == from.Id)
        .Select(item => new TextEdit(item.Page.Place, from.Id, to.Id));

    /// <summary>Former addresses that led there, and names under which readers find it.</summary>
    private IEnumerable<TextEdit> Addresses()
    {
        foreach (var target in guide.Content.Redirects.Select(r => r.To).Concat(guide.Content.Search.Pages.Select(p => p.Page)))
        {
            var (path, anchor) = AnchoredPath.Cut(target.Value);
            if ((path != from.Page && path != from.File) || (from.Anchor is not null && anchor != from.Anchor))
                continue;
            yield return new TextEdit(target.Place, target.Value, AnchoredPath.Join(path == from.Page ? to.Page : to.File, from.Anchor is null ? anchor : to.Anchor));
        }
    }

    private static IEnumerable<Body> TextsOf(Entry entry) => entry.ShortTexts.Append(entry.Body);
}
