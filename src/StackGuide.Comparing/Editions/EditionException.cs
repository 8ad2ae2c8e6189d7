namespace StackGuide.Comparing.Editions;

/// <summary>Files are not those of a published guide. The message says which and why, for a person.</summary>
public sealed class EditionException(string message) : Exception(message);
