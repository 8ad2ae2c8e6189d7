using System.Collections.Immutable;
using StackGuide.Model.Diagnostics;

namespace StackGuide.Publishing.Verifying;

/// <summary>What a published site or bundle was found to be.</summary>
/// <param name="Files">How many files are as the manifest says.</param>
/// <param name="Receipt">The SHA-256 of the manifest, which stands for all of it; null when there is none.</param>
/// <param name="Diagnostics">Each file that was changed, added or lost, and hints of what systems left there; or why nothing could be verified.</param>
public sealed record VerifyResult(int Files, string? Receipt, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Whether StackGuide wrote it, even if it was changed since.</summary>
    public bool IsOurs => Receipt is not null;

    /// <summary>How many faults there are; hints are none.</summary>
    public int Faults => Diagnostics.Count(d => d.Severity == Severity.Error);
}
