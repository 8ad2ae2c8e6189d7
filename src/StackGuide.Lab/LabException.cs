namespace StackGuide.Lab;

/// <summary>An experiment cannot go on: for a reason that its author or the owner of the machine can mend.</summary>
internal sealed class LabException(string message) : Exception(message);
