using System.Text;
using StackGuide.Files;

namespace StackGuide.Publishing;

/// <summary>The signature of a file that is passed on; it lies beside it.</summary>
public static class SignatureFile
{
    private static readonly byte[] Mark = Encoding.ASCII.GetBytes("-----BEGIN SSH SIGNATURE-----");

    /// <summary>Where the signature of a file lies: where <c>ssh-keygen -Y sign</c> puts it.</summary>
    public static string Of(string path) => path + ".sig";

    /// <summary>Whether there is a file that begins as a signature does, and may be replaced when what it signed is.</summary>
    internal static bool IsOne(string path)
    {
        using var file = PlainFile.Open(path);
        if (file is null)
            return false;
        var head = new byte[Mark.Length];
        return file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) == head.Length && head.AsSpan().SequenceEqual(Mark);
    }
}
