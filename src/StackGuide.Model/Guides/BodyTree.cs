using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;

namespace StackGuide.Model.Guides;

/// <summary>Builds the tree of a body, node by node in order of writing.</summary>
public sealed class BodyTree
{
    private readonly List<NodeRecord> _nodes = [];
    private readonly ArrayBufferWriter<byte> _text = new();
    private readonly Stack<int> _open = [];

    // Nodes before it are not the last words of what is open now.
    private int _barrier;

    /// <summary>How many nodes are open.</summary>
    public int Depth => _open.Count;

    /// <summary>Whether nothing has been added.</summary>
    public bool IsEmpty => _nodes.Count == 0;

    /// <summary>Begins a node that holds others.</summary>
    /// <param name="kind">What it is.</param>
    /// <param name="index">Which heading or link of the body; the first number of a numbered list.</param>
    /// <param name="marks">What else is to be known of it.</param>
    public void Open(NodeKind kind, int index = 0, NodeMarks marks = NodeMarks.None)
    {
        _open.Push(_nodes.Count);
        _nodes.Add(new NodeRecord(kind, marks, 0, index));
        _barrier = _nodes.Count;
    }

    /// <summary>Ends the node that was begun last.</summary>
    public void Close()
    {
        CollectionsMarshal.AsSpan(_nodes)[_open.Pop()].First = _nodes.Count;
        _barrier = _nodes.Count;
    }

    /// <summary>Adds a run of text, an address or words of code; nothing for no text.</summary>
    public void Add(NodeKind kind, ReadOnlySpan<char> text)
    {
        if (text.IsEmpty && kind == NodeKind.Text)
            return;
        var start = _text.WrittenCount;
        Encoding.UTF8.GetBytes(text, _text);
        _nodes.Add(new NodeRecord(kind, NodeMarks.None, start, _text.WrittenCount - start));
    }

    /// <summary>Adds a block of code, which holds its language in a line before the text.</summary>
    /// <param name="language">Without white space; empty for none.</param>
    /// <param name="text">Every line with its line break.</param>
    public void AddCode(ReadOnlySpan<char> language, ReadOnlySpan<char> text) => Add(NodeKind.CodeBlock, $"{language}\n{text}");

    /// <summary>Adds a citation.</summary>
    /// <param name="index">Which one of the body.</param>
    public void AddCitation(int index)
    {
        // No space and no line break is left between a word and the number of its source.
        TrimEnd();
        _nodes.Add(new NodeRecord(NodeKind.Citation, NodeMarks.None, 0, index));
    }

    /// <summary>Adds a line between blocks.</summary>
    public void AddRule() => _nodes.Add(new NodeRecord(NodeKind.Rule, NodeMarks.None, 0, 0));

    /// <summary>Adds the end of a line.</summary>
    public void AddBreak(bool isHard) => _nodes.Add(new NodeRecord(NodeKind.Break, isHard ? NodeMarks.Hard : NodeMarks.None, 0, 0));

    /// <summary>Takes spaces and ends of lines off the end of the words that were added last.</summary>
    public void TrimEnd()
    {
        while (_nodes.Count > _barrier && _nodes[^1] is { Kind: NodeKind.Break or NodeKind.Text } last)
        {
            var left = last.Kind == NodeKind.Break ? 0 : _text.WrittenSpan.Slice(last.First, last.Second).TrimEnd(" \n"u8).Length;
            if (left > 0)
            {
                CollectionsMarshal.AsSpan(_nodes)[^1].Second = left;
                return;
            }

            _nodes.RemoveAt(_nodes.Count - 1);
        }
    }

    /// <summary>The body; all nodes must be closed.</summary>
    public Body ToBody(ImmutableArray<Heading> headings, ImmutableArray<BodyLink> links, ImmutableArray<Citation> citations, int words) =>
        new(_text.WrittenSpan.ToArray(), [.. _nodes]) { Headings = headings, Links = links, Citations = citations, Words = words };
}

/// <summary>What is to be known of a node besides its kind.</summary>
[Flags]
public enum NodeMarks : byte
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A numbered list.</summary>
    Ordered = 1,

    /// <summary>A list whose items are set apart like paragraphs.</summary>
    Loose = 2,

    /// <summary>The head of a table.</summary>
    Head = 4,

    /// <summary>A break that was asked for.</summary>
    Hard = 8,
}

/// <summary>A row of a body's table of nodes.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Marks">What else is to be known.</param>
/// <param name="First">Where its text begins, in bytes; for a node that holds others the row behind the last of them.</param>
/// <param name="Second">How long its text is, in bytes; for the others an index or number.</param>
internal record struct NodeRecord(NodeKind Kind, NodeMarks Marks, int First, int Second)
{
    /// <summary>Whether it can hold no others.</summary>
    public readonly bool IsLeaf => Kind is NodeKind.CodeBlock or NodeKind.Rule or NodeKind.Text or NodeKind.Address or NodeKind.Code or NodeKind.Break or NodeKind.Citation;
}
