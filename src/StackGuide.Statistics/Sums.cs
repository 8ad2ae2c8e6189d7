using System.Security.Cryptography;
using System.Text;

namespace StackGuide.Statistics;

/// <summary>What a record is held against, to see whether its samples, its programs or itself have been changed since: SHA-256, in hexadecimal.</summary>
public static class Sums
{
    /// <summary>The key that closes the front matter of a record.</summary>
    public const string Key = "sum: ";

    /// <summary>Of one file.</summary>
    public static string Of(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content));

    /// <summary>Of several files together: of the lines "SUM  PATH" in the order of paths, as <c>sha256sum</c> prints them.</summary>
    /// <param name="files">Paths relative to the experiment's folder, with slashes, and what is in them.</param>
    public static string Of(IEnumerable<(string Path, byte[] Content)> files)
    {
        var lines = files.OrderBy(file => file.Path, StringComparer.Ordinal).Select(file => $"{Of(file.Content)}  {file.Path}\n");
        return Of(Encoding.UTF8.GetBytes(string.Concat(lines)));
    }

    /// <summary>Closes the front matter of a record with the sum of all that stands above.</summary>
    /// <param name="frontMatter">Without the dashes; each line ends in <c>\n</c>.</param>
    public static string Close(string frontMatter) => $"{frontMatter}{Key}{Of(Encoding.UTF8.GetBytes(frontMatter))}\n";

    /// <summary>Whether the front matter, down to its sum, is still what <see cref="Close"/> made. What stands below are keys of editors.</summary>
    /// <param name="frontMatter">Without the dashes; each line ends in <c>\n</c>.</param>
    public static bool IsClosed(string frontMatter)
    {
        var (above, closing, _) = Cut(frontMatter);
        return closing.Length > 0 && Close(above) == above + closing;
    }

    /// <summary>What stands above the sum, the line of the sum, and what editors wrote below it.</summary>
    /// <param name="frontMatter">Without the dashes; each line ends in <c>\n</c>. Without a sum all of it stands above.</param>
    public static (string Above, string Closing, string Below) Cut(string frontMatter)
    {
        var start = frontMatter.IndexOf("\n" + Key, StringComparison.Ordinal) + 1;
        if (start == 0)
            return (frontMatter, "", "");
        var end = frontMatter.IndexOf('\n', start) is var found and > 0 ? found + 1 : frontMatter.Length;
        return (frontMatter[..start], frontMatter[start..end], frontMatter[end..]);
    }
}
