namespace StackGuide.Publishing;

/// <summary>What a bundle was made from.</summary>
/// <param name="Guide">The guide's title.</param>
/// <param name="Version">The guide's version.</param>
/// <param name="Revision">The revision of its sources, or <c>unknown</c>.</param>
public sealed record BundleOrigin(string Guide, string Version, string Revision);
