namespace StackGuide.Rendering;

/// <summary>What may differ from one publication of the same guide to another.</summary>
public sealed record RenderOptions
{
    /// <summary>Where the site is hosted, with a closing slash; null for the guide's own setting.</summary>
    public string? BaseUrl { get; init; }

    /// <summary>The address of a script that every page loads before its own, as a preview needs one; null for none.</summary>
    public string? PreviewScript { get; init; }
}
