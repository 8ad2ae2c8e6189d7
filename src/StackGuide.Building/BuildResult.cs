using StackGuide.Model.Diagnostics;
using StackGuide.Model.Guides;
using StackGuide.Publishing;

namespace StackGuide.Building;

/// <summary>What came of a run.</summary>
/// <param name="Content">As far as it could be read.</param>
/// <param name="Diagnostics">Everything that was found, sorted by place, each once.</param>
/// <param name="Pages">How many of the site's files are pages.</param>
/// <param name="Site">What was published; null when errors stood, or nothing was to be.</param>
/// <param name="Elapsed">How long it took.</param>
public sealed record BuildResult(LinkedContent Content, IReadOnlyList<Diagnostic> Diagnostics, int Pages, PublishResult? Site, TimeSpan Elapsed)
{
    /// <summary>How many errors were found.</summary>
    public int Errors => Diagnostics.Count(d => d.Severity == Severity.Error);

    /// <summary>How many warnings were found.</summary>
    public int Warnings => Diagnostics.Count(d => d.Severity == Severity.Warning);

    /// <summary>How many hints were found.</summary>
    public int Hints => Diagnostics.Count - Errors - Warnings;

    /// <summary>Whether no error stands.</summary>
    public bool Succeeded => Errors == 0;
}
