using StackGuide.Model.Diagnostics;

namespace StackGuide.Serving;

/// <summary>What a preview shows.</summary>
/// <param name="Site">The last one without errors; null when there was none yet.</param>
/// <param name="Diagnostics">What is wrong with the files as they are now, sorted by place.</param>
public sealed record LiveState(LiveSite? Site, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>What keeps the files as they are now from being shown.</summary>
    public IEnumerable<Diagnostic> Errors => Diagnostics.Where(d => d.Severity == Severity.Error);
}
