namespace StackGuide.Checking;

/// <summary>A file of the guide as it stands on the disk.</summary>
/// <param name="Path">Relative to the guide's root, with <c>/</c> between folders.</param>
/// <param name="Text">The whole file, decoded; any newline style.</param>
public sealed record SourceText(string Path, string Text);
