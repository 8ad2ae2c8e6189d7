using StackGuide.Publishing.Folders;

namespace StackGuide.Publishing;

/// <summary>The right to change a guide's own files; one process at a time has it, and it is free again when that is killed.</summary>
public static class GuideTurn
{
    private const string Name = ".stackguide.lock";

    /// <summary>Takes it.</summary>
    /// <param name="root">The guide's folder.</param>
    /// <returns>What gives it back when disposed; null when another process has it.</returns>
    /// <exception cref="IOException">The folder cannot be written to.</exception>
    /// <exception cref="UnauthorizedAccessException">Likewise.</exception>
    public static IDisposable? TryTake(string root) => OutputLock.TryTake(Path.Combine(root, Name), FileMode.OpenOrCreate);
}
