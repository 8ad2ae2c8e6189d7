using System.Collections.Immutable;
using StackGuide.Checking;
using StackGuide.Checking.Rules;
using StackGuide.Cli.Printing;
using StackGuide.Cli.Reference;
using StackGuide.Model.Diagnostics;
using StackGuide.Model.Guides;
using StackGuide.Publishing;
using StackGuide.Reading;
using StackGuide.Rendering;

namespace StackGuide.Cli.Pipeline;

/// <summary>The stages in their order: read, link, check, render, publish. Rendering begins only when no error stands.</summary>
/// <param name="clock">Measures the time.</param>
/// <param name="progress">Is told each stage.</param>
internal sealed class BuildPipeline(TimeProvider clock, StageProgress progress)
{
    /// <summary>Runs as far as the content allows.</summary>
    public PipelineResult Run(PipelineOptions options, CancellationToken stop)
    {
        var started = clock.GetTimestamp();
        progress.Enter("Reading");
        var read = ContentReader.Read(options.Root);
        var content = new LinkedContent(read.Content);

        progress.Enter("Checking");
        List<Diagnostic> found = [.. Waivers.Apply(content, [.. read.Diagnostics, .. GuideChecker.Check(content, CheckOptionsOf(options, content))], reportNeedless: options.Today is not null, DiagnosticCatalogue.All)];
        if (HasErrors(found, options))
            return Finished(site: null);
        stop.ThrowIfCancellationRequested();

        progress.Enter("Rendering");
        var guide = new Guide(content);
        var rendered = SiteRenderer.Render(guide, read.Theme, new RenderOptions { BaseUrl = options.BaseUrl });
        found.AddRange(rendered.Diagnostics);
        if (HasErrors(found, options))
            return Finished(site: null);

        var published = options.Bundle is { } targets
            ? new BundleStep(guide, read.Theme, options.Root, progress).Run(targets, rendered, stop)
            : Publish(rendered.Files, options, stop);
        found.AddRange(published.Diagnostics);
        return Finished(published, rendered.Files.Count(IsPage));

        PipelineResult Finished(PublishResult? site, int pages = 0) =>
            new(content, Diagnostic.Sorted(options.Strict ? found.Select(d => d.Strictly()) : found), pages, site, clock.GetElapsedTime(started));
    }

    private PublishResult Publish(ImmutableArray<SiteFile> files, PipelineOptions options, CancellationToken stop)
    {
        if (options.Output is null)
            return SitePublisher.Rehearse([.. files.Where(f => options.Only?.Invoke(f.Path) ?? true)], options.OnMade, stop);
        var target = new PublishOptions { Root = options.Root, Output = options.Output, Compress = options.Compress, OnWritten = progress.Counter("Publishing", files.Length) };
        return SitePublisher.Publish(files, target, stop);
    }

    private static CheckOptions CheckOptionsOf(PipelineOptions options, LinkedContent content) => new()
    {
        Today = options.Today,
        RecomputesFigures = options.RecomputesFigures,
        Originals = options.Originals is { } folder ? OriginalsFolder.Read(folder, content.Content.Seeds.Select(s => s.File.Value)) : null,
        SourceTexts = options.Originals is { } originals ? GuideTexts.Read(options.Root, originals) : [],
    };

    private static bool HasErrors(List<Diagnostic> found, PipelineOptions options) =>
        found.Exists(d => d.Severity >= (options.Strict ? Severity.Warning : Severity.Error));

    private static bool IsPage(SiteFile file) => file.Path.Value.EndsWith(".html", StringComparison.Ordinal);
}
