using StackGuide.Model.Places;

namespace StackGuide.Building;

/// <summary>What a run is told.</summary>
public sealed record BuildOptions
{
    /// <summary>The guide's folder.</summary>
    public required string Root { get; init; }

    /// <summary>The folder to publish to; null to check only.</summary>
    public string? Output { get; init; }

    /// <summary>When nothing is published: is handed each file of the site, from several threads.</summary>
    public Action<SitePath, byte[]>? OnMade { get; init; }

    /// <summary>When nothing is published: which files are made; null for all.</summary>
    public Func<SitePath, bool>? Only { get; init; }

    /// <summary>Whether texts are also published compressed.</summary>
    public bool Compress { get; init; }

    /// <summary>The bundles to write instead of a folder; null for none.</summary>
    public BundleTargets? Bundle { get; init; }

    /// <summary>Where the site is hosted; null for the guide's own setting.</summary>
    public string? BaseUrl { get; init; }

    /// <summary>The address of a script that every page loads before its own, for a preview; null for none.</summary>
    public string? PreviewScript { get; init; }

    /// <summary>Whether warnings are errors.</summary>
    public bool Strict { get; init; }

    /// <summary>The day that reviews are held against; null to leave dates alone, so that the same content is the same site tomorrow.</summary>
    public DateOnly? Today { get; init; }

    /// <summary>Whether the figures of measurements are computed again from their samples.</summary>
    public bool RecomputesFigures { get; init; }

    /// <summary>The folder of the original articles; null to leave them alone.</summary>
    public string? Originals { get; init; }
}
