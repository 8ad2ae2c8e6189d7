namespace StackGuide.Testing;

/// <summary>A guide of one page with a template of one line, in a temporary folder.</summary>
internal sealed class TinyGuide : IDisposable
{
    public TinyGuide()
    {
        Write("site/site.yml", "title: Tiny\nversion: \"1\"\n");
        Write("content/pages/home.md", "---\ntitle: Home\nview: page\nreviewed: 2026-01-01\nreviewEvery: 12 months\n---\nHello.\n");
        Write("templates/layouts/main.scriban-html", "<!doctype html><title>{{ title }}</title>{{ page }}");
        Write("templates/layouts/page.scriban-html", "{{ content }}");
        Write("templates/layouts/content.scriban-html", "{{ main }}");
        Write("templates/pages/page.scriban-html", "<h1>{{ title }}</h1>");
    }

    public string Root { get; } = Directory.CreateTempSubdirectory("stackguide-test-").FullName;

    public string At(string path) => Path.Combine(Root, path);

    public void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(path))!);
        File.WriteAllText(At(path), text);
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
