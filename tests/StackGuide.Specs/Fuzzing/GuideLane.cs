namespace StackGuide.Specs.Fuzzing;

/// <summary>A small guide that is changed and put back again and again.</summary>
internal sealed class GuideLane : IDisposable
{
    private static readonly string[] Names =
        ["con.md", "aux.yml", "a b.md", "ä.md", "..md", ".md", "A.md", "index.md", "404.md", "home.md.md", "x", "tea.MD", "-.md", "a--b.md", "%2e.md", "a\\b.md", "a:b.md", "nul", "🎉.md", "flow.yml", "{{x}}.md"];

    private readonly SortedDictionary<string, byte[]> _good = new(StringComparer.Ordinal);

    public GuideLane()
    {
        Guide.Write("site/redirects.yml", "redirects:\n  - { from: old.html, to: about.html }\n");
        foreach (var path in Guide.Files(output: false).Keys.Where(p => !p.StartsWith("site/icons", StringComparison.Ordinal)))
            _good.Add(path, File.ReadAllBytes(Guide.At(path)));
        Paths = [.. _good.Keys];
    }

    public GuideCopy Guide { get; } = PlainGuide.Copy();

    private IReadOnlyList<string> Paths { get; }

    /// <summary>Changes the guide in one way.</summary>
    /// <returns>What was done.</returns>
    public string Change(Random random)
    {
        var path = random.Of(Paths);
        var other = random.Of(Paths);
        switch (random.Next(12))
        {
            case 0:
                File.Delete(Guide.At(path));
                return $"{path} deleted";
            case 1:
                var name = $"{Path.GetDirectoryName(path)}/{random.Of(Names)}".TrimStart('/');
                File.WriteAllBytes(Guide.At(name), _good[path]);
                File.Delete(Guide.At(path));
                return $"{path} renamed to {name}";
            case 2:
                File.WriteAllBytes(Guide.At(path), []);
                return $"{path} emptied";
            case 3:
                File.WriteAllBytes(Guide.At(path), _good[other]);
                return $"{other} put over {path}";
            case 4:
                var copy = $"{Path.GetDirectoryName(path)}/{random.Of(Names)}".TrimStart('/');
                File.WriteAllBytes(Guide.At(copy), Mutation.Of(_good[path], random));
                return $"{path} copied to {copy}";
            default:
                File.WriteAllBytes(Guide.At(path), Mutation.Of(_good[path], random));
                return $"{path} changed";
        }
    }

    /// <summary>Puts everything back but the output.</summary>
    public void Restore()
    {
        foreach (var path in Guide.Files(output: false).Keys.Where(p => !_good.ContainsKey(p) && !p.StartsWith("site/icons", StringComparison.Ordinal)))
            File.Delete(Guide.At(path));
        foreach (var (path, content) in _good)
            File.WriteAllBytes(Guide.At(path), content);
    }

    public void Dispose() => Guide.Dispose();
}
