using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Diagnostics;
using StackGuide.Building;
using StackGuide.Model.Diagnostics;
using StackGuide.Model.Places;
using StackGuide.Rendering;

namespace StackGuide.Serving;

/// <summary>A guide that is built again whenever its files change, and the last site of it that had no error. Refreshed by one thread.</summary>
/// <remarks>Each refresh is a build that takes what has not changed from the one before. So the site never depends on what was changed in which order.</remarks>
public sealed class LiveGuide
{
    private readonly BuildStore _store = new();
    private readonly GuideBuild _build;
    private readonly BuildOptions _options;
    private readonly IServeLog _log;

    // Files that have changed since a site was shown: the pages that were not tried since.
    private readonly HashSet<string> _untried = new(StringComparer.Ordinal);
    private ImmutableArray<SourceText>? _shownTemplates;
    private volatile LiveState _state = new(null, []);

    /// <param name="root">The guide's folder.</param>
    /// <param name="strict">Whether warnings are errors.</param>
    /// <param name="log">Is told of pages that cannot be made through a fault of ours.</param>
    /// <param name="script">The address of the script by which pages follow the files; null for pages as a build publishes them.</param>
    public LiveGuide(string root, bool strict, IServeLog log, string? script = null)
    {
        _build = new GuideBuild(store: _store);
        _options = new BuildOptions { Root = root, Strict = strict, PreviewScript = script };
        _log = log;
    }

    /// <summary>The site and the faults, taken together; may be asked for by any thread.</summary>
    public LiveState State => _state;

    /// <summary>Builds the guide again, and shows the new site when no error stands.</summary>
    /// <param name="suspects">Files to open whatever their time says, relative to the root; none to look at the times of all; null to open all.</param>
    /// <returns>What came of it; null when nothing has changed.</returns>
    public Refresh? Refresh(IEnumerable<string>? suspects)
    {
        var started = Stopwatch.GetTimestamp();
        _store.Suspect(suspects);
        if (_build.RenderAgain(_options, CancellationToken.None) is not { } rendered)
            return null;

        _untried.UnionWith(_store.Changed);
        var found = rendered.Diagnostics;
        var site = rendered.Site is { } prepared ? new LiveSite(prepared, rendered.Guide!.Site.BaseUrl) : null;
        if (site is not null && Try(site, PagesToTry(rendered), _log) is { Count: > 0 } faults)
            (site, found) = (null, Diagnostic.Sorted([.. found, .. faults]));
        if (site is not null)
        {
            _shownTemplates = rendered.Checked.Theme.Templates;
            _untried.Clear();
        }

        _state = new LiveState(site ?? _state.Site, found);
        return new Refresh(_store.Changed, _state.Diagnostics, site is not null, Stopwatch.GetElapsedTime(started));
    }

    /// <summary>Measured from the last site that was shown, so that no error is forgotten while it stands, or while another does.</summary>
    private IEnumerable<string> PagesToTry(RenderedGuide rendered) =>
        _shownTemplates is { } shown && shown.SequenceEqual(rendered.Checked.Theme.Templates)
            ? rendered.Guide!.Entries.Where(e => e.Kind.HasPage && _untried.Contains(e.Place.File)).Select(e => e.Path.Value)
            : rendered.Site!.Pages.Select(p => p.Path.Value);

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
}
