using System.Text;

namespace StackGuide.Specs.Fuzzing;

/// <summary>The files of our own content, read once; long ones are cut so that thousands of mutants are soon read.</summary>
internal static class OurFiles
{
    private const int Longest = 12_000;

    private static readonly string[] Folders =
    [
        "content/criteria", "content/decision", "content/evidence", "content/lifecycle", "content/pages", "content/scenarios", "content/technologies", "content/tools",
        "seeds", "site",
    ];

    /// <summary>Folder by folder, so that each kind is met as often as another.</summary>
    public static IReadOnlyList<IReadOnlyList<(string Path, byte[] Content)>> ByFolder { get; } =
    [
        .. Folders.Select(folder => Directory.EnumerateFiles(Path.Combine(GuideCopy.RepositoryFolder, folder))
            .Where(file => Path.GetExtension(file) is ".md" or ".yml")
            .Order(StringComparer.Ordinal)
            .Select(file => ($"{folder}/{Path.GetFileName(file)}", Short(file)))
            .ToList()),
    ];

    /// <summary>Our templates.</summary>
    public static IReadOnlyList<(string Path, byte[] Content)> Templates { get; } =
    [
        .. Directory.EnumerateFiles(Path.Combine(GuideCopy.RepositoryFolder, "templates"), "*.scriban-html", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(file => (Path.GetRelativePath(GuideCopy.RepositoryFolder, file).Replace('\\', '/'), File.ReadAllBytes(file))),
    ];

    private static byte[] Short(string file)
    {
        var text = File.ReadAllText(file);
        if (text.Length <= Longest || Path.GetDirectoryName(file)!.EndsWith("decision", StringComparison.Ordinal))
            return Encoding.UTF8.GetBytes(text);
        var item = text.LastIndexOf("\n  - id:", Longest, StringComparison.Ordinal);
        return Encoding.UTF8.GetBytes(text[..(item < 0 ? text.LastIndexOf('\n', Longest) : item)] + "\n");
    }
}
