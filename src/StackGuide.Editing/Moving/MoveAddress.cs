using StackGuide.Model.Guides;
using StackGuide.Model.Places;

namespace StackGuide.Editing.Moving;

/// <summary>An entry, or a heading of one, as written on the command line: <c>content/criteria/speed.md</c>, <c>criteria/speed</c>, with <c>#anchor</c> or without.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">Its id.</param>
/// <param name="Anchor">The heading, or null.</param>
public sealed record MoveAddress(EntryKind Kind, string Id, string? Anchor)
{
    /// <summary>Its file.</summary>
    public string File => Kind.FileOf(Id);

    /// <summary>Its page; empty when no page can be made of the id.</summary>
    public string Page => Kind.PageOf(Id)?.Value ?? "";

    /// <summary>Its page, with the heading.</summary>
    public string Address => AnchoredPath.Join(Page, Anchor);

    /// <summary>Its file, with the heading.</summary>
    public override string ToString() => AnchoredPath.Join(File, Anchor);

    /// <summary>Reads one.</summary>
    /// <exception cref="EditException">It is nothing that can be moved; the message says why.</exception>
    public static MoveAddress Parse(string written)
    {
        var (path, anchor) = AnchoredPath.Cut(written);
        var parts = path.Replace('\\', '/').Split('/').Where(p => p is not ("" or ".")).ToList();
        if (parts is [GuideLayout.Content, ..])
            parts.RemoveAt(0);
        RefuseWhatStays(written, parts);
        if (parts is not [var folder, var file] || KindIn(folder) is not { } kind)
            throw new EditException($"'{written}' names no entry; write its file, like content/criteria/speed.md, or criteria/speed");
        var id = file.EndsWith(kind.Extension, StringComparison.Ordinal) ? file[..^kind.Extension.Length] : file;
        return new MoveAddress(kind, id, anchor is "" ? null : anchor);
    }

    private static void RefuseWhatStays(string written, List<string> parts)
    {
        if ((parts is [var folder, ..] && (folder == GuideLayout.Seeds || folder == EntryKind.Seed.PageFolder))
            || (parts is [var only] && only.Contains('.') && !only.EndsWith(".md", StringComparison.Ordinal)))
            throw new EditException($"'{written}' stays as it is: ids of articles and claims never change, because citations elsewhere rest on them");
        if (parts is [var step, ..] && IsOfFlow(step))
            throw new EditException($"'{written}' stays as it is: ids of questions and outcomes stand in the links of decision records that readers keep, and no redirect can follow those");
    }

    private static EntryKind? KindIn(string folder) => EntryKind.All.FirstOrDefault(k => k.CanMove && k.Folder == $"{GuideLayout.Content}/{folder}");

    /// <summary>Whether somebody means the flow by a folder: its own, that of its pages, or one named after what it holds.</summary>
    private static bool IsOfFlow(string folder) =>
        GuideLayout.DecisionFolder == $"{GuideLayout.Content}/{folder}"
        || EntryKind.All.Any(k => k.File == GuideLayout.FlowFile && (folder == k.PageFolder || folder == k.Name + "s"));
}
