using StackGuide.Model.Diagnostics;
using StackGuide.Model.Guides;
using StackGuide.Rendering;

namespace StackGuide.Building;

/// <summary>A guide that was read, checked and rendered as far as it allowed.</summary>
/// <param name="Checked">What was read.</param>
/// <param name="Guide">What it was resolved to; null where an error stands in what was read.</param>
/// <param name="Site">The site; null where any error stands.</param>
/// <param name="Diagnostics">Everything that was found, sorted by place, each once.</param>
public sealed record RenderedGuide(CheckedGuide Checked, Guide? Guide, PreparedSite? Site, IReadOnlyList<Diagnostic> Diagnostics);
