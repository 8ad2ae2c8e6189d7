using StackGuide.Building;
using StackGuide.Checking.Rules;
using StackGuide.Checking;
using StackGuide.Model.Diagnostics;
using StackGuide.Model.Guides;
using StackGuide.Reading;

namespace StackGuide.Specs.Fuzzing;

/// <summary>A folder that holds one file at a time, read and checked as a guide.</summary>
internal sealed class FileLane : IDisposable
{
    private static readonly CheckOptions Options = new() { Today = new DateOnly(2026, 11, 21) };

    private readonly string _root = Directory.CreateTempSubdirectory("stackguide-fuzz-").FullName;

    /// <summary>Reads, links and checks the file as all there is.</summary>
    public (GuideContent Content, IReadOnlyList<Diagnostic> Found) Read(string path, byte[] bytes)
    {
        var file = Path.Combine(_root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, bytes);
        try
        {
            var read = ContentReader.Read(_root);
            return (read.Content, Check(read.Content, read.Diagnostics));
        }
        finally
        {
            File.Delete(file);
        }
    }

    /// <summary>What is found in a guide, as check would print it.</summary>
    public static IReadOnlyList<Diagnostic> Check(GuideContent content, IEnumerable<Diagnostic> read)
    {
        var guide = new LinkedContent(content);
        return Diagnostic.Sorted(Waivers.Apply(guide, [.. read, .. GuideChecker.Check(guide, Options)], reportNeedless: true, DiagnosticCatalogue.All));
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);
}
