using StackGuide.Checking;
using StackGuide.Checking.Rules;
using StackGuide.Model.Diagnostics;
using StackGuide.Model.Guides;
using StackGuide.Publishing;
using StackGuide.Reading;
using StackGuide.Rendering;

namespace StackGuide.Building;

/// <summary>The stages in their order, for every command: read, link, check, resolve, render, publish. Each takes what the one before made, and none is entered while an error stands.</summary>
/// <param name="clock">Measures the time; null for the system's.</param>
/// <param name="progress">Is told each stage; null when nobody wants to know.</param>
/// <param name="store">What the run before has left; null for a run that knows of none. One run at a time uses it.</param>
public sealed class GuideBuild(TimeProvider? clock = null, IBuildProgress? progress = null, BuildStore? store = null)
{
    private readonly TimeProvider _clock = clock ?? TimeProvider.System;

    /// <summary>Reads and checks a guide, and makes nothing of it.</summary>
    public CheckedGuide Check(BuildOptions options) => Check(Read(options), options);

    /// <summary>Reads, checks and renders a guide as far as it allows, and publishes nothing.</summary>
    public RenderedGuide Render(BuildOptions options, CancellationToken stop) => Render(Check(options), options, stop);

    /// <summary>Does the same after a change.</summary>
    /// <returns>Null when nothing has changed since the run before, of which the store knows.</returns>
    public RenderedGuide? RenderAgain(BuildOptions options, CancellationToken stop)
    {
        var read = Read(options);
        return store is { HasChanged: false } ? null : Render(Check(read, options), options, stop);
    }

    /// <summary>Runs as far as the content allows.</summary>
    /// <exception cref="PublishException">What is there must not be replaced, or the disk failed.</exception>
    /// <exception cref="OperationCanceledException">Stopped; what was there is as it was.</exception>
    public BuildResult Run(BuildOptions options, CancellationToken stop)
    {
        var started = _clock.GetTimestamp();
        var rendered = Render(options, stop);
        if (rendered.Site is not { } site)
            return new BuildResult(rendered.Checked.Content, rendered.Diagnostics, 0, null, _clock.GetElapsedTime(started));
        var (published, faults) = options.Bundle is { } targets
            ? new BundleStep(rendered.Guide!, rendered.Checked.Theme, options.Root, progress).Run(targets, site, stop)
            : Publish(site, options, stop);
        return new BuildResult(rendered.Checked.Content, Sorted([.. rendered.Diagnostics, .. faults], options), site.Pages.Count(), published, _clock.GetElapsedTime(started));
    }

    private ReadResult Read(BuildOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        progress?.Enter("Reading");
        return store?.Read(options.Root) ?? ContentReader.Read(options.Root);
    }

    private CheckedGuide Check(ReadResult read, BuildOptions options)
    {
        progress?.Enter("Checking");
        var content = store?.Link(read.Content) ?? new LinkedContent(read.Content);
        var found = Waivers.Apply(content, [.. read.Diagnostics, .. GuideChecker.Check(content, CheckOptionsOf(options, content))], reportNeedless: options.Today is not null, DiagnosticCatalogue.All);
        return new CheckedGuide(content, read.Theme, Sorted(found, options));
    }

    private RenderedGuide Render(CheckedGuide guide, BuildOptions options, CancellationToken stop)
    {
        if (guide.HasErrors)
            return new RenderedGuide(guide, null, null, guide.Diagnostics);
        stop.ThrowIfCancellationRequested();

        progress?.Enter("Rendering");
        var resolved = new Guide(guide.Content);
        var site = SiteRenderer.Render(resolved, guide.Theme, new RenderOptions { BaseUrl = options.BaseUrl, PreviewScript = options.PreviewScript }, store?.Theme);
        return new RenderedGuide(guide, resolved, site.Diagnostics.IsEmpty ? site : null, Sorted([.. guide.Diagnostics, .. site.Diagnostics], options));
    }

    private (PublishResult? Written, IReadOnlyList<Diagnostic> Diagnostics) Publish(PreparedSite site, BuildOptions options, CancellationToken stop)
    {
        var files = new SiteStream([.. site.Files.Where(f => options.Only?.Invoke(f.Path) ?? true)]);
        if (options.Output is null)
        {
            SitePublisher.RefuseCollisions(files.Files);
            files.Each(file => options.OnMade?.Invoke(file.Path, file.Content), stop).GetAwaiter().GetResult();
            return (null, files.Diagnostics);
        }

        var target = new PublishOptions { Root = options.Root, Output = options.Output, Compress = options.Compress, OnWritten = progress?.Counter("Publishing", files.Files.Count) };
        return (SitePublisher.Publish(files, target, stop), files.Diagnostics);
    }

    private CheckOptions CheckOptionsOf(BuildOptions options, LinkedContent content) => new()
    {
        Today = options.Today,
        RecomputesFigures = options.RecomputesFigures,
        Cache = store?.Checks,
        Originals = options.Originals is { } folder ? OriginalsFolder.Read(folder, content.Content.Seeds.Select(s => s.File.Value)) : null,
        SourceTexts = options.Originals is { } originals ? GuideTexts.Read(options.Root, originals) : [],
    };

    private static IReadOnlyList<Diagnostic> Sorted(IEnumerable<Diagnostic> found, BuildOptions options) =>
        Diagnostic.Sorted(options.Strict ? found.Select(d => d.Strictly()) : found);
}
