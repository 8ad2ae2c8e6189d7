using StackGuide.Statistics;

namespace StackGuide.Lab.Running;

/// <summary>The files of an experiment.</summary>
internal static class ProgramFiles
{
    /// <summary>The sum of all files, <c>experiment.yml</c> among them, without what interpreters leave beside them.</summary>
    public static string Sum(string folder) => ProgramSum.Of(Of(folder).Select(file => (file, File.ReadAllBytes(Path.Combine(folder, file)))));

    /// <summary>Copies the files to where programs run; what was there before is gone then.</summary>
    public static void Copy(string folder, string to)
    {
        if (Directory.Exists(to))
            Directory.Delete(to, recursive: true);
        foreach (var file in Of(folder))
        {
            var target = Path.Combine(to, file);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(Path.Combine(folder, file), target);
        }
    }

    private static IEnumerable<string> Of(string folder)
        => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
            .Where(ProgramSum.Counts);
}
