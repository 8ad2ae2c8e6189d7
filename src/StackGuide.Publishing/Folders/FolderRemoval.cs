namespace StackGuide.Publishing.Folders;

/// <summary>Deletes folders of ours.</summary>
internal static class FolderRemoval
{
    /// <summary>Deletes a folder with all that is in it, as far as the system lets us; the next run tries again.</summary>
    public static void TryDelete(string path)
    {
        try
        {
            if (Directory.Exists(path))
                Directory.Delete(path, recursive: true);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // What is left is found by its name at the next run; the publish itself has already succeeded or failed.
        }
    }
}
