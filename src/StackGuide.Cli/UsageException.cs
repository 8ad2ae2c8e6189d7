namespace StackGuide.Cli;

/// <summary>The command line names something that cannot be worked with. The message is for a person.</summary>
internal sealed class UsageException(string message) : Exception(message);
