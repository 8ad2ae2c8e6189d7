using System.Collections.Immutable;
using StackGuide.Editing.Changes;
using StackGuide.Model.Guides;
using StackGuide.Model.Places;
using StackGuide.Texts;

namespace StackGuide.Editing.Moving;

/// <summary>What is to be done to move an entry or a heading.</summary>
/// <param name="Changes">Every file that changes, in order of their paths.</param>
public sealed record MovePlan(ImmutableArray<FileChange> Changes)
{
    /// <summary>Works everything out, and writes nothing.</summary>
    /// <exception cref="EditException">It cannot be done; the message says why.</exception>
    public static MovePlan Of(string root, LinkedContent guide, MoveAddress from, MoveAddress to)
    {
        if (from.Anchor is null && to.Anchor is null)
            RefuseEntry(root, guide, from, to);
        else
            RefuseHeading(guide, from, to);
        if ((from.Anchor is null || to.Anchor is not null) && guide.Content.Redirects.Any(r => IsFormer(r, to)))
            throw new EditException($"'{to.Address}' is a former address ({RedirectMap.File}); ids are never used again, because links from elsewhere still mean what was there");
        return new MovePlan([.. Changed(root, guide, from, to).OrderBy(c => c.Path, StringComparer.Ordinal)]);
    }

    private static void RefuseEntry(string root, LinkedContent guide, MoveAddress from, MoveAddress to)
    {
        if (from.Kind != to.Kind)
            throw new EditException($"'{from}' and '{to}' are of different kinds; an entry keeps its kind when it moves");
        if (guide.Find(from.Kind, from.Id) is null)
            throw new EditException($"there is no '{from}'{(NearestName.Of(from.Id, guide.Ids(from.Kind)) is { } near ? $"; did you mean '{near}'?" : "")}");
        if (guide.Find<GuidePage>(from.Kind, from.Id) is { IsNamed: true })
            throw new EditException($"'{from}' stays as it is: the program knows the page by its id");
        if (!Kebab.IsId(to.Id))
            throw new EditException($"'{to.Id}' cannot be an id: lower-case letters and digits joined by single hyphens, like 'one-language'");
        if (Path.Exists(Path.Combine(root, to.File)))
            throw new EditException($"'{to}' exists already; nothing was moved");
    }

    private static void RefuseHeading(LinkedContent guide, MoveAddress from, MoveAddress to)
    {
        if (from.Anchor is null)
            throw new EditException($"'{from}' is an entry and '{to}' a heading; name a heading of each, like criteria/speed#threads");
        if (guide.Find(from.Kind, from.Id) is not { } source)
            throw new EditException($"there is no '{from.File}'");
        if (guide.Find(to.Kind, to.Id) is not { } target)
            throw new EditException($"there is no '{to.File}'");
        if (source.HasAnchor(from.Anchor))
            throw new EditException($"'{from}' still has that heading; rename or move the heading first, then this rewrites what leads to it");
        if (to.Anchor is not null && !target.HasAnchor(to.Anchor))
            throw new EditException($"'{to.File}' has no heading '#{to.Anchor}' yet{(NearestName.Of(to.Anchor, target.Body.Headings.Select(h => h.Anchor)) is { } near ? $"; did you mean '#{near}'?" : "")}; write it first, then this rewrites what leads to it");
    }

    /// <summary>Whether a redirect starts there; for an entry also from a place on its page.</summary>
    private static bool IsFormer(Redirect redirect, MoveAddress to)
    {
        var former = redirect.From.Value;
        if (to.Anchor is null)
            former = AnchoredPath.Cut(former).Path;
        return former == to.Address || former == to.ToString();
    }

    private static IEnumerable<FileChange> Changed(string root, LinkedContent guide, MoveAddress from, MoveAddress to)
    {
        var edits = new References(guide, from, to).Edits().GroupBy(e => e.Place.File, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Distinct().ToList(), StringComparer.Ordinal);
        var lifecycle = GuideLayout.LifecycleOf(from.Id);
        Dictionary<string, string> renamed = new(StringComparer.Ordinal);
        if (from.Anchor is null)
            renamed[from.File] = to.File;
        if (from.Anchor is null && from.Kind == EntryKind.Technology && File.Exists(Path.Combine(root, lifecycle)))
            renamed[lifecycle] = GuideLayout.LifecycleOf(to.Id);

        foreach (var file in edits.Keys.Union(renamed.Keys, StringComparer.Ordinal).Where(f => f != RedirectMap.File))
        {
            var before = Read(root, file);
            var own = edits.GetValueOrDefault(file, []);
            var after = EditedText.Apply(before, own);
            if (renamed.TryGetValue(file, out var target))
            {
                yield return new FileChange(file, before, null, 0);
                yield return new FileChange(target, null, after, own.Count);
            }
            else
            {
                yield return new FileChange(file, before, after, own.Count);
            }
        }

        yield return Redirects(root, guide, edits.GetValueOrDefault(RedirectMap.File, []), from, to);
    }

    private static FileChange Redirects(string root, LinkedContent guide, List<TextEdit> edits, MoveAddress from, MoveAddress to)
    {
        var before = File.Exists(Path.Combine(root, RedirectMap.File)) ? Read(root, RedirectMap.File) : null;
        var edited = before is null ? [] : EditedText.Apply(before, edits);
        var text = RedirectLines.Add(System.Text.Encoding.UTF8.GetString(edited), guide.Content.Redirects, from.Address, to.Address);
        return new FileChange(RedirectMap.File, before, System.Text.Encoding.UTF8.GetBytes(text), edits.Count);
    }

    private static byte[] Read(string root, string file)
    {
        var full = Path.Combine(root, file);
        return new FileInfo(full).LinkTarget is null ? File.ReadAllBytes(full) : throw new EditException($"'{file}' is a link to another file, which is not rewritten; nothing was moved");
    }
}
