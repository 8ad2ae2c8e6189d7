using System.Text;

namespace StackGuide.Model.Guides;

/// <summary>A node of a body's tree. It is a slice of the body's table, made when it is asked for.</summary>
public readonly struct BodyNode
{
    private readonly Body _body;
    private readonly int _index;

    internal BodyNode(Body body, int index) => (_body, _index) = (body, index);

    /// <summary>What it is.</summary>
    public NodeKind Kind => Record.Kind;

    /// <summary>What stands within it; nothing for text, code, breaks, rules and citations.</summary>
    public BodyNodes Children => Record.IsLeaf ? new(_body, End, End) : new(_body, _index + 1, End);

    /// <summary>The text of a run, an address, code or a block of code (every line with its line break), in UTF-8.</summary>
    public ReadOnlySpan<byte> Utf8Text => _body.TextBytes.AsSpan(Record.First, Record.Second)[(Kind == NodeKind.CodeBlock ? LanguageLength + 1 : 0)..];

    /// <summary>The same, decoded anew at each call.</summary>
    public string Text => Encoding.UTF8.GetString(Utf8Text);

    /// <summary>The language that a block of code is marked with; empty for none.</summary>
    public string Language => Encoding.UTF8.GetString(_body.TextBytes.AsSpan(Record.First, LanguageLength));

    /// <summary>The heading that a <see cref="NodeKind.Heading"/> is.</summary>
    public Heading Heading => _body.Headings[Record.Second];

    /// <summary>Where a <see cref="NodeKind.Link"/> leads.</summary>
    public BodyLink Link => _body.Links[Record.Second];

    /// <summary>What a <see cref="NodeKind.Citation"/> names.</summary>
    public Citation Citation => _body.Citations[Record.Second];

    /// <summary>Whether a list is numbered.</summary>
    public bool IsOrdered => (Record.Marks & NodeMarks.Ordered) != 0;

    /// <summary>The number of a numbered list's first item.</summary>
    public int FirstNumber => Record.Second;

    /// <summary>Whether a list's items are set apart like paragraphs.</summary>
    public bool IsLoose => (Record.Marks & NodeMarks.Loose) != 0;

    /// <summary>Whether a row or cell is the head of its table.</summary>
    public bool IsHead => (Record.Marks & NodeMarks.Head) != 0;

    /// <summary>Whether a break was asked for, and is not where a line of the source happens to end.</summary>
    public bool IsHard => (Record.Marks & NodeMarks.Hard) != 0;

    internal int End => Record.IsLeaf ? _index + 1 : Record.First;

    private ref readonly NodeRecord Record => ref _body.Records[_index];

    private int LanguageLength => _body.TextBytes.AsSpan(Record.First, Record.Second).IndexOf((byte)'\n');
}

/// <summary>Nodes that stand beside each other.</summary>
public readonly struct BodyNodes
{
    private readonly Body _body;
    private readonly int _start;
    private readonly int _end;

    internal BodyNodes(Body body, int start, int end) => (_body, _start, _end) = (body, start, end);

    /// <summary>Whether there are none.</summary>
    public bool IsEmpty => _start == _end;

    /// <summary>Goes through them in order of writing.</summary>
    public Enumerator GetEnumerator() => new(_body, _start, _end);

    /// <summary>Goes from a node to the one beside it.</summary>
    public struct Enumerator
    {
        private readonly Body _body;
        private readonly int _end;
        private int _next;

        internal Enumerator(Body body, int start, int end) => (_body, _next, _end) = (body, start, end);

        /// <summary>The node that was reached.</summary>
        public BodyNode Current { get; private set; }

        /// <summary>Goes on; false at the end.</summary>
        public bool MoveNext()
        {
            if (_next >= _end)
                return false;
            Current = new BodyNode(_body, _next);
            _next = Current.End;
            return true;
        }
    }
}
