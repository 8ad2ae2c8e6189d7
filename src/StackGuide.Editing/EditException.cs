namespace StackGuide.Editing;

/// <summary>What is asked cannot be done to the guide's files. Nothing was written. The message is for a person.</summary>
public sealed class EditException(string message) : Exception(message);
