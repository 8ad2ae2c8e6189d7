using System.Collections.Immutable;
using StackGuide.Markdown.Writers;
using StackGuide.Model.Diagnostics;
using StackGuide.Model.Guides;
using StackGuide.Model.Places;
using StackGuide.Reading.Entries;
using StackGuide.Reading.Files;
using StackGuide.Statistics;
using StackGuide.Threading;

namespace StackGuide.Reading;

/// <summary>The first stage: files to typed entries, each value with its place.</summary>
/// <remarks>
/// Files are read and parsed in parallel; results are kept by the files' ordinal order, so that they do not depend on it.
/// Reading goes on to the end whatever it finds.
/// </remarks>
public sealed class ContentReader
{
    private static readonly string HomeFile = EntryKind.Page.FileOf(GuidePage.HomeId);

    private readonly GuideFolder _folder;
    private readonly ReadingCache? _cache;
    private readonly List<Diagnostic> _diagnostics = [];
    private readonly List<UnreadEntry> _unread = [];
    private MeasuredFigures _figures = MeasuredFigures.Unknown;

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
        var content = new GuideContent { Site = ReadSite() };
        content = ReadMeasurements(content);
        foreach (var kind in EntryReaders.All.Where(k => k.Kind != EntryKind.Measurement))
            content = kind.ReadInto(this, content);
        ReportSharedKeys(content);
        if (!_folder.Exists(HomeFile))
            _diagnostics.Add(SharedFaults.MissingFile(HomeFile, "it is the page that readers begin with"));
        return content with
        {
            Technologies = WithLifecycles(content.Technologies),
            Flow = ReadFlow(),
            Redirects = ReadRedirects(),
            Search = _folder.Exists(GuideLayout.SearchFile) ? Parsed(GuideLayout.SearchFile, SiteReader.ReadSearch, _diagnostics.Add) ?? new SearchNames() : new SearchNames(),
        };
    }

    /// <summary>Measurements come first: every text may name their figures, also their own, which are read again for that.</summary>
    private GuideContent ReadMeasurements(GuideContent content)
    {
        content = EntryReaders.Of(EntryKind.Measurement).ReadInto(this, content);
        ImmutableArray<Measurement> records = [.. content.Measurements.Select(WithSamples)];
        var unread = _unread.Where(u => u.Kind == EntryKind.Measurement).Select(u => u.Id).ToImmutableArray();
        _figures = _cache is null ? new MeasuredFigures(records, unread) : _cache.FiguresOf(records, unread);
        return content with
        {
            Measurements = [.. records.Select(WithFigures)],
            Experiments = [.. records.Select(r => r.Experiment.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(ReadExperiment).OfType<CurrentExperiment>()],
        };
    }

    private Measurement WithSamples(Measurement record)
    {
        var path = Path.ChangeExtension(record.Place.File, EntryKind.Measurement.Beside);
        if (!_folder.Exists(path) || Kept(path, (bytes, _) => new SampleFile(path, [.. bytes]), _diagnostics.Add) is not { } samples)
            return record;
        return _cache is null ? Both(record, samples) : _cache.Joined(record, samples, Both);

        static Measurement Both(Measurement record, SampleFile samples) => record with { Samples = samples };
    }

    /// <summary>A record whose own words name figures is read again, now that they are known.</summary>
    private Measurement WithFigures(Measurement record)
    {
        if (!record.Summary.Contains(FigureName.Opening, StringComparison.Ordinal) && !PlainTextWriter.Words(record.Body).Contains(FigureName.Opening, StringComparison.Ordinal))
            return record;
        var again = _cache is null ? Again(record, _figures) : _cache.Joined(record, _figures, Again);
        _diagnostics.AddRange(again.Faults.Where(fault => !_diagnostics.Contains(fault)));
        return again.Record;

        ReadAgain Again(Measurement record, MeasuredFigures figures)
        {
            List<Diagnostic> faults = [];
            var read = _folder.ReadBytes(record.Place.File, faults.Add) is { } bytes && GuideFolder.TextOf(record.Place.File, bytes, faults.Add) is { } file
                ? MeasurementReader.Read(file, new FileScope(faults.Add, figures))
                : null;
            return new ReadAgain(read is null ? record : read with { Samples = record.Samples }, faults);
        }
    }

    /// <summary>An experiment as it is today; null when the guide does not hold it.</summary>
    private CurrentExperiment? ReadExperiment(string id)
    {
        var folder = $"{GuideLayout.ExperimentsFolder}/{id}";
        if (!Kebab.IsId(id) || _folder.FilesBelow(folder, _diagnostics.Add) is not { Count: > 0 } paths)
            return null;
        List<(string Path, byte[] Content)> files = [];
        SourceText? description = null;
        foreach (var path in paths.Where(path => ProgramSum.Counts(path[(folder.Length + 1)..])))
        {
            if (Kept(path, (content, _) => content, _diagnostics.Add) is not { } bytes)
                return null;
            files.Add((path[(folder.Length + 1)..], bytes));
            if (path == $"{folder}/{GuideLayout.ExperimentFile}")
                description = GuideFolder.TextOf(path, bytes, _diagnostics.Add);
        }

        return MeasurementReader.Experiment(id, files, description, Scope(_diagnostics.Add));
    }

    /// <summary>A citation names evidence or a measurement by the id alone, so that the two share their ids.</summary>
    private void ReportSharedKeys(GuideContent content)
    {
        foreach (var record in content.Measurements)
        {
            if (content.Evidence.FirstOrDefault(e => e.Id == record.Id) is { } evidence)
                _diagnostics.Add(ReadingFaults.DuplicateId(evidence.Place, EntryKind.Evidence.Name, evidence.Id, record.Place));
        }
    }

    private FileScope Scope(Action<Diagnostic> report) => new(report, _figures);

    private SiteSettings ReadSite()
    {
        if (!_folder.Exists(GuideLayout.SiteFile))
        {
            _diagnostics.Add(SharedFaults.MissingFile(GuideLayout.SiteFile, "a guide has one, with at least a title and a version"));
            return new SiteSettings();
        }

        return Parsed(GuideLayout.SiteFile, SiteReader.Read, _diagnostics.Add) ?? new SiteSettings();
    }

    private ImmutableArray<Redirect> ReadRedirects() =>
        _folder.Exists(GuideLayout.RedirectsFile) ? [.. Parsed(GuideLayout.RedirectsFile, (file, report) => (IReadOnlyList<Redirect>)SiteReader.ReadRedirects(file, report), _diagnostics.Add) ?? []] : [];

    private Flow ReadFlow()
    {
        foreach (var stray in _folder.FilesIn(GuideLayout.DecisionFolder, _diagnostics.Add).Where(f => f != GuideLayout.FlowFile))
            _diagnostics.Add(ReadingFaults.UnexpectedFile(stray, $"the decision flow is {GuideLayout.FlowFile}"));
        if (!_folder.Exists(GuideLayout.FlowFile))
            return Flow.None;
        if (Parsed(GuideLayout.FlowFile, (file, report) => FlowReader.Read(file, Scope(report)), _diagnostics.Add) is { } flow)
            return flow;
        _unread.Add(new UnreadEntry(GuideLayout.FlowFile, EntryKind.Question, "flow"));
        return Flow.None;
    }

    /// <summary>Warns of files beside and below the folders of entries, where nobody would look for them.</summary>
    private void ReportStrays()
    {
        var folders = $"the folders of {GuideLayout.Content} are {string.Join(", ", GuideLayout.ContentFolders)}";
        foreach (var stray in _folder.FilesIn(GuideLayout.Content, _diagnostics.Add).Where(f => !IsExpected(f)))
            _diagnostics.Add(ReadingFaults.UnexpectedFile(stray, folders));
        foreach (var folder in _folder.FoldersIn(GuideLayout.Content, _ => { }))
        {
            if (IsExpected(folder))
                ReportStraysBelow(folder);
            else
                ReportAll(folder, folders);
        }

        ReportStraysBelow(GuideLayout.Seeds);

        static bool IsExpected(string path) => GuideLayout.ContentFolders.Contains(path[(GuideLayout.Content.Length + 1)..]);

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
                _diagnostics.Add(ReadingFaults.UnexpectedFile(stray, expected));
            if (strays.Count == 0 && Path.GetExtension(folder) is ".md" or ".yml")
                _diagnostics.Add(ReadingFaults.UnexpectedFile(folder, $"it is a folder, and {expected}"));
        }
    }

    private Theme ReadTheme()
    {
        var templates = Each(_folder.FilesBelow(GuideLayout.Templates, _diagnostics.Add).Where(f => f.EndsWith(".scriban-html", StringComparison.Ordinal)), ReadTemplate);
        var assets = Each(
            GuideLayout.Assets.SelectMany(f => _folder.FilesIn(f, _diagnostics.Add)),
            (path, report) => Kept(path, (bytes, fault) => ReadAsset(path, bytes, fault), report));
        if (templates.IsEmpty)
            _diagnostics.Add(SharedFaults.MissingFile($"{GuideLayout.Templates}/layouts/main.scriban-html", $"the pages are made from the templates in {GuideLayout.Templates}/"));
        return new Theme(templates, assets);
    }

    private static Asset? ReadAsset(string path, byte[] bytes, Action<Diagnostic> report)
    {
        if (!path.EndsWith(".svg", StringComparison.OrdinalIgnoreCase) || SvgPicture.WhyNot(bytes) is not { } why)
            return new Asset(path, [.. LineEnds.Unified(path, bytes)]);
        report(ReadingFaults.UnreadableFile(path, $"it cannot be published: {why}"));
        return null;
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

    /// <summary>Reads every file of a kind's folder.</summary>
    internal ImmutableArray<(string Id, T Value)> Parse<T>(EntryKind kind, Func<SourceText, FileScope, T?> parse)
        where T : class => Parse(kind, kind.Folder!, kind.Extension, kind.Beside, (file, report) => parse(file, Scope(report)));

    /// <summary>Reads every file of a folder that holds nothing else but what lies beside one of them, if anything may.</summary>
    private ImmutableArray<(string Id, T Value)> Parse<T>(EntryKind kind, string folder, string extension, string? beside, Func<SourceText, Action<Diagnostic>, T?> parse)
        where T : class
    {
        var files = _folder.FilesIn(folder, _diagnostics.Add);
        foreach (var stray in files.Where(f => !f.EndsWith(extension, StringComparison.Ordinal)))
        {
            if (beside is null || !stray.EndsWith(beside, StringComparison.Ordinal))
                _diagnostics.Add(ReadingFaults.UnexpectedFile(stray, $"files in {folder} end with {extension}{(beside is null ? "" : $" or {beside}")}"));
            else if (!files.Contains(stray[..^beside.Length] + extension))
                _diagnostics.Add(ReadingFaults.UnexpectedFile(stray, $"there is no '{stray[(folder.Length + 1)..^beside.Length]}{extension}' beside it"));
        }

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

    private ImmutableArray<Technology> WithLifecycles(ImmutableArray<Technology> technologies)
    {
        var tables = Parse(EntryKind.Technology, GuideLayout.LifecycleFolder, ".yml", beside: null, SiteReader.ReadLifecycle);
        var known = technologies.Select(t => t.Id).Concat(_unread.Where(u => u.Kind == EntryKind.Technology).Select(u => u.Id)).ToList();
        foreach (var (id, _) in tables.Where(l => !known.Contains(l.Id)))
            _diagnostics.Add(SharedFaults.UnknownId(Place.StartOf(GuideLayout.LifecycleOf(id)), EntryKind.Technology.Name, id, known));
        return [.. technologies.Select(t => WithLifecycle(t, tables))];
    }

    private Technology WithLifecycle(Technology technology, ImmutableArray<(string Id, Lifecycle Value)> tables)
    {
        var table = tables.FirstOrDefault(l => l.Id == technology.Id).Value;
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

    /// <param name="Record">With its figures.</param>
    /// <param name="Faults">What is wrong with its file, as far as that was not known before.</param>
    private sealed record ReadAgain(Measurement Record, List<Diagnostic> Faults);
}
