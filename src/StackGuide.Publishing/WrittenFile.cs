using StackGuide.Model.Places;

namespace StackGuide.Publishing;

/// <summary>A file as it was written.</summary>
/// <param name="Path">Below the site's root.</param>
/// <param name="Length">In bytes.</param>
/// <param name="Sha256">Lower-case hexadecimal.</param>
public readonly record struct WrittenFile(SitePath Path, long Length, string Sha256);
