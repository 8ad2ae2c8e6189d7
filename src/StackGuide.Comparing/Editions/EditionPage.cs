using System.Security.Cryptography;

namespace StackGuide.Comparing.Editions;

/// <summary>A page as it was published, known by its bytes alone. What it says is read each time that it is asked for, and kept by nobody: taken apart, the pages of a guide are many times as large as its files.</summary>
public sealed class EditionPage
{
    private readonly string _path;
    private readonly Func<byte[]> _open;
    private readonly byte[] _digest;

    /// <param name="path">For messages.</param>
    /// <param name="bytes">Its content now.</param>
    /// <param name="open">The same content, each time.</param>
    internal EditionPage(string path, byte[] bytes, Func<byte[]> open)
    {
        _path = path;
        _open = open;
        _digest = SHA256.HashData(bytes);
        Length = bytes.Length;
    }

    /// <summary>In bytes.</summary>
    internal int Length { get; }

    /// <summary>Whether both are the same, byte for byte.</summary>
    internal bool IsSameAs(EditionPage other) => _digest.AsSpan().SequenceEqual(other._digest);

    /// <summary>Reads what it says.</summary>
    /// <exception cref="IOException">It is not there any more, or is another.</exception>
    internal PageContent Read()
    {
        var bytes = Open();
        return SHA256.HashData(bytes).AsSpan().SequenceEqual(_digest) ? PageReader.Read(bytes) : throw Changed(null);
    }

    private byte[] Open()
    {
        try
        {
            return _open();
        }
        catch (EditionException fault)
        {
            throw Changed(fault);
        }
    }

    private IOException Changed(Exception? fault) => new($"the file {_path} changed while it was compared", fault);
}
