using System.Collections.Immutable;
using StackGuide.Model.Diagnostics;
using StackGuide.Rendering.Pages;

namespace StackGuide.Rendering;

/// <summary>The site's files, in order of their paths, and what is wrong with the templates.</summary>
/// <param name="Files">Each is made when it is asked for.</param>
/// <param name="Diagnostics">When there are any, the site must not be published.</param>
public sealed record RenderResult(ImmutableArray<SiteFile> Files, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>What made the pages, for those who take the guide along in another form.</summary>
    internal PageRenderer? Renderer { get; init; }
}
