using System.Collections.Immutable;
using System.Text;
using StackGuide.Model.Places;

namespace StackGuide.Model.Guides;

/// <summary>A Markdown text that has been parsed once: its markup with marked gaps, and what it points to.</summary>
/// <remarks>
/// The syntax tree is not kept. The markup is finished but for the marks: where an address is to be filled in, where
/// citations stand, which runs are plain text in which a known name may become a link. The writer in
/// <c>StackGuide.Markdown</c> fills them. The markup is held as UTF-8, because a large guide holds many bodies at once.
/// </remarks>
public sealed class Body
{
    private readonly byte[] _markup;

    /// <param name="markup">The markup without what the marks stand for.</param>
    /// <param name="marks">In order of <see cref="BodyMark.Offset"/>.</param>
    public Body(string markup, ImmutableArray<BodyMark> marks)
    {
        _markup = Encoding.UTF8.GetBytes(markup);
        Marks = marks;
    }

    /// <summary>No text at all.</summary>
    public static Body Empty { get; } = new("", []);

    /// <summary>The markup, decoded anew at each call.</summary>
    public string Markup => Encoding.UTF8.GetString(_markup);

    /// <summary>Whether there is nothing to show.</summary>
    public bool IsEmpty => _markup.Length == 0 && Marks.IsEmpty;

    /// <summary>The gaps in <see cref="Markup"/>, in order; offsets count UTF-16 units.</summary>
    public ImmutableArray<BodyMark> Marks { get; }

    /// <summary>In order of writing.</summary>
    public ImmutableArray<Heading> Headings { get; init; } = [];

    /// <summary>Links to other entries, to anchors of the same text, and addresses outside; in order of writing.</summary>
    public ImmutableArray<BodyLink> Links { get; init; } = [];

    /// <summary>Citations, one for each pair of brackets; in order of writing.</summary>
    public ImmutableArray<Citation> Citations { get; init; } = [];

    /// <summary>How many words a reader reads.</summary>
    public int Words { get; init; }
}

/// <summary>A gap in a body's markup.</summary>
/// <param name="Offset">Where, in UTF-16 units.</param>
/// <param name="Length">How long a text run is; 0 for all others.</param>
/// <param name="Kind">What goes there.</param>
/// <param name="Index">Which link or citation; 0 for all others.</param>
public readonly record struct BodyMark(int Offset, int Length, BodyMarkKind Kind, int Index);

/// <summary>What a <see cref="BodyMark"/> stands for.</summary>
public enum BodyMarkKind
{
    /// <summary>The address of the link <see cref="BodyMark.Index"/> goes here.</summary>
    Address,

    /// <summary>The citation <see cref="BodyMark.Index"/> goes here.</summary>
    Citation,

    /// <summary>A run of escaped plain text, outside links, headings and code, in which a name may be linked.</summary>
    Text,

    /// <summary>A section begins: a name may be linked once more.</summary>
    Section,
}

/// <summary>A heading of a body.</summary>
/// <param name="Level">1 to 6.</param>
/// <param name="Text">What a reader reads, not escaped.</param>
/// <param name="Anchor">Unique within the body; the slug that code hosts make.</param>
/// <param name="Place">Where it is written.</param>
public sealed record Heading(int Level, string Text, string Anchor, Place Place);

/// <summary>A link as an editor wrote it.</summary>
/// <param name="Target">The address, for example <c>../criteria/performance.md#raw-speed</c>.</param>
/// <param name="Place">Where the link begins.</param>
public sealed record BodyLink(string Target, Place Place)
{
    /// <summary>Where the address is written; for a link by reference, where its address is defined.</summary>
    public Place TargetPlace { get; init; } = Place;
}

/// <summary>A bracket with one or more keys: <c>[@nodejs-cluster; @netguru-2023.14]</c>.</summary>
/// <param name="Keys">Ids of evidence or claims, each with its place.</param>
public sealed record Citation(ImmutableArray<Located<string>> Keys);
