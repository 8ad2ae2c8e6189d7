using System.Collections.Immutable;
using StackGuide.Model.Diagnostics;

namespace StackGuide.Rendering;

/// <summary>Files to take along, and what is wrong with the templates.</summary>
/// <param name="Files">Each is made when it is asked for.</param>
/// <param name="Diagnostics">When there are any, nothing must be published.</param>
public sealed record RenderResult(ImmutableArray<SiteFile> Files, ImmutableArray<Diagnostic> Diagnostics);
