namespace StackGuide.Publishing.Bundles;

/// <summary>Where a bundle goes and what it is made from.</summary>
public sealed record BundleOptions
{
    /// <summary>The guide's folder.</summary>
    public required string Root { get; init; }

    /// <summary>The zip file.</summary>
    public required string Output { get; init; }

    /// <summary>What the manifest says of it.</summary>
    public required BundleOrigin Origin { get; init; }

    /// <summary>Makes the signature of the zip file, which is put beside it; null for none.</summary>
    public Func<Stream, byte[]>? Sign { get; init; }

    /// <summary>Called after each file with the number written so far.</summary>
    public Action<int>? OnWritten { get; init; }
}
