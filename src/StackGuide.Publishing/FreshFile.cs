using System.Text.RegularExpressions;

namespace StackGuide.Publishing;

/// <summary>A new file beside the place that it is meant for, which takes that place when it is whole.</summary>
/// <remarks>
/// Its name cannot be guessed and it is made new, so that nothing can lie there beforehand: neither a file nor a link that leads
/// elsewhere. It is hidden, so that reading passes over it, should a run be killed before it could clear up.
/// </remarks>
public sealed partial class FreshFile : IDisposable
{
    private readonly string _target;
    private bool _isPut;

    private FreshFile(string target)
    {
        _target = target;
        Path = Named(target, Guid.NewGuid().ToString("N"));
        Stream = new FileStream(Path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.Read);
    }

    /// <summary>Where it lies until it is put in its place.</summary>
    public string Path { get; }

    /// <summary>What is in it; open until it is put in its place.</summary>
    public FileStream Stream { get; }

    /// <summary>Whether a file has a name that this class could have given it.</summary>
    /// <param name="file">Its path or name.</param>
    public static bool IsName(string file) => Shape().IsMatch(System.IO.Path.GetFileName(file));

    /// <summary>Whether a name is one that this class could have given to a file for a place.</summary>
    /// <param name="target">The place.</param>
    /// <param name="name">A name without a folder.</param>
    public static bool IsNameFor(string target, string name) => IsName(name) && name == System.IO.Path.GetFileName(name) && name.StartsWith($".{System.IO.Path.GetFileName(target)}.", StringComparison.Ordinal);

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
        var left = Directory.EnumerateFiles(Folder(target), "*", new EnumerationOptions { AttributesToSkip = FileAttributes.None })
            .Where(file => IsNameFor(target, System.IO.Path.GetFileName(file)))
            .ToList();
        foreach (var file in left)
            File.Delete(file);
    }

    /// <summary>Puts it in its place, in one step, once it is safe on the disk.</summary>
    /// <exception cref="IOException">The disk failed; what stood there still does.</exception>
    public void Put()
    {
        if (Stream.CanWrite)
            Close();
        File.Move(Path, _target, overwrite: true);
        _isPut = true;
    }

    /// <summary>Sees to it that what was written is safe on the disk; nothing more can be written.</summary>
    public void Close()
    {
        Stream.Flush(flushToDisk: true);
        Stream.Dispose();
    }

    /// <summary>Deletes it, unless it was put in its place.</summary>
    public void Dispose()
    {
        Stream.Dispose();
        if (!_isPut)
            File.Delete(Path);
    }

    private static string Named(string target, string number) => System.IO.Path.Combine(Folder(target), $".{System.IO.Path.GetFileName(target)}.{number}.partial");

    private static string Folder(string target) => System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(target))!;

    [GeneratedRegex(@"\A\..+\.[0-9a-f]{32}\.partial\z")]
    private static partial Regex Shape();
}
