using System.Buffers;
using System.Text;
using StackGuide.Model.Guides;

namespace StackGuide.Markdown.Writers;

/// <summary>The text of a node in characters, in a buffer that is given back.</summary>
internal readonly ref struct DecodedText : IDisposable
{
    private readonly char[] _buffer;
    private readonly int _length;

    public DecodedText(BodyNode node)
    {
        var bytes = node.Utf8Text;
        _buffer = ArrayPool<char>.Shared.Rent(bytes.Length);
        _length = Encoding.UTF8.GetChars(bytes, _buffer);
    }

    public ReadOnlySpan<char> Text => _buffer.AsSpan(0, _length);

    public void Dispose() => ArrayPool<char>.Shared.Return(_buffer);
}
