namespace StackGuide.Publishing.Folders;

/// <summary>Clears up after runs that were killed.</summary>
internal static class Leftovers
{
    /// <summary>Deletes what runs left that no longer live, and puts back an output that one of them had set aside.</summary>
    public static void Clear(OutputFolder output)
    {
        foreach (var run in RunNames.Unfinished(output))
        {
            using var free = OutputLock.TryTake(run.Lock, FileMode.Open);
            if (free is null)
                continue;
            // Killed between its two renames, a run leaves no output; the former one is the last that was whole.
            if (Directory.Exists(run.Former) && !Directory.Exists(output.Path))
                Directory.Move(run.Former, output.Path);
            FolderRemoval.TryDelete(run.Former);
            FolderRemoval.TryDelete(run.Staging);
        }
    }
}
