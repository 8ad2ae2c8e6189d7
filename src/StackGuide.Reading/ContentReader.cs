using System.Collections.Immutable;
using StackGuide.Model;
using StackGuide.Model.Diagnostics;
using StackGuide.Model.Guides;
using StackGuide.Model.Places;
using StackGuide.Reading.Entries;
using StackGuide.Reading.Files;

namespace StackGuide.Reading;

/// <summary>The first stage: files to typed entries, each value with its place.</summary>
/// <remarks>
/// Files are read and parsed in parallel; results are kept by the files' ordinal order, so that they do not depend on it.
/// Reading goes on to the end whatever it finds.
/// </remarks>
public sealed class ContentReader
{
    private const string FlowFile = "content/decision/flow.yml";
    private const string SiteFile = "site/site.yml";
    private const string HomeFile = "content/pages/home.md";
    private const string RedirectsFile = RedirectMap.File;
    private static readonly string[] EntryFolders = ["criteria", "decision", "evidence", "lifecycle", "pages", "scenarios", "technologies", "tools"];
    private static readonly string[] AssetFolders = ["site/styles", "site/scripts", "site/icons", "site/bundle"];

    private readonly GuideFolder _folder;
    private readonly ReadingCache? _cache;
    private readonly List<Diagnostic> _diagnostics = [];
    private readonly List<UnreadEntry> _unread = [];

    private ContentReader(string root, ReadingCache? cache) => (_folder, _cache) = (new GuideFolder(root), cache);

    /// <summary>Reads the guide in <paramref name="root"/>.</summary>
    /// <param name="root">The folder that holds <c>site/</c> and <c>content/</c>.</param>
    /// <param name="cache">What the files gave before, when the same guide is read again and again.</param>
    public static ReadResult Read(string root, ReadingCache? cache = null)
    {
        var reader = new ContentReader(root, cache);
        cache?.Begin();
        var content = reader.ReadContent();
        reader.ReportStrays();
        var theme = reader.ReadTheme();
        cache?.End();
        return new ReadResult(content with { Unread = [.. reader._unread] }, theme, [.. reader._diagnostics]);
    }

    private GuideContent ReadContent()
    {
        var site = ReadSite();
        var groups = site.Groups.Select(g => g.Id).ToList();
        var lifecycles = Parse(EntryKind.Technology, "content/lifecycle", ".yml", SiteReader.ReadLifecycle);
        var technologies = Parse(EntryKind.Technology, "content/technologies", ".md", EntryReaders.Technology);
        ReportTablesOfNobody(lifecycles, technologies);
        return new GuideContent
        {
            Site = site,
            Technologies =
            [
                .. technologies
                    .Select(t => WithLifecycle(t.Value, lifecycles))
                    .OrderBy(t => t.Order).ThenBy(t => t.Id, StringComparer.Ordinal),
            ],
            Criteria =
            [
                .. Parse(EntryKind.Criterion, "content/criteria", ".md", EntryReaders.Criterion)
                    .Select(c => c.Value)
                    .OrderBy(c => groups.IndexOf(c.Group.Value) is var at && at < 0 ? int.MaxValue : at).ThenBy(c => c.Order).ThenBy(c => c.Id, StringComparer.Ordinal),
            ],
            Scenarios = [.. Parse(EntryKind.Scenario, "content/scenarios", ".md", EntryReaders.Scenario).Select(s => s.Value).OrderBy(s => s.Order).ThenBy(s => s.Id, StringComparer.Ordinal)],
            Tools = [.. Parse(EntryKind.Tool, "content/tools", ".md", EntryReaders.Tool).Select(t => t.Value)],
            Evidence = [.. Parse(EntryKind.Evidence, "content/evidence", ".md", EntryReaders.Evidence).Select(e => e.Value)],
            Pages = ReadPages(),
            Seeds = [.. Parse(EntryKind.Seed, "seeds", ".yml", SeedReader.Read).Select(s => s.Value).OrderBy(s => s.File.Value, StringComparer.Ordinal)],
            Flow = ReadFlow(),
            Redirects = ReadRedirects(),
        };
    }

    private ImmutableArray<GuidePage> ReadPages()
    {
        if (!_folder.Exists(HomeFile))
            _diagnostics.Add(Faults.MissingFile(HomeFile, "it is the page that readers begin with"));
        return [.. Parse(EntryKind.Page, "content/pages", ".md", EntryReaders.Page).Select(p => p.Value)];
    }

    private SiteSettings ReadSite()
    {
        if (!_folder.Exists(SiteFile))
        {
            _diagnostics.Add(Faults.MissingFile(SiteFile, "a guide has one, with at least a title and a version"));
            return new SiteSettings();
        }

        return Parsed(SiteFile, SiteReader.Read, _diagnostics.Add) ?? new SiteSettings();
    }

    private ImmutableArray<Redirect> ReadRedirects() =>
        _folder.Exists(RedirectsFile) ? [.. Parsed(RedirectsFile, (file, report) => (IReadOnlyList<Redirect>)SiteReader.ReadRedirects(file, report), _diagnostics.Add) ?? []] : [];

    private Flow ReadFlow()
    {
        foreach (var stray in _folder.FilesIn("content/decision", _diagnostics.Add).Where(f => f != FlowFile))
            _diagnostics.Add(Faults.UnexpectedFile(stray, $"the decision flow is {FlowFile}"));
        if (!_folder.Exists(FlowFile))
            return Flow.None;
        if (Parsed(FlowFile, FlowReader.Read, _diagnostics.Add) is { } flow)
            return flow;
        _unread.Add(new UnreadEntry(FlowFile, EntryKind.Question, "flow"));
        return Flow.None;
    }

    /// <summary>Warns of files beside and below the folders of entries, where nobody would look for them.</summary>
    private void ReportStrays()
    {
        var folders = $"the folders of content are {string.Join(", ", EntryFolders)}";
        foreach (var stray in _folder.FilesIn("content", _diagnostics.Add).Where(f => !EntryFolders.Contains(f["content/".Length..])))
            _diagnostics.Add(Faults.UnexpectedFile(stray, folders));
        foreach (var folder in _folder.FoldersIn("content", _ => { }))
        {
            if (EntryFolders.Contains(folder["content/".Length..]))
                ReportStraysBelow(folder);
            else
                ReportAll(folder, folders);
        }

        ReportStraysBelow("seeds");

        void ReportStraysBelow(string folder)
        {
            // That the folder itself cannot be read was reported when its entries were listed.
            foreach (var inner in _folder.FoldersIn(folder, _ => { }))
                ReportAll(inner, $"entries lie directly in {folder}");
        }

        void ReportAll(string folder, string expected)
        {
            var strays = _folder.FilesBelow(folder, _diagnostics.Add);
            foreach (var stray in strays)
                _diagnostics.Add(Faults.UnexpectedFile(stray, expected));
            if (strays.Count == 0 && Path.GetExtension(folder) is ".md" or ".yml")
                _diagnostics.Add(Faults.UnexpectedFile(folder, $"it is a folder, and {expected}"));
        }
    }

    private Theme ReadTheme()
    {
        var templates = Each(_folder.FilesBelow("templates", _diagnostics.Add).Where(f => f.EndsWith(".hbs", StringComparison.Ordinal)), ReadTemplate);
        var assets = Each(
            AssetFolders.SelectMany(f => _folder.FilesIn(f, _diagnostics.Add)),
            (path, report) => Kept(path, (bytes, _) => new Asset(path, [.. LineEnds.Unified(path, bytes)]), report));
        if (templates.IsEmpty)
            _diagnostics.Add(Faults.MissingFile("templates/layouts/main.hbs", "the pages are made from the templates in templates/"));
        return new Theme(templates, assets);
    }

    private SourceText? ReadTemplate(string path, Action<Diagnostic> report) =>
        Parsed(path, (file, _) => file with { Text = file.Text.ReplaceLineEndings("\n") }, report);

    /// <summary>What a parser makes of a file's text, or null after reporting why there is none.</summary>
    private T? Parsed<T>(string path, Func<SourceText, Action<Diagnostic>, T?> parse, Action<Diagnostic> report)
        where T : class =>
        Kept(path, (bytes, fault) => GuideFolder.TextOf(path, bytes, fault) is { } file ? parse(file, fault) : null, report);

    private T? Kept<T>(string path, Func<byte[], Action<Diagnostic>, T?> make, Action<Diagnostic> report)
        where T : class
    {
        if (_cache is not null)
            return _cache.Get(_folder, path, make, report);
        return _folder.ReadBytes(path, report) is { } bytes ? make(bytes, report) : null;
    }

    private ImmutableArray<(string Id, T Value)> Parse<T>(EntryKind kind, string folder, string extension, Func<SourceText, Action<Diagnostic>, T?> parse)
        where T : class
    {
        var files = _folder.FilesIn(folder, _diagnostics.Add);
        foreach (var stray in files.Where(f => !f.EndsWith(extension, StringComparison.Ordinal)))
            _diagnostics.Add(Faults.UnexpectedFile(stray, $"files in {folder} end with {extension}"));
        var paths = files.Where(f => f.EndsWith(extension, StringComparison.Ordinal)).ToList();
        var entries = Each<(string File, string Id, T Value)?>(
            paths,
            (path, report) => Parsed(path, parse, report) is { } value ? (path, new SourceText(path, "").Id, value) : null);
        _unread.AddRange(paths.Except(entries.Select(e => e!.Value.File)).Select(path => new UnreadEntry(path, kind, new SourceText(path, "").Id)));
        return [.. entries.Select(e => (e!.Value.Id, e.Value.Value))];
    }

    /// <summary>Does the same for each file, in parallel; results and diagnostics are in the order of the files.</summary>
    private ImmutableArray<T> Each<T>(IEnumerable<string> files, Func<string, Action<Diagnostic>, T?> read)
    {
        var paths = files.ToArray();
        var results = new T?[paths.Length];
        var faults = new List<Diagnostic>?[paths.Length];
        if (_cache is { IsTrusted: true })
        {
            for (var i = 0; i < paths.Length; i++)
                ReadOne(i);
        }
        else
        {
            InParallel.Do(paths.Length, ReadOne, new ParallelOptions());
        }

        foreach (var list in faults)
            _diagnostics.AddRange(list ?? []);
        return [.. results.Where(r => r is not null).Select(r => r!)];

        void ReadOne(int i) => results[i] = read(paths[i], fault => (faults[i] ??= []).Add(fault));
    }

    private void ReportTablesOfNobody(ImmutableArray<(string Id, Lifecycle Value)> lifecycles, ImmutableArray<(string Id, Technology Value)> technologies)
    {
        var known = technologies.Select(t => t.Id).Concat(_unread.Select(u => u.Id)).ToList();
        foreach (var (id, _) in lifecycles.Where(l => !known.Contains(l.Id)))
            _diagnostics.Add(Faults.UnknownId(Place.StartOf($"content/lifecycle/{id}.yml"), "technology", id, known));
    }

    private Technology WithLifecycle(Technology technology, ImmutableArray<(string Id, Lifecycle Value)> lifecycles)
    {
        var table = lifecycles.FirstOrDefault(l => l.Id == technology.Id).Value;
        if (table is null)
            return technology;
        return _cache is null ? Joined(technology, table) : _cache.Joined(technology, table, Joined);
    }

    private static Technology Joined(Technology technology, Lifecycle table) => technology with
    {
        Lifecycle = table,
        IdReferences = table.Source is { } source
            ? [.. technology.IdReferences, new IdReference(source.Value, source.Place, LinkRole.Cites, EntryKind.Evidence)]
            : technology.IdReferences,
    };
}
