namespace StackGuide.Publishing;

/// <summary>What was published.</summary>
/// <param name="Files">How many files there are, the manifest among them.</param>
/// <param name="Bytes">Their size together.</param>
public sealed record PublishResult(int Files, long Bytes);
