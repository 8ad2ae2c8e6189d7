namespace StackGuide.Specs;

/// <summary>The base guide with our own templates and assets, in a temporary folder, and a former output in it.</summary>
internal sealed class GuideCopy : IDisposable
{
    private static readonly string Cases = Path.Combine(RepositoryRoot(), "tests", "StackGuide.Specs", "cases");

    public GuideCopy()
    {
        LayBase(Root);
        Write("output/index.html", "the former output");
        Write("output/manifest.json", """{ "generator": "stackguide", "files": [{ "path": "index.html", "bytes": 17, "sha256": "" }] }""");
    }

    /// <summary>The guide's folder.</summary>
    public string Root { get; } = Directory.CreateTempSubdirectory("stackguide-spec-").FullName;

    /// <summary>The folder that holds the solution.</summary>
    public static string RepositoryFolder => RepositoryRoot();

    /// <summary>The folder of all cases.</summary>
    public static string CasesFolder => Cases;

    public string At(params string[] parts) => Path.Combine([Root, .. parts]);

    public void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(path))!);
        File.WriteAllText(At(path), text);
    }

    /// <summary>Replaces the templates by the plainest ones, which are soon compiled: for tests that run the command often.</summary>
    public void SimplifyTemplates() => SimplifyTemplatesIn(Root);

    /// <summary>The same for a guide in another folder.</summary>
    internal static void SimplifyTemplatesIn(string folder)
    {
        var templates = Path.Combine(folder, "templates");
        Directory.Delete(Path.Combine(templates, "partials"), recursive: true);
        foreach (var page in Directory.EnumerateFiles(Path.Combine(templates, "pages")))
            File.WriteAllText(page, PlainTemplate(Path.GetFileName(page)));
        foreach (var layout in Directory.EnumerateFiles(Path.Combine(templates, "layouts")))
            File.WriteAllText(layout, PlainLayout(Path.GetFileName(layout)));
        File.WriteAllText(
            Path.Combine(templates, "bundle", "single-file.scriban-html"),
            "<!doctype html><meta name=\"generator\" content=\"{{ generator }}\"><script>{{ router }}</script>{{ for page in pages }}<article id=\"{{ page.id }}\">{{ page.page }}</article>{{ end }}{{ parts }}");
    }

    /// <summary>The plainest template of a page; articles, questions and outcomes have no text of their own.</summary>
    internal static string PlainTemplate(string file) =>
        file.Split('.')[0] is "seed" or "question" or "outcome" ? "<h1>{{ title }}</h1>" : "<h1>{{ title }}</h1>{{ body }}";

    /// <summary>The plainest template of a layout.</summary>
    internal static string PlainLayout(string file) => file.Split('.')[0] switch
    {
        "content" => "{{ main }}{{ for place in moved }}<li id=\"{{ place.id }}\"><a href=\"{{ place.href }}\">{{ place.title }}</a></li>{{ end }}",
        "page" => "<main>{{ content }}</main>",
        _ => "<!doctype html><title>{{ title }}</title>{{ page }}",
    };

    /// <summary>Lays the files of a case over the guide.</summary>
    public void Overlay(string folder) => Copy(folder, Root);

    /// <summary>Every file with its text, apart from the output; or the output alone.</summary>
    public SortedDictionary<string, string> Files(bool output)
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(Root, "*", SearchOption.AllDirectories))
        {
            var path = Path.GetRelativePath(Root, file).Replace(Path.DirectorySeparatorChar, '/');
            if (path.StartsWith("output/", StringComparison.Ordinal) == output)
                files[path] = new FileInfo(file) is { LinkTarget: null, Length: > 0 } ? File.ReadAllText(file) : "";
        }

        return files;
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);

    /// <summary>Lays the base guide into a folder.</summary>
    internal static void LayBase(string folder)
    {
        Copy(Path.Combine(RepositoryRoot(), "templates"), Path.Combine(folder, "templates"));
        foreach (var assets in (string[])["styles", "scripts", "icons", "bundle"])
            Copy(Path.Combine(RepositoryRoot(), "site", assets), Path.Combine(folder, "site", assets));
        Copy(Path.Combine(Cases, "_base"), folder);
    }

    internal static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target, overwrite: true);
        }
    }

    internal static string RepositoryRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "StackGuide.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests must run from within the repository.");
    }
}
