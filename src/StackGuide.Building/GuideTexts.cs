using System.Collections.Immutable;
using System.Text;
using StackGuide.Model.Guides;
using StackGuide.Model.Places;
using StackGuide.Threading;

namespace StackGuide.Building;

/// <summary>Reads every text that lies with a guide, to be searched for sentences of the originals: not only what is published may quote.</summary>
internal static class GuideTexts
{
    private const int Largest = 4 << 20;

    // What programs keep and make: nobody wrote it there.
    private static readonly string[] PassedOver = [".git", "bin", "obj", "node_modules", "TestResults", GuideLayout.Output];
    private static readonly string[] Extensions = [".md", ".yml", ".yaml", ".json", ".scriban-html", ".html", ".css", ".js", ".cs", ".csproj", ".props", ".sh", ".txt"];
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The texts, in order of their paths. What is not UTF-8 or very large is passed over; Reading reports it where it matters.</summary>
    /// <param name="root">The guide's folder.</param>
    /// <param name="originals">The originals' own folder, which may lie within.</param>
    public static ImmutableArray<SourceText> Read(string root, string originals)
    {
        var own = Path.GetFullPath(Path.TrimEndingDirectorySeparator(originals));
        return
        [
            .. InParallel.Select(FilesBelow(root, own).Where(IsText), file => TryRead(file, Path.GetRelativePath(root, file).Replace(Path.DirectorySeparatorChar, '/')))
                .OfType<SourceText>()
                .OrderBy(text => text.Path, StringComparer.Ordinal),
        ];
    }

    private static bool IsText(string file) =>
        Extensions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase) && new FileInfo(file) is { Exists: true, Length: > 0 and <= Largest };

    private static IEnumerable<string> FilesBelow(string folder, string originals) =>
    [
        .. Directory.EnumerateFiles(folder),
        .. Directory.EnumerateDirectories(folder)
            .Where(sub => !PassedOver.Contains(Path.GetFileName(sub)) && Path.GetFullPath(sub) != originals && new DirectoryInfo(sub).LinkTarget is null)
            .SelectMany(sub => FilesBelow(sub, originals)),
    ];

    private static SourceText? TryRead(string file, string path)
    {
        try
        {
            return new SourceText(path, Strict.GetString(File.ReadAllBytes(file)).TrimStart('\uFEFF'));
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
