namespace StackGuide.Serving;

/// <summary>What a preview is told.</summary>
public sealed record ServeOptions
{
    /// <summary>The guide's folder.</summary>
    public required string Root { get; init; }

    /// <summary>The port on this machine; 0 for any that is free.</summary>
    public int Port { get; init; }

    /// <summary>Whether warnings are errors.</summary>
    public bool Strict { get; init; }
}
