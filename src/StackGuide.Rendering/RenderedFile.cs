using StackGuide.Model.Places;

namespace StackGuide.Rendering;

/// <summary>A file of the site that was made.</summary>
/// <param name="Path">Where it goes.</param>
/// <param name="Content">Its bytes.</param>
public sealed record RenderedFile(SitePath Path, byte[] Content);
