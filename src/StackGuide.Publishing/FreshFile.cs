using System.IO.Enumeration;

namespace StackGuide.Publishing;

/// <summary>A new file beside the place that it is meant for, which takes that place when it is whole.</summary>
/// <remarks>
/// Its name cannot be guessed and it is made new, so that nothing can lie there beforehand: neither a file nor a link that leads
/// elsewhere. It is hidden, so that reading passes over it, should a run be killed before it could clear up.
/// </remarks>
public sealed class FreshFile : IDisposable
{
    // As many as a Guid has digits.
    private const string AnyNumber = "????????????????????????????????";

    private readonly string _target;
    private readonly string _path;
    private bool _isPut;

    private FreshFile(string target)
    {
        _target = target;
        _path = Named(target, Guid.NewGuid().ToString("N"));
        Stream = new FileStream(_path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.Read);
    }

    /// <summary>What is in it; open until it is put in its place.</summary>
    public FileStream Stream { get; }

    /// <summary>Makes an empty one.</summary>
    /// <param name="target">The place that it is meant for; its folder exists.</param>
    /// <exception cref="IOException">The disk failed.</exception>
    public static FreshFile Beside(string target) => new(target);

    /// <summary>Writes a file whole or not at all, whatever stands there, and clears what killed runs left beside it.</summary>
    /// <param name="target">Its folder exists. A link there is replaced, and what it leads to is left alone.</param>
    /// <param name="content">All of it.</param>
    /// <exception cref="IOException">The disk failed.</exception>
    public static void Write(string target, ReadOnlySpan<byte> content)
    {
        ClearLeftovers(target);
        using var fresh = Beside(target);
        fresh.Stream.Write(content);
        fresh.Put();
    }

    /// <summary>Deletes what runs that were killed left beside a place. Nobody else may be writing there.</summary>
    /// <param name="target">The place.</param>
    public static void ClearLeftovers(string target)
    {
        var pattern = Path.GetFileName(Named(target, AnyNumber));
        var left = Directory.EnumerateFiles(Folder(target), "*", new EnumerationOptions { AttributesToSkip = FileAttributes.None })
            .Where(file => FileSystemName.MatchesSimpleExpression(pattern, Path.GetFileName(file), ignoreCase: false))
            .ToList();
        foreach (var file in left)
            File.Delete(file);
    }

    /// <summary>Puts it in its place, in one step, once it is safe on the disk.</summary>
    /// <exception cref="IOException">The disk failed; what stood there still does.</exception>
    public void Put()
    {
        Stream.Flush(flushToDisk: true);
        Stream.Dispose();
        File.Move(_path, _target, overwrite: true);
        _isPut = true;
    }

    /// <summary>Deletes it, unless it was put in its place.</summary>
    public void Dispose()
    {
        Stream.Dispose();
        if (!_isPut)
            File.Delete(_path);
    }

    private static string Named(string target, string number) => Path.Combine(Folder(target), $".{Path.GetFileName(target)}.{number}.partial");

    private static string Folder(string target) => Path.GetDirectoryName(Path.GetFullPath(target))!;
}
