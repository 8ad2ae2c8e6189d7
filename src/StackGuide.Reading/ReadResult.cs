using System.Collections.Immutable;
using StackGuide.Model.Diagnostics;
using StackGuide.Model.Guides;

namespace StackGuide.Reading;

/// <summary>What was read, and what was wrong with it.</summary>
/// <param name="Content">The entries; those that could not be read at all are missing.</param>
/// <param name="Theme">Templates and assets.</param>
/// <param name="Diagnostics">In no particular order.</param>
public sealed record ReadResult(GuideContent Content, Theme Theme, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>The errors behind which something of the content may be hidden: all but those on templates.</summary>
    public IEnumerable<Diagnostic> Hiding =>
        Diagnostics.Where(d => d.Severity == Severity.Error && !GuideLayout.IsWithin(d.Place.File, GuideLayout.Templates));
}
