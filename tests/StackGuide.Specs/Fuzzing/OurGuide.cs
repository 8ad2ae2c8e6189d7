using System.Collections.Immutable;
using StackGuide.Model.Diagnostics;
using StackGuide.Model.Guides;
using StackGuide.Reading;
using StackGuide.Rendering;

namespace StackGuide.Specs.Fuzzing;

/// <summary>Our own guide with one file exchanged, without reading the others again.</summary>
internal static class OurGuide
{
    private static readonly ReadResult Read = ContentReader.Read(GuideCopy.RepositoryFolder);

    // Plain templates, soon compiled: what makes their models is what is tried.
    private static readonly Theme Plain = new(
        [.. Read.Theme.Templates.Where(t => !t.Path.StartsWith("templates/partials/", StringComparison.Ordinal) && !t.Path.StartsWith("templates/bundle/", StringComparison.Ordinal)).Select(t => t with { Text = t.Path.Contains("/layouts/", StringComparison.Ordinal) ? GuideCopy.PlainLayout(Path.GetFileName(t.Path)) : GuideCopy.PlainTemplate(Path.GetFileName(t.Path)) })],
        []);

    /// <summary>Whether a file can be exchanged: records are cut for the mutants, and tables of releases go with a technology.</summary>
    public static bool Knows(string path) => !path.StartsWith("seeds/", StringComparison.Ordinal) && !path.StartsWith("content/lifecycle/", StringComparison.Ordinal);

    /// <summary>Checks the guide with what was read of the file, and renders its page and a few others when there is no error.</summary>
    /// <returns>Whether it was rendered.</returns>
    public static bool Try(string path, GuideContent one, IEnumerable<Diagnostic> read, Random random)
    {
        var content = Read.Content with
        {
            Criteria = Exchange(Read.Content.Criteria, one.Criteria, path),
            Evidence = Exchange(Read.Content.Evidence, one.Evidence, path),
            Pages = Exchange(Read.Content.Pages, one.Pages, path),
            Scenarios = Exchange(Read.Content.Scenarios, one.Scenarios, path),
            Technologies = Exchange(Read.Content.Technologies, one.Technologies, path),
            Tools = Exchange(Read.Content.Tools, one.Tools, path),
            Flow = path == "content/decision/flow.yml" ? one.Flow : Read.Content.Flow,
            Site = path == "site/site.yml" ? one.Site : Read.Content.Site,
            Redirects = path == "site/redirects.yml" ? one.Redirects : Read.Content.Redirects,
            Search = path == "site/search.yml" ? one.Search : Read.Content.Search,
            Unread = one.Unread,
        };
        if (FileLane.Check(content, read).Any(d => d.Severity == Severity.Error))
            return false;
        var guide = new Guide(content);
        var files = SiteRenderer.Render(guide, Plain, new RenderOptions()).Files;
        var pages = guide.Entries.Where(e => e.Place.File == path).Select(e => e.Path).ToHashSet();
        foreach (var file in files.Where(f => pages.Contains(f.Path)).Concat(Enumerable.Range(0, 5).Select(_ => random.Of(files))))
            Render(file);
        return true;
    }

    private static void Render(SiteFile file)
    {
        try
        {
            file.Render();
        }
        catch (RenderException)
        {
            // Carries a diagnostic.
        }
    }

    private static ImmutableArray<T> Exchange<T>(ImmutableArray<T> all, ImmutableArray<T> read, string path)
        where T : Entry => all.Any(e => e.Place.File == path) ? [.. all.Where(e => e.Place.File != path), .. read] : all;
}
