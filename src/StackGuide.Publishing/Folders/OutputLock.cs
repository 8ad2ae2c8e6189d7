namespace StackGuide.Publishing.Folders;

/// <summary>A file that one process at a time has open; it disappears when closed, also when the process is killed it is free.</summary>
internal static class OutputLock
{
    // The system's words for "somebody else has it": EAGAIN on Linux, EWOULDBLOCK on macOS, a sharing violation on Windows.
    private static readonly int[] Taken = [11, 35, unchecked((int)0x80070020)];

    /// <summary>The right to write an output; given back by disposing.</summary>
    /// <exception cref="PublishException">Another process has it.</exception>
    public static IDisposable Take(OutputFolder output) =>
        TryTake(output.Beside("lock"), FileMode.OpenOrCreate)
        ?? throw new PublishException($"another build is writing '{output.Path}' just now; let it end and try again");

    /// <summary>Opens a lock file for this process alone.</summary>
    /// <returns>What holds it, or null when another process does, or when there is none to open.</returns>
    public static IDisposable? TryTake(string path, FileMode mode)
    {
        try
        {
            // A link there is none of ours: opening it would make or lock a file elsewhere.
            if (new FileInfo(path).LinkTarget is not null)
                File.Delete(path);
            return new FileStream(path, mode, FileAccess.ReadWrite, FileShare.None, bufferSize: 1, FileOptions.DeleteOnClose);
        }
        catch (FileNotFoundException)
        {
            return null;
        }
        catch (IOException fault) when (Array.IndexOf(Taken, fault.HResult) >= 0)
        {
            return null;
        }
    }
}
