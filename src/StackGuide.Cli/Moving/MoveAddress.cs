using StackGuide.Model.Guides;
using StackGuide.Model.Places;

namespace StackGuide.Cli.Moving;

/// <summary>An entry, or a heading of one, as written on the command line: <c>content/criteria/speed.md</c>, <c>criteria/speed</c>, with <c>#anchor</c> or without.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Folder">Its folder below <c>content/</c>, which is also that of its page.</param>
/// <param name="Id">Its id.</param>
/// <param name="Anchor">The heading, or null.</param>
internal sealed record MoveAddress(EntryKind Kind, string Folder, string Id, string? Anchor)
{
    private static readonly Dictionary<string, EntryKind> Folders = new(StringComparer.Ordinal)
    {
        ["criteria"] = EntryKind.Criterion,
        ["evidence"] = EntryKind.Evidence,
        ["pages"] = EntryKind.Page,
        ["scenarios"] = EntryKind.Scenario,
        ["technologies"] = EntryKind.Technology,
        ["tools"] = EntryKind.Tool,
    };

    /// <summary>Its file.</summary>
    public string File => $"content/{Folder}/{Id}.md";

    /// <summary>Its page.</summary>
    public string Page => Kind != EntryKind.Page ? $"{Folder}/{Id}.html" : Id == GuidePage.HomeId ? "index.html" : $"{Id}.html";

    /// <summary>Its page, with the heading.</summary>
    public string Address => AnchoredPath.Join(Page, Anchor);

    /// <summary>Its file, with the heading.</summary>
    public override string ToString() => AnchoredPath.Join(File, Anchor);

    /// <summary>Reads one.</summary>
    /// <exception cref="UsageException">It is nothing that can be moved; the message says why.</exception>
    public static MoveAddress Parse(string written)
    {
        var (path, anchor) = AnchoredPath.Cut(written);
        var parts = path.Replace('\\', '/').Split('/').Where(p => p is not ("" or ".")).ToList();
        if (parts is ["content", ..])
            parts.RemoveAt(0);
        RefuseWhatStays(written, parts);
        if (parts is not [var folder, var file] || !Folders.TryGetValue(folder, out var kind))
            throw new UsageException($"'{written}' names no entry; write its file, like content/criteria/speed.md, or criteria/speed");
        var id = file.EndsWith(".md", StringComparison.Ordinal) ? file[..^".md".Length] : file;
        return new MoveAddress(kind, folder, id, anchor is "" ? null : anchor);
    }

    private static void RefuseWhatStays(string written, List<string> parts)
    {
        if (parts is ["seeds" or "sources", ..] || (parts is [var only] && only.Contains('.') && !only.EndsWith(".md", StringComparison.Ordinal)))
            throw new UsageException($"'{written}' stays as it is: ids of articles and claims never change, because citations elsewhere rest on them");
        if (parts is ["decision" or "decide" or "questions" or "outcomes", ..])
            throw new UsageException($"'{written}' stays as it is: ids of questions and outcomes stand in the links of decision records that readers keep, and no redirect can follow those");
    }
}
