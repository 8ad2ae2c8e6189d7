namespace StackGuide.Cli.Pipeline;

/// <summary>What a run of the pipeline is told.</summary>
internal sealed record PipelineOptions
{
    /// <summary>The guide's folder.</summary>
    public required string Root { get; init; }

    /// <summary>The folder to publish to; null to check only.</summary>
    public string? Output { get; init; }

    /// <summary>Where the site is hosted; null for the guide's own setting.</summary>
    public string? BaseUrl { get; init; }

    /// <summary>Whether warnings are errors.</summary>
    public bool Strict { get; init; }

    /// <summary>The day that reviews are held against; null to leave dates alone, so that the same content is the same site tomorrow.</summary>
    public DateOnly? Today { get; init; }

    /// <summary>The folder of the original articles; null to leave them alone.</summary>
    public string? Originals { get; init; }
}
