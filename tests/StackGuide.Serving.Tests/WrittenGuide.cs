using StackGuide.Testing;

namespace StackGuide.Serving.Tests;

/// <summary>The small guide of the end-to-end cases, with a search page and templates of a few lines, in a temporary folder.</summary>
internal sealed class WrittenGuide : IDisposable
{
    private const string Layout = """
        <!doctype html><html lang="{{ language }}"><head><meta http-equiv="Content-Security-Policy" content="{{ policy }}"><title>{{ title }}</title>
        {{ if stylesheet }}<link rel="stylesheet" href="{{ stylesheet }}">{{ end }}{{ for script in scripts }}<script defer src="{{ script }}"></script>{{ end }}</head>
        <body>{{ page }}</body></html>
        """;

    private const string PageLayout = """
        <main>{{ content }}</main>
        {{ for group in referencedBy }}<h2>{{ group.title }}</h2>{{ for link in group.links }}<a href="{{ link.href }}">{{ link.title }}</a>{{ end }}{{ end }}
        """;

    private readonly Dictionary<string, string> _first = new(StringComparer.Ordinal);

    public WrittenGuide()
    {
        var made = Repository.At("tests", "StackGuide.Specs", "cases", "_base");
        foreach (var file in Directory.EnumerateFiles(made, "*", SearchOption.AllDirectories))
            _first[Path.GetRelativePath(made, file).Replace('\\', '/')] = File.ReadAllText(file);
        foreach (var asset in (string[])["site/styles/guide.css", "site/scripts/site.js", "site/scripts/redirect.js"])
            _first[asset] = File.ReadAllText(Repository.At(asset));
        foreach (var page in Directory.EnumerateFiles(Repository.At("templates", "pages")))
            _first["templates/pages/" + Path.GetFileName(page)] = "<h1>{{ title }}</h1>" + OfOwn(Path.GetFileName(page).Split('.')[0]);
        _first["templates/layouts/main.scriban-html"] = Layout;
        _first["templates/layouts/page.scriban-html"] = PageLayout;
        _first["templates/layouts/content.scriban-html"] = "{{ main }}{{ for reference in references }}<p>{{ reference.title }}</p>{{ end }}";
        _first["content/pages/search.md"] = "---\ntitle: Search\nview: search\nreviewed: 2026-01-10\nreviewEvery: 12 months\n---\nFinds.\n";
        _first["content/pages/about.md"] += "\nSee [search](search.md) and [why](../criteria/warmth.md#why).\n";
        Reset();
    }

    /// <summary>What a page of that template has besides its title.</summary>
    private static string OfOwn(string template) => template switch
    {
        "seed" or "outcome" => "{{ summary }}",
        "question" => "{{ help }}",
        "scenario" or "technology" or "tool" => "{{ summary }}{{ body }}",
        "search" => "{{ body }}{{ index }}",
        _ => "{{ body }}",
    };

    /// <summary>The guide's folder.</summary>
    public string Root { get; } = Directory.CreateTempSubdirectory("stackguide-serving-").FullName;

    /// <summary>The paths of the files as they were at first.</summary>
    public IReadOnlyCollection<string> FirstFiles => _first.Keys;

    public string At(string path) => Path.Combine(Root, path);

    public string Text(string path) => File.ReadAllText(At(path));

    public void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(path))!);
        File.WriteAllText(At(path), text);
    }

    /// <summary>Puts a file back as it was at first, or deletes it if it was not there.</summary>
    public void Restore(string path)
    {
        if (_first.TryGetValue(path, out var text))
            Write(path, text);
        else
            File.Delete(At(path));
    }

    /// <summary>Every file of the guide as it is now.</summary>
    public IEnumerable<string> Files() =>
        Directory.EnumerateFiles(Root, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(Root, f).Replace('\\', '/')).Order(StringComparer.Ordinal);

    /// <summary>Puts everything back as it was at first.</summary>
    /// <returns>What had to be touched.</returns>
    public IReadOnlyList<string> Reset()
    {
        var touched = Files().Except(_first.Keys).Concat(_first.Keys.Where(f => !File.Exists(At(f)) || Text(f) != _first[f])).ToList();
        touched.ForEach(Restore);
        return touched;
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
