using System.Security.Cryptography;
using StackGuide.Model.Places;
using StackGuide.Threading;

namespace StackGuide.Publishing.Folders;

/// <summary>The folder beside the output in which a site is written; gone after disposing, unless it was swapped in.</summary>
internal sealed class StagingFolder : IDisposable
{
    private readonly string _path;
    private readonly string _former;
    private readonly IDisposable _lock;

    private StagingFolder(string path, string former, IDisposable @lock)
    {
        _path = path;
        _former = former;
        _lock = @lock;
    }

    /// <summary>Makes a new one, with its lock.</summary>
    public static StagingFolder CreateBeside(OutputFolder output)
    {
        var run = RunNames.New(output);
        var turn = OutputLock.TryTake(run.Lock, FileMode.CreateNew) ?? throw new IOException($"'{run.Lock}' is taken");
        var staging = new StagingFolder(run.Staging, run.Former, turn);
        Directory.CreateDirectory(run.Staging);
        return staging;
    }

    /// <summary>Makes the folders of all paths, each once.</summary>
    public void CreateFolders(IEnumerable<SitePath> paths)
    {
        var folders = new HashSet<string>(StringComparer.Ordinal);
        var lookup = folders.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var path in paths)
        {
            var slash = path.Value.LastIndexOf('/');
            if (slash > 0 && lookup.Add(path.Value.AsSpan(0, slash)))
                Directory.CreateDirectory(Full(path.Value[..slash]));
        }
    }

    /// <summary>Writes a new file; its folder exists.</summary>
    public WrittenFile Write(SitePath path, byte[] content)
    {
        using (var handle = File.OpenHandle(Full(path.Value), FileMode.CreateNew, FileAccess.Write))
            RandomAccess.Write(handle, content, 0);
        return new WrittenFile(path, content.Length, Convert.ToHexStringLower(SHA256.HashData(content)));
    }

    /// <summary>Holds the disk against what was written.</summary>
    /// <exception cref="PublishException">A file is missing or has another length.</exception>
    public void Verify(IReadOnlyList<WrittenFile> files) => InParallel.Do(files.Count, index =>
    {
        var file = files[index];
        var found = new FileInfo(Full(file.Path.Value));
        if (!found.Exists || found.Length != file.Length)
            throw new PublishException($"'{file.Path}' was written with {file.Length} bytes, but {(found.Exists ? $"{found.Length} are" : "it is not")} on the disk");
    }, new ParallelOptions());

    /// <summary>Puts this folder in the output's place and deletes the former output.</summary>
    /// <exception cref="PublishException">Somebody has put something into the former output since the run began; it stands as it is.</exception>
    public void SwapInto(OutputFolder output)
    {
        var hasFormer = Directory.Exists(output.Path);
        if (hasFormer)
            Directory.Move(output.Path, _former);
        try
        {
            // Looked at again where nobody finds it any more, so that nothing is added between the look and the end of it.
            if (hasFormer)
            {
                output.RefuseForeignContentIn(_former);
                // As long as it can be put back: afterwards it would lie there for ever.
                if (!FolderRights.MayDeleteIn(_former))
                    throw new UnauthorizedAccessException($"Access to the path '{output.Path}' is denied.");
            }

            Directory.Move(_path, output.Path);
        }
        catch when (hasFormer)
        {
            Directory.Move(_former, output.Path);
            throw;
        }

        FolderRemoval.TryDelete(_former);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        FolderRemoval.TryDelete(_path);
        _lock.Dispose();
    }

    private string Full(string path) => Path.Join(_path, path);
}
