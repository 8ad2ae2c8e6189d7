using System.Collections.Immutable;
using StackGuide.Model.Places;

namespace StackGuide.Model.Guides;

/// <summary>A Markdown text that has been parsed once: a small tree, and what it points to.</summary>
/// <remarks>
/// The writers in <c>StackGuide.Markdown</c> make HTML, Markdown and plain text of the tree, each for a page that knows its own
/// addresses and numbers. The tree is held as one table of nodes over one UTF-8 text, because a large guide holds many bodies at once.
/// </remarks>
public sealed class Body
{
    internal Body(byte[] text, NodeRecord[] nodes) => (TextBytes, Records) = (text, nodes);

    /// <summary>No text at all.</summary>
    public static Body Empty { get; } = new([], []);

    /// <summary>Whether there is nothing to show.</summary>
    public bool IsEmpty => Records.Length == 0;

    /// <summary>The blocks of prose; for a short text its words, without a paragraph around them.</summary>
    public BodyNodes Nodes => new(this, 0, Records.Length);

    /// <summary>Every node, each before its children, in order of writing.</summary>
    public IEnumerable<BodyNode> Descendants
    {
        get
        {
            for (var i = 0; i < Records.Length; i++)
                yield return new BodyNode(this, i);
        }
    }

    /// <summary>In order of writing.</summary>
    public ImmutableArray<Heading> Headings { get; init; } = [];

    /// <summary>Links to other entries, to anchors of the same text, and addresses outside; in order of writing.</summary>
    public ImmutableArray<BodyLink> Links { get; init; } = [];

    /// <summary>Citations, one for each pair of brackets; in order of writing.</summary>
    public ImmutableArray<Citation> Citations { get; init; } = [];

    /// <summary>How many words a reader reads.</summary>
    public int Words { get; init; }

    /// <summary>What the nodes say, end to end, in UTF-8.</summary>
    internal byte[] TextBytes { get; }

    /// <summary>The nodes, each before its children.</summary>
    internal NodeRecord[] Records { get; }
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
