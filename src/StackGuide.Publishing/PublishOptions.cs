namespace StackGuide.Publishing;

/// <summary>Where a site goes, and what must not be overwritten by it.</summary>
public sealed record PublishOptions
{
    /// <summary>The guide's folder, which holds <c>site/</c> and <c>content/</c>.</summary>
    public required string Root { get; init; }

    /// <summary>The folder that the site replaces as a whole; need not exist.</summary>
    public required string Output { get; init; }

    /// <summary>Whether texts are also written compressed, as <c>.gz</c> and <c>.br</c>, for hosts that send those as they are.</summary>
    public bool Compress { get; init; }

    /// <summary>Called after each file with the number written so far; from several threads, in no order.</summary>
    public Action<int>? OnWritten { get; init; }
}
