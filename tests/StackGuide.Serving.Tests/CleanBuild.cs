using System.Collections.Concurrent;
using StackGuide.Checking;
using StackGuide.Checking.Rules;
using StackGuide.Markdown;
using StackGuide.Model.Diagnostics;
using StackGuide.Model.Guides;
using StackGuide.Reading;
using StackGuide.Rendering;

namespace StackGuide.Serving.Tests;

/// <summary>What a build of the guide gives that knows of no earlier one.</summary>
/// <param name="Diagnostics">As <c>build</c> prints them.</param>
/// <param name="Files">Each with its bytes; empty when an error stands.</param>
internal sealed record CleanBuild(IReadOnlyList<Diagnostic> Diagnostics, IReadOnlyList<(string Path, string Bytes)> Files)
{
    // To compile templates is most of the time; of exactly the same theme and colours nothing else can come.
    private static readonly ConcurrentDictionary<string, ThemeCache> Themes = new(StringComparer.Ordinal);

    /// <summary>The diagnostics that the stages of a preview know.</summary>
    public static IReadOnlyList<DiagnosticCode> Catalogue { get; } =
    [
        .. SharedFaults.Codes, .. MarkdownFaults.Codes, .. ReadingFaults.Codes, .. ReferenceFaults.Codes, .. ComparisonFaults.Codes,
        .. SeedFaults.Codes, .. FlowFaults.Codes, .. DateFaults.Codes, .. WaiverFaults.Codes, .. TemplateFaults.Codes,
    ];

    public static CleanBuild Of(string root)
    {
        var read = ContentReader.Read(root);
        var content = new LinkedContent(read.Content);
        var guide = new Guide(content);
        List<Diagnostic> found = [.. Waivers.Apply(content, [.. read.Diagnostics, .. GuideChecker.Check(content, new CheckOptions())], reportNeedless: false, Catalogue)];
        if (found.Exists(IsError))
            return new CleanBuild(Diagnostic.Sorted(found), []);
        var rendered = SiteRenderer.Prepare(guide, read.Theme, new RenderOptions(), Themes.GetOrAdd(KeyOf(guide, read.Theme), _ => new ThemeCache()));
        found.AddRange(rendered.Diagnostics);
        return new CleanBuild(Diagnostic.Sorted(found), found.Exists(IsError) ? [] : Made(rendered.Files));
    }

    private static string KeyOf(Guide guide, Theme theme) => string.Join('\n',
    [
        // A cache is for one thread.
        $"{Environment.CurrentManagedThreadId}",
        .. theme.Templates.Select(t => t.Path + t.Text),
        .. theme.Assets.Select(a => a.Path + Convert.ToHexString(a.Content.AsSpan())),
        .. guide.Content.Technologies.Select(t => t.Accent.ToString()),
    ]);

    /// <summary>The files of a site with their bytes, which differ where the texts of these do.</summary>
    public static IReadOnlyList<(string Path, string Bytes)> Made(IEnumerable<SiteFile> files) => [.. files.Select(f => (f.Path.Value, Convert.ToHexString(f.Render())))];

    private static bool IsError(Diagnostic diagnostic) => diagnostic.Severity == Severity.Error;
}
