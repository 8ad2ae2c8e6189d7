using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Diagnostics;
using StackGuide.Checking;
using StackGuide.Checking.Rules;
using StackGuide.Model.Diagnostics;
using StackGuide.Model.Guides;
using StackGuide.Model.Places;
using StackGuide.Reading;
using StackGuide.Rendering;

namespace StackGuide.Serving;

/// <summary>A guide that is read again whenever its files change, and the last site of it that had no error. Refreshed by one thread.</summary>
/// <remarks>
/// Each refresh does what a build does, and takes what has not changed from the one before: parsed files, resolved links, compiled
/// templates. So the site never depends on what was changed in which order.
/// </remarks>
/// <param name="root">The guide's folder.</param>
/// <param name="strict">Whether warnings are errors.</param>
/// <param name="catalogue">Every code that there is.</param>
/// <param name="log">Is told of pages that cannot be made through a fault of ours.</param>
/// <param name="script">The address of the script by which pages follow the files; null for pages as a build publishes them.</param>
public sealed class LiveGuide(string root, bool strict, IReadOnlyList<DiagnosticCode> catalogue, IServeLog log, string? script = null)
{
    private readonly ReadingCache _files = new();
    private readonly CheckCache _checks = new();
    private readonly ThemeCache _theme = new();

    // Files that have changed since a site was shown: the pages that were not tried since.
    private readonly HashSet<string> _untried = new(StringComparer.Ordinal);
    private ImmutableArray<SourceText>? _shownTemplates;
    private ReadResult? _read;
    private LinkedContent? _content;
    private volatile LiveState _state = new(null, []);

    /// <summary>The site and the faults, taken together; may be asked for by any thread.</summary>
    public LiveState State => _state;

    /// <summary>Reads the guide again, and makes a new site of it when no error stands.</summary>
    /// <param name="suspects">Files to open whatever their time says, relative to the root; none to look at the times of all; null to open all.</param>
    /// <returns>What came of it; null when nothing has changed.</returns>
    public Refresh? Refresh(IEnumerable<string>? suspects)
    {
        var started = Stopwatch.GetTimestamp();
        if (suspects is null)
            _files.SuspectAll();
        foreach (var path in suspects ?? [])
            _files.Suspect(path);
        var read = ContentReader.Read(root, _files);
        if (_read is not null && _files.Changed.Count == 0 && read.Diagnostics.SequenceEqual(_read.Diagnostics))
            return null;

        _untried.UnionWith(_files.Changed);
        var content = new LinkedContent(read.Content, _content);
        List<Diagnostic> found = [.. Waivers.Apply(content, [.. read.Diagnostics, .. GuideChecker.Check(content, new CheckOptions { Cache = _checks })], reportNeedless: false, catalogue)];
        var site = HasErrors(found) ? null : SiteOf(new Guide(content), read.Theme, found);
        var isShown = !HasErrors(found);
        if (isShown)
        {
            _shownTemplates = read.Theme.Templates;
            _untried.Clear();
        }

        (_read, _content) = (read, content);
        _state = new LiveState(isShown ? site : _state.Site, Diagnostic.Sorted(strict ? found.Select(d => d.Strictly()) : found));
        return new Refresh(_files.Changed, _state.Diagnostics, isShown, Stopwatch.GetElapsedTime(started));
    }

    /// <summary>Adds what is wrong with the templates. Which pages a change shows on is not known, so that those of the changed files are tried, or all when a template changed.</summary>
    private LiveSite SiteOf(Guide guide, Theme theme, List<Diagnostic> found)
    {
        var prepared = SiteRenderer.Prepare(guide, theme, new RenderOptions { PreviewScript = script }, _theme);
        found.AddRange(prepared.Diagnostics);
        var site = new LiveSite(prepared, guide.Site.BaseUrl);
        if (prepared.Diagnostics.IsEmpty)
            found.AddRange(Try(site, PagesToTry(guide, theme, prepared), log));
        return site;
    }

    /// <summary>Measured from the last site that was shown, so that no error is forgotten while it stands, or while another does.</summary>
    private IEnumerable<string> PagesToTry(Guide guide, Theme theme, PreparedSite prepared) =>
        _shownTemplates is { } shown && shown.SequenceEqual(theme.Templates)
            ? guide.Entries.Where(e => e.Kind.HasPage && _untried.Contains(e.Place.File)).Select(e => e.Path.Value)
            : prepared.Pages.Select(p => p.Path.Value);

    /// <summary>Makes pages, and finds which templates fail on them.</summary>
    internal static IReadOnlyCollection<Diagnostic> Try(LiveSite site, IEnumerable<string> pages, IServeLog log)
    {
        var found = new ConcurrentBag<Diagnostic>();
        Parallel.ForEach(pages, page =>
        {
            try
            {
                site.Find(page);
            }
            catch (RenderException fault)
            {
                found.Add(fault.Diagnostic);
            }
            catch (Exception fault)
            {
                // A fault of ours on one page ends no preview of the others.
                lock (found)
                    log.Failed(page, fault);
            }
        });
        return found;
    }

    private bool HasErrors(List<Diagnostic> found) => found.Exists(d => d.Severity >= (strict ? Severity.Warning : Severity.Error));
}
