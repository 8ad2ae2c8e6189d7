using System.Text;

namespace StackGuide.Benchmarks.Synthetic;

/// <summary>Writes a synthetic guide for StackGuide, with the templates and styles of this repository.</summary>
internal static class StackGuideFolder
{
    private static readonly string[] ThemeFolders = ["templates", "site/styles", "site/scripts", "site/icons"];

    /// <summary>Writes the guide; the folder must be new or empty.</summary>
    public static void Write(IEnumerable<SyntheticPage> pages, string folder)
    {
        foreach (var theme in ThemeFolders)
            CopyFolder(Path.Combine(Repository.Root, theme), Path.Combine(folder, theme));
        Save(
            Path.Combine(folder, "site", "site.yml"),
            [
                "title: Synthetic guide",
                "tagline: Made up to measure with",
                "version: \"1\"",
                "baseUrl: https://example.org/",
                "navigation:",
                .. SyntheticGuide.Navigation.Select(id => $"  - {{ page: {id}, title: {SyntheticText.Capital(id)} }}"),
                "groups:",
                "  - { id: running, title: Running it }",
            ]);
        Save(Path.Combine(folder, "content", "decision", "flow.yml"), SyntheticGuide.Flow);
        foreach (var page in pages.Where(p => p.Folder != SyntheticGuide.FlowFolder))
        {
            if (page.Folder == "sources")
                Save(Path.Combine(folder, "seeds", page.Id + ".yml"), page.FrontMatter);
            else
                Save(Path.Combine(folder, "content", page.Folder, page.Id + ".md"), ["---", .. page.FrontMatter, "---", page.Body]);
        }
    }

    private static void Save(string path, IEnumerable<string> lines)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, string.Join('\n', lines) + "\n", new UTF8Encoding(false));
    }

    private static void CopyFolder(string from, string to)
    {
        if (!Directory.Exists(from))
            return;
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
