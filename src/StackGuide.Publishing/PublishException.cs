namespace StackGuide.Publishing;

/// <summary>A site could not be written, or must not be. The former output is as it was. The message is for a person.</summary>
public sealed class PublishException : Exception
{
    /// <param name="message">What stands in the way and what to do.</param>
    public PublishException(string message)
        : base(message)
    {
    }

    /// <param name="message">What stands in the way and what to do.</param>
    /// <param name="cause">What the system said.</param>
    public PublishException(string message, Exception cause)
        : base(message, cause)
    {
    }
}
