namespace StackGuide.Publishing.Bundles;

/// <summary>A zip file is not one as we write it, so no receipt can stand for what an unpacker would make of it. The message says why.</summary>
public sealed class BundleException : Exception
{
    /// <param name="message">What is wrong, after "it" or the name of a file in it.</param>
    public BundleException(string message)
        : base(message)
    {
    }

    /// <param name="message">What is wrong, after "it" or the name of a file in it.</param>
    /// <param name="cause">What the system said.</param>
    public BundleException(string message, Exception cause)
        : base(message, cause)
    {
    }
}
