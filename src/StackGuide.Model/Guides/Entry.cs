using System.Collections.Immutable;
using StackGuide.Model.Places;

namespace StackGuide.Model.Guides;

/// <summary>What all parts of the guide with a page (or an anchor) of their own have in common.</summary>
public abstract record Entry
{
    /// <summary>Lower-case kebab, unique within the kind, never reused.</summary>
    public required string Id
    {
        get;
        init
        {
            field = value;
            // An entry without a page of its own lies on that of another, which it names itself.
            if (Kind.HasPage)
                PathIfAny = Kind.PageOf(value);
        }
    }

    /// <summary>The name that readers see.</summary>
    public required string Title { get; init; }

    /// <summary>Where the entry begins: its file, or its place within a file of several.</summary>
    public required Place Place { get; init; }

    /// <summary>What it is.</summary>
    public abstract EntryKind Kind { get; }

    /// <summary>The page on which it is shown.</summary>
    /// <exception cref="InvalidOperationException">There is none; see <see cref="PathIfAny"/>.</exception>
    public SitePath Path => PathIfAny ?? throw new InvalidOperationException($"No page can be made of the {Key}.");

    /// <summary>The same, or null where no path can be made of the id, which Reading reports.</summary>
    public SitePath? PathIfAny { get; private protected init; }

    /// <summary>The anchor on <see cref="Path"/>, or null when the page is the entry's own.</summary>
    public virtual string? Anchor => null;

    /// <summary>One sentence for lists, search results and the page's description; may be empty.</summary>
    public string Summary { get; init; } = "";

    /// <summary>The prose below the front matter.</summary>
    public Body Body { get; init; } = Body.Empty;

    /// <summary>Every id that the front matter names, in order of writing.</summary>
    public ImmutableArray<IdReference> IdReferences { get; init; } = [];

    /// <summary>Every short Markdown text of the front matter, in order of writing; their links and citations count as the entry's.</summary>
    public ImmutableArray<Body> ShortTexts { get; init; } = [];

    /// <summary>Every plain text of the front matter that is the guide's own prose: title, summary, questions, cells and their like, in order of reading.</summary>
    public ImmutableArray<PlainText> PlainTexts { get; init; } = [];

    /// <summary>Entries that stand in this one's file and on its page, in order of writing.</summary>
    public virtual IEnumerable<Entry> Parts => [];

    /// <summary>When somebody last compared the entry with its sources, and how soon that must happen again; null when the kind has no such date.</summary>
    public Review? Review { get; init; }

    /// <summary>The warnings and hints on the entry's file that an editor accepts.</summary>
    public ImmutableArray<Waiver> Waivers { get; init; } = [];

    /// <summary>Whether the entry's page has a place of that name which editors may link to.</summary>
    public bool HasAnchor(string anchor) => Body.Headings.Any(h => h.Anchor == anchor) || Parts.Any(part => part.Anchor == anchor);

    /// <summary>Kind and id.</summary>
    public EntryKey Key => new(Kind, Id);
}
