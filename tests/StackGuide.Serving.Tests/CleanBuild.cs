using StackGuide.Building;
using StackGuide.Model.Diagnostics;
using StackGuide.Rendering;

namespace StackGuide.Serving.Tests;

/// <summary>What a build of the guide gives that knows of no earlier one.</summary>
/// <param name="Diagnostics">As <c>build</c> prints them.</param>
/// <param name="Files">Each with its bytes; empty when an error stands.</param>
internal sealed record CleanBuild(IReadOnlyList<Diagnostic> Diagnostics, IReadOnlyList<(string Path, string Bytes)> Files)
{
    public static CleanBuild Of(string root)
    {
        var rendered = new GuideBuild().Render(new BuildOptions { Root = root }, CancellationToken.None);
        return new CleanBuild(rendered.Diagnostics, rendered.Site is { } site ? Made(site.Files) : []);
    }

    /// <summary>The files of a site with their bytes, which differ where the texts of these do.</summary>
    public static IReadOnlyList<(string Path, string Bytes)> Made(IEnumerable<SiteFile> files) => [.. files.Select(f => (f.Path.Value, Convert.ToHexString(f.Render())))];
}
