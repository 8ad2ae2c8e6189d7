using System.Collections.Immutable;
using System.Text;
using StackGuide.Model.Guides;
using StackGuide.Model.Places;
using StackGuide.Threading;

namespace StackGuide.Cli.Pipeline;

/// <summary>Reads every text of the repository, to be searched for sentences of the originals.</summary>
internal static class GuideTexts
{
    private const int Largest = 4 << 20;

    private static readonly string[] Folders = [.. GuideLayout.Inputs, "docs", "examples", "src", "tests", ".github"];
    private static readonly string[] BuildFolders = ["bin", "obj", "node_modules", "TestResults"];
    private static readonly string[] Extensions = [".md", ".yml", ".yaml", ".json", ".scriban-html", ".html", ".css", ".js", ".cs", ".csproj", ".props", ".sh", ".txt"];
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The texts, in order of their paths. What is not UTF-8 or very large is passed over; Reading reports it where it matters.</summary>
    public static ImmutableArray<SourceText> Read(string root)
    {
        IEnumerable<string> files =
        [
            .. Directory.EnumerateFiles(root),
            .. Folders.Select(f => Path.Combine(root, f)).Where(Directory.Exists).SelectMany(FilesBelow),
        ];
        return
        [
            .. InParallel.Select(files.Where(IsText), file => TryRead(file, Path.GetRelativePath(root, file).Replace(Path.DirectorySeparatorChar, '/')))
                .OfType<SourceText>()
                .OrderBy(text => text.Path, StringComparer.Ordinal),
        ];
    }

    private static bool IsText(string file) =>
        Extensions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase) && new FileInfo(file) is { Exists: true, Length: > 0 and <= Largest };

    private static IEnumerable<string> FilesBelow(string folder) =>
    [
        .. Directory.EnumerateFiles(folder),
        .. Directory.EnumerateDirectories(folder)
            .Where(sub => !BuildFolders.Contains(Path.GetFileName(sub)) && new DirectoryInfo(sub).LinkTarget is null)
            .SelectMany(FilesBelow),
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
