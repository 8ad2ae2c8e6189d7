using System.Collections.Immutable;
using StackGuide.Model.Places;

namespace StackGuide.Model.Guides;

/// <summary>The release lines of a technology.</summary>
/// <param name="Source">The evidence that states them; null when there is no table.</param>
/// <param name="Releases">Newest first, as written.</param>
/// <param name="Review">When somebody last read the source.</param>
public sealed record Lifecycle(Located<string>? Source, ImmutableArray<Release> Releases, Review? Review)
{
    /// <summary>The warnings and hints on the table's file that an editor accepts.</summary>
    public ImmutableArray<Waiver> Waivers { get; init; } = [];

    /// <summary>No table.</summary>
    public static Lifecycle None { get; } = new(null, [], null);
}

/// <summary>A release line, for example Node.js 24 or Python 3.14.</summary>
/// <param name="Version">As its makers number it.</param>
/// <param name="Released">When it first came out.</param>
/// <param name="SupportEnds">The last day (or month) of security support; unknown when none was announced.</param>
/// <param name="Note">For example the name of a phase; may be empty.</param>
public sealed record Release(Located<string> Version, PartialDate Released, PartialDate SupportEnds, string Note);

/// <summary>A release line that an evidence speaks of.</summary>
/// <param name="Technology">A technology's id.</param>
/// <param name="Version">A version of its table.</param>
/// <param name="Place">Where it is written.</param>
public sealed record VersionScope(string Technology, string Version, Place Place);
