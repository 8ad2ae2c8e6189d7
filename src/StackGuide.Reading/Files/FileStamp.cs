namespace StackGuide.Reading.Files;

/// <summary>What tells one state of a file from another without opening it.</summary>
/// <param name="Written">When it was last written.</param>
/// <param name="Created">When it came to be: a file that replaces another of the same length and time is seen by it.</param>
/// <param name="Length">In bytes.</param>
internal readonly record struct FileStamp(DateTime Written, DateTime Created, long Length)
{
    // Coarser than the clocks of the file systems in use.
    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(50);

    /// <summary>Whether a later change would surely give another stamp: one within the same tick of the disk's clock need not.</summary>
    public bool IsSettled => DateTime.UtcNow - Written > Tick;
}
