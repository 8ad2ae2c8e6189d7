using System.Collections.Immutable;
using StackGuide.Model.Places;

namespace StackGuide.Model.Guides;

/// <summary>The definition of a kind of entry: what it is called, where its files and pages lie, and what it takes part in.</summary>
/// <remarks>
/// A kind is declared here and nowhere else. What only a later stage can know of it stands in one table of that stage: its keys and
/// its reader in Reading, its page in Rendering. Everything that goes through all kinds goes through <see cref="All"/>.
/// </remarks>
public sealed class EntryKind
{
    private EntryKind(string name, string plural) => (Name, Plural) = (name, plural);

    /// <summary>A page of the guide itself: home, method, FAQ and the overviews.</summary>
    public static EntryKind Page { get; } = new("page", "Pages") { Folder = "content/pages", PageFolder = "", CanMove = true, IsOurProse = true };

    /// <summary>A back end that the guide compares.</summary>
    public static EntryKind Technology { get; } = new("technology", "Technologies")
    {
        Folder = "content/technologies",
        PageFolder = "technologies",
        CanMove = true,
        IsOurProse = true,
        MustBeLinked = true,
        CanBegin = true,
    };

    /// <summary>An aspect by which the technologies are compared.</summary>
    public static EntryKind Criterion { get; } = new("criterion", "Criteria")
    {
        Folder = "content/criteria",
        PageFolder = "criteria",
        CanMove = true,
        IsOurProse = true,
        MustBeLinked = true,
        IsInDecisionLinks = true,
        CanBegin = true,
    };

    /// <summary>A kind of product to be built.</summary>
    public static EntryKind Scenario { get; } = new("scenario", "Scenarios")
    {
        Folder = "content/scenarios",
        PageFolder = "scenarios",
        CanMove = true,
        IsOurProse = true,
        MustBeLinked = true,
        CanBegin = true,
    };

    /// <summary>A framework, library or part of a runtime.</summary>
    public static EntryKind Tool { get; } = new("tool", "Tools")
    {
        Folder = "content/tools",
        PageFolder = "tools",
        CanMove = true,
        IsOurProse = true,
        MustBeLinked = true,
        CanBegin = true,
    };

    /// <summary>A primary source that somebody has read.</summary>
    public static EntryKind Evidence { get; } = new("evidence", "Evidence")
    {
        Folder = "content/evidence",
        PageFolder = "evidence",
        CanMove = true,
        MustBeLinked = true,
        IsSource = true,
        CanBegin = true,
    };

    /// <summary>What the laboratory has measured of one quantity.</summary>
    public static EntryKind Measurement { get; } = new("measurement", "Measurements")
    {
        Folder = GuideLayout.MeasurementsFolder,
        PageFolder = "measurements",
        Beside = ".csv",
        IsOurProse = true,
        IsSource = true,
    };

    /// <summary>The record of one of the articles that the guide is derived from.</summary>
    public static EntryKind Seed { get; } = new("seed", "Sources") { Folder = GuideLayout.Seeds, Extension = ".yml", PageFolder = "sources", IsSource = true };

    /// <summary>A question of the decision flow.</summary>
    public static EntryKind Question { get; } = new("question", "Decision flow") { File = GuideLayout.FlowFile, PageFolder = "decide", IsOurProse = true, IsInDecisionLinks = true };

    /// <summary>An end of the decision flow.</summary>
    public static EntryKind Outcome { get; } = new("outcome", "Decision flow") { File = GuideLayout.FlowFile, PageFolder = "decide", IsOurProse = true };

    /// <summary>A statement that a seed makes; it is shown on its seed's page.</summary>
    public static EntryKind Claim { get; } = new("claim", "Sources") { Within = Seed };

    /// <summary>Every kind, in the order in which a guide lists its entries.</summary>
    public static ImmutableArray<EntryKind> All { get; } = [Page, Technology, Criterion, Scenario, Tool, Evidence, Measurement, Seed, Question, Outcome, Claim];

    /// <summary>The kinds that settle something: what a claim's standing rests on.</summary>
    public static ImmutableArray<EntryKind> Settling { get; } = [Evidence, Measurement];

    /// <summary>The kinds that a citation may name, the first that has its key.</summary>
    public static ImmutableArray<EntryKind> Cited { get; } = [.. Settling, Claim];

    /// <summary>One word, lower-case: in messages, in data, on the command line, in the names of styles.</summary>
    public string Name { get; }

    /// <summary>The title of a list of such entries; two kinds may share one.</summary>
    public string Plural { get; }

    /// <summary>The folder that holds a file for each entry; null where several stand in one file.</summary>
    public string? Folder { get; private init; }

    /// <summary>How the names of files in <see cref="Folder"/> end.</summary>
    public string Extension { get; private init; } = ".md";

    /// <summary>How the names of files end that belong to an entry and lie beside its own; null where there are none.</summary>
    public string? Beside { get; private init; }

    /// <summary>The file in which all entries of the kind stand; null for others.</summary>
    public string? File { get; private init; }

    /// <summary>The kind in whose files the entries stand, and on whose pages they are shown; null for others.</summary>
    public EntryKind? Within { get; private init; }

    /// <summary>The folder of the pages below the site's root, empty for the root itself; null for entries without a page of their own.</summary>
    public string? PageFolder { get; private init; }

    /// <summary>Whether each entry has a page of its own.</summary>
    public bool HasPage => PageFolder is not null;

    /// <summary>Whether <c>mv</c> may give an entry another id.</summary>
    public bool CanMove { get; private init; }

    /// <summary>Whether the words are ours, and not of those that the guide speaks of.</summary>
    public bool IsOurProse { get; private init; }

    /// <summary>Whether another entry must lead to each.</summary>
    public bool MustBeLinked { get; private init; }

    /// <summary>Whether it is something that the guide cites or was derived from, and not a page that says something itself.</summary>
    public bool IsSource { get; private init; }

    /// <summary>Whether ids stand in the links to answers and weights that readers keep.</summary>
    public bool IsInDecisionLinks { get; private init; }

    /// <summary>Whether <c>new</c> begins an entry.</summary>
    public bool CanBegin { get; private init; }

    /// <summary>The kind of that name, or null.</summary>
    public static EntryKind? Named(string name) => All.FirstOrDefault(k => k.Name == name);

    /// <summary>The kind and id of the entry that a file holds; null for a file that holds none, or several.</summary>
    /// <param name="path">Relative to the guide's root, with <c>/</c> between folders.</param>
    public static EntryKey? OfFile(string path)
    {
        var slash = path.LastIndexOf('/');
        var kind = slash < 0 ? null : All.FirstOrDefault(k => k.Folder is { } folder && path.AsSpan(0, slash).SequenceEqual(folder));
        return kind is not null && path.EndsWith(kind.Extension, StringComparison.Ordinal) && path.Length - kind.Extension.Length > slash + 1
            ? new EntryKey(kind, path[(slash + 1)..^kind.Extension.Length])
            : null;
    }

    /// <summary>The file of an entry.</summary>
    /// <exception cref="InvalidOperationException">Entries of the kind have none of their own.</exception>
    public string FileOf(string id) => Folder is null ? throw new InvalidOperationException($"A {Name} has no file of its own.") : $"{Folder}/{id}{Extension}";

    /// <summary>The page of an entry; null where there is none, or none can be made of the id.</summary>
    public SitePath? PageOf(string id)
    {
        if (PageFolder is null)
            return null;
        var path = PageFolder.Length > 0 ? $"{PageFolder}/{id}.html" : id == GuidePage.HomeId ? "index.html" : $"{id}.html";
        return SitePath.TryOf(path, out var page) ? page : null;
    }

    /// <inheritdoc/>
    public override string ToString() => Name;
}
