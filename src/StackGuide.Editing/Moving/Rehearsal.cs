using StackGuide.Building;
using StackGuide.Editing.Changes;
using StackGuide.Model.Diagnostics;
using StackGuide.Model.Guides;

namespace StackGuide.Editing.Moving;

/// <summary>Tries changes on a copy of the guide.</summary>
public static class Rehearsal
{
    /// <summary>What check would find that it does not find now, by code, because messages name what moves.</summary>
    public static IReadOnlyList<Diagnostic> NewFaults(string root, IEnumerable<FileChange> changes)
    {
        var copy = Directory.CreateTempSubdirectory("stackguide-move-").FullName;
        try
        {
            foreach (var file in GuideLayout.Inputs.SelectMany(part => ShownFiles.Below(root, part)))
                Apply(Path.Combine(copy, file), File.ReadAllBytes(Path.Combine(root, file)));
            foreach (var change in changes)
                Apply(Path.Combine(copy, change.Path), change.After);
            var before = Found(root).CountBy(d => d.Code.Id, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
            return [.. Found(copy).GroupBy(d => d.Code.Id, StringComparer.Ordinal).Where(g => g.Count() > before.GetValueOrDefault(g.Key)).SelectMany(g => g)];
        }
        finally
        {
            Directory.Delete(copy, recursive: true);
        }
    }

    private static IReadOnlyList<Diagnostic> Found(string root) => new GuideBuild().Check(new BuildOptions { Root = root }).Diagnostics;

    private static void Apply(string file, byte[]? content)
    {
        if (content is null)
        {
            File.Delete(file);
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, content);
    }
}
