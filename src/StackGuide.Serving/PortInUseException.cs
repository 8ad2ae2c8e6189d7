namespace StackGuide.Serving;

/// <summary>Another program listens on the port, or this one must not. The message is for a person.</summary>
public sealed class PortInUseException(string message, Exception inner) : IOException(message, inner);
