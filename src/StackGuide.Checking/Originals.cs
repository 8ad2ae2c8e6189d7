using System.Collections.Immutable;

namespace StackGuide.Checking;

/// <summary>The seed articles as they were received, read from a folder that is not part of the repository.</summary>
/// <param name="Documents">In any order.</param>
public sealed record Originals(ImmutableArray<Original> Documents)
{
    /// <summary>The document with exactly that file name, or null.</summary>
    public Original? Find(string file) => Documents.FirstOrDefault(d => string.Equals(d.File, file, StringComparison.Ordinal));
}

/// <summary>One seed article.</summary>
/// <param name="File">Its file name, without a folder.</param>
/// <param name="Text">The whole document, decoded; any newline style.</param>
/// <param name="Sha256">Of its bytes, hexadecimal.</param>
public sealed record Original(string File, string Text, string Sha256);
