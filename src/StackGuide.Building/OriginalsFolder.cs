using System.Security.Cryptography;
using System.Text;
using StackGuide.Checking;

namespace StackGuide.Building;

/// <summary>Reads the articles that the guide is derived from, where somebody has them.</summary>
internal static class OriginalsFolder
{
    /// <summary>The documents of those names; the missing ones are left out, and a name that is a path counts as missing.</summary>
    public static Originals Read(string folder, IEnumerable<string?> files) => new(
    [
        .. files
            .OfType<string>()
            .Where(file => file.Length > 0 && file == Path.GetFileName(file))
            .Distinct(StringComparer.Ordinal)
            .Where(file => File.Exists(Path.Combine(folder, file)))
            .Select(file => Read(file, File.ReadAllBytes(Path.Combine(folder, file)))),
    ]);

    private static Original Read(string file, byte[] bytes) =>
        new(file, new StreamReader(new MemoryStream(bytes), Encoding.UTF8).ReadToEnd(), Convert.ToHexStringLower(SHA256.HashData(bytes)));
}
