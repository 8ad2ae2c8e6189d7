namespace StackGuide.Building;

/// <summary>What a guide is bundled into.</summary>
/// <param name="Zip">The zip file; null for none.</param>
/// <param name="SingleFile">The one HTML file; null for none.</param>
/// <param name="Revision">The revision of the sources, or <c>unknown</c>.</param>
/// <param name="Sign">Makes the signature of each file, which is put beside it; null for none.</param>
public sealed record BundleTargets(string? Zip, string? SingleFile, string Revision, Func<Stream, byte[]>? Sign = null);
