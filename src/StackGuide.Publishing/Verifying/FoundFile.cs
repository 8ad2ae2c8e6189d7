namespace StackGuide.Publishing.Verifying;

/// <summary>A file as it is now.</summary>
/// <param name="Path">With <c>/</c> between folders.</param>
/// <param name="Length">In bytes.</param>
/// <param name="Open">Opens it for reading.</param>
internal sealed record FoundFile(string Path, long Length, Func<Stream> Open);
