using StackGuide.Model.Diagnostics;

namespace StackGuide.Serving;

/// <summary>What came of reading the guide again.</summary>
/// <param name="Changed">The files that differ, relative to the root.</param>
/// <param name="Diagnostics">Everything that was found, sorted by place.</param>
/// <param name="IsShown">Whether the site now shows it; else an error stands and the last good site is kept.</param>
/// <param name="Elapsed">How long it took.</param>
public sealed record Refresh(IReadOnlyList<string> Changed, IReadOnlyList<Diagnostic> Diagnostics, bool IsShown, TimeSpan Elapsed);
