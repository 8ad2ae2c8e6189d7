using System.Collections.Immutable;
using StackGuide.Model.Diagnostics;
using StackGuide.Publishing;
using StackGuide.Reading;
using StackGuide.Rendering;

namespace StackGuide.Testing;

/// <summary>A guide, our own if no other is named, built into a folder of its own that is deleted afterwards.</summary>
public class BuiltSite : IDisposable
{
    private readonly string _temporary = Directory.CreateTempSubdirectory("stackguide-site-").FullName;

    /// <param name="name">The name of the site's folder.</param>
    /// <param name="guide">The guide's folder; ours where it is left out.</param>
    protected BuiltSite(string name, string? guide = null)
    {
        Root = Path.Combine(_temporary, name);
        guide ??= Repository.Root;
        var read = ContentReader.Read(guide);
        Refuse(read.Diagnostics);
        Guide = new Model.Guides.Guide(read.Content);
        var site = SiteRenderer.Render(Guide, read.Theme, new RenderOptions());
        Refuse(site.Diagnostics);
        var files = new SiteStream(site.Files);
        SitePublisher.Publish(files, new PublishOptions { Root = guide, Output = Root });
        Refuse(files.Diagnostics);
        Files = [.. Directory.EnumerateFiles(Root, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(Root, f).Replace(Path.DirectorySeparatorChar, '/')).Order(StringComparer.Ordinal)];
        Pages = [.. Files.Where(f => f.EndsWith(".html", StringComparison.Ordinal))];
    }

    public Model.Guides.Guide Guide { get; }

    /// <summary>The folder that holds <c>index.html</c>.</summary>
    public string Root { get; }

    /// <summary>Paths relative to the root, with <c>/</c> between folders.</summary>
    public ImmutableArray<string> Files { get; }

    /// <summary>Those of the files that are pages.</summary>
    public ImmutableArray<string> Pages { get; }

    /// <summary>Where a file of the site lies on the disk.</summary>
    public string At(string path) => Path.Combine(Root, path);

    public void Dispose()
    {
        Directory.Delete(_temporary, recursive: true);
        GC.SuppressFinalize(this);
    }

    private static void Refuse(ImmutableArray<Diagnostic> diagnostics)
    {
        if (!diagnostics.IsEmpty)
            throw new InvalidOperationException("The guide has faults:\n" + string.Join('\n', Diagnostic.Sorted(diagnostics)));
    }
}
