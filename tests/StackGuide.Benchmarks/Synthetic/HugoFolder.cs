using System.Text;
using System.Text.RegularExpressions;

namespace StackGuide.Benchmarks.Synthetic;

/// <summary>Writes the same pages for Hugo, with layouts that show the same things.</summary>
/// <remarks>
/// What Hugo names otherwise is renamed: the keys that it keeps for itself, the files of overviews, and a citation, which
/// becomes a link to its source that a render hook numbers. The outgoing links stand in each page's front matter, so that
/// Hugo need not read its own pages again to know who points where.
/// </remarks>
internal static partial class HugoFolder
{
    private static readonly Dictionary<string, string> KeptKeys = new(StringComparer.Ordinal)
    {
        ["kind:"] = "sort:",
        ["url:"] = "address:",
        ["published:"] = "issued:",
        ["file:"] = "original:",
        ["view:"] = "layout:",
    };

    private static readonly string[] Overviews = ["criteria", "scenarios", "tools", "evidence", "sources"];

    /// <summary>Writes the site's sources; the folder must be new or empty.</summary>
    public static void Write(IEnumerable<SyntheticPage> pages, string folder)
    {
        var layouts = Path.Combine(AppContext.BaseDirectory, "hugo");
        foreach (var file in Directory.EnumerateFiles(layouts, "*", SearchOption.AllDirectories))
            Copy(file, Path.Combine(folder, Path.GetRelativePath(layouts, file)));
        Copy(Path.Combine(Repository.Root, "site", "styles", "guide.css"), Path.Combine(folder, "assets", "guide.css"));
        Copy(Path.Combine(Repository.Root, "site", "icons", "icon.svg"), Path.Combine(folder, "assets", "icon.svg"));

        // Technologies and steps of the flow have no overview of their own.
        foreach (var section in (string[])["technologies", SyntheticGuide.FlowFolder])
            Save(Path.Combine(folder, "content", section, "_index.md"), ["---", $"title: {SyntheticText.Capital(section)}", "_build: { render: never }", "---"]);
        foreach (var page in pages.Where(p => p.Id != "404"))
        {
            IEnumerable<string> front = [.. page.FrontMatter.Select(Renamed), .. page.Links.Length > 0 ? [$"links: [{string.Join(", ", page.Links)}]"] : Array.Empty<string>()];
            var file = FileOf(page);
            var body = WithLinks(page.Body);
            if (!file.Contains(Path.DirectorySeparatorChar))
                body = body.Replace("](../", "](", StringComparison.Ordinal);
            Save(Path.Combine(folder, "content", file), ["---", .. front.Select(WithLinks), "---", body]);
        }
    }

    private static string FileOf(SyntheticPage page) => page switch
    {
        { Folder: "pages", Id: "home" } => "_index.md",
        { Folder: "pages" } when Overviews.Contains(page.Id) => Path.Combine(page.Id, "_index.md"),
        { Folder: "pages" } => page.Id + ".md",
        _ => Path.Combine(page.Folder, page.Id + ".md"),
    };

    private static string Renamed(string line)
    {
        foreach (var (ours, theirs) in KeptKeys)
        {
            if (line.StartsWith(ours, StringComparison.Ordinal))
                return theirs + line[ours.Length..];
        }

        return line;
    }

    private static string WithLinks(string markdown) => Citation().Replace(
        markdown,
        match => string.Concat(match.Groups[1].Value.Split("; ").Select(key => $"[{key}](../evidence/{key[1..]}.md)")));

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(to)!);
        File.Copy(from, to);
    }

    private static void Save(string path, IEnumerable<string> lines)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, string.Join('\n', lines) + "\n", new UTF8Encoding(false));
    }

    [GeneratedRegex(@"\[(@[a-z0-9-]+(?:; @[a-z0-9-]+)*)\]")]
    private static partial Regex Citation();
}
