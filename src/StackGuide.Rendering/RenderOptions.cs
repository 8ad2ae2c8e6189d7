namespace StackGuide.Rendering;

/// <summary>What may differ from one publication of the same guide to another.</summary>
public sealed record RenderOptions
{
    /// <summary>Where the site is hosted, with a closing slash; null for the guide's own setting.</summary>
    public string? BaseUrl { get; init; }
}
