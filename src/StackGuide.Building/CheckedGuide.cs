using StackGuide.Model.Diagnostics;
using StackGuide.Model.Guides;

namespace StackGuide.Building;

/// <summary>A guide that was read and checked.</summary>
/// <param name="Content">As far as it could be read.</param>
/// <param name="Theme">Its templates and assets.</param>
/// <param name="Diagnostics">Everything that was found, sorted by place, each once; warnings are errors where the run is strict.</param>
public sealed record CheckedGuide(LinkedContent Content, Theme Theme, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>Whether nothing must be made of it.</summary>
    public bool HasErrors => Diagnostics.Any(d => d.Severity == Severity.Error);
}
