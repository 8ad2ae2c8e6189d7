namespace StackGuide.Editing.Changes;

/// <summary>A file before and after.</summary>
/// <param name="Path">Relative to the guide's folder, with <c>/</c> between folders.</param>
/// <param name="Before">Its bytes; null when it is not there.</param>
/// <param name="After">What they are to be; null when it goes.</param>
/// <param name="Edits">How many pieces were replaced.</param>
public sealed record FileChange(string Path, byte[]? Before, byte[]? After, int Edits);
