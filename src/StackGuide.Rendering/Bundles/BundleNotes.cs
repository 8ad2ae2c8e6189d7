using System.Collections.Immutable;

namespace StackGuide.Rendering.Bundles;

/// <summary>What a bundle says of itself beyond the guide.</summary>
/// <param name="Revision">The revision of the sources that it was made from, or <c>unknown</c>.</param>
/// <param name="Licence">The text of the licence under which it may be passed on.</param>
public sealed record BundleNotes(string Revision, ImmutableArray<byte> Licence);
