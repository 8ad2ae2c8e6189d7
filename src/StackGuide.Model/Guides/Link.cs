using StackGuide.Model.Places;

namespace StackGuide.Model.Guides;

/// <summary>One entry points to another, or tried to.</summary>
/// <param name="From">Who points.</param>
/// <param name="Role">Why.</param>
/// <param name="Written">What the editor wrote: an id, a citation key, an address.</param>
/// <param name="Place">Where.</param>
/// <param name="Target">Where it leads, or why it leads nowhere.</param>
public sealed record Link(Entry From, LinkRole Role, string Written, Place Place, LinkTarget Target);

/// <summary>What an address, an id or a citation key was resolved to.</summary>
/// <param name="State">Whether it leads anywhere.</param>
/// <param name="Entry">The entry that it leads to; set for <see cref="LinkState.Found"/> and <see cref="LinkState.NoSuchAnchor"/>.</param>
/// <param name="Anchor">The part after <c>#</c>, or null.</param>
public readonly record struct LinkTarget(LinkState State, Entry? Entry = null, string? Anchor = null)
{
    /// <summary>The page to open; null when it leads nowhere.</summary>
    public SitePath? Path => Entry?.Path;

    /// <summary>The anchor on that page: the one written, else the entry's own; null for the page as a whole.</summary>
    public string? PageAnchor => Anchor ?? Entry?.Anchor;
}

/// <summary>Whether a reference leads anywhere.</summary>
public enum LinkState
{
    /// <summary>To an entry of the guide.</summary>
    Found,

    /// <summary>No entry has that id or file.</summary>
    NoSuchEntry,

    /// <summary>The entry exists, but has no such heading.</summary>
    NoSuchAnchor,

    /// <summary>The entry's file is broken, so that nobody can tell; see <see cref="GuideContent.Unread"/>.</summary>
    Unread,

    /// <summary>To another host; allowed only in an evidence's <c>url</c>.</summary>
    Outside,

    /// <summary>A kind of address that the guide does not publish: <c>javascript:</c>, an absolute path, a file that is no entry.</summary>
    Refused,
}
