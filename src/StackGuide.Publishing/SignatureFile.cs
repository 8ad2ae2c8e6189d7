using System.Text;

namespace StackGuide.Publishing;

/// <summary>The signature of a file that is passed on; it lies beside it.</summary>
public static class SignatureFile
{
    private static readonly byte[] Mark = Encoding.ASCII.GetBytes("-----BEGIN SSH SIGNATURE-----");

    /// <summary>Where the signature of a file lies: where <c>ssh-keygen -Y sign</c> puts it.</summary>
    public static string Of(string path) => path + ".sig";

    /// <summary>Whether a file begins as a signature does, and may be replaced when what it signed is.</summary>
    internal static bool IsOne(string path)
    {
        using var file = File.OpenRead(path);
        var head = new byte[Mark.Length];
        return file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) == head.Length && head.AsSpan().SequenceEqual(Mark);
    }
}
