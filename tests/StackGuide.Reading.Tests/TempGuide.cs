using System.Text;

namespace StackGuide.Reading.Tests;

/// <summary>A guide in a folder of its own, deleted with the test.</summary>
internal sealed class TempGuide : IDisposable
{
    private readonly string _parent = Directory.CreateTempSubdirectory("stackguide-reading-").FullName;

    private TempGuide() => Root = Path.Combine(_parent, "guide");

    public string Root { get; }

    /// <summary>Beside the guide, to lead out of it.</summary>
    public string Outside => Path.Combine(_parent, "outside");

    public static TempGuide Empty()
    {
        var guide = new TempGuide();
        Directory.CreateDirectory(guide.Root);
        Directory.CreateDirectory(guide.Outside);
        return guide;
    }

    /// <summary>A guide with a file of each kind and nothing to complain of.</summary>
    public static TempGuide Good()
    {
        var guide = Empty();
        foreach (var (path, text) in GoodFiles.All)
            guide.Write(path, text);
        return guide;
    }

    public TempGuide Write(string path, string text) => Write(path, Encoding.UTF8.GetBytes(text));

    public TempGuide Write(string path, byte[] bytes)
    {
        var full = Full(path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, bytes);
        return this;
    }

    public string Full(string path) => Path.Combine(Root, path);

    public ReadResult Read() => ContentReader.Read(Root);

    /// <summary>The diagnostics as they are shown, sorted.</summary>
    public IEnumerable<string> Found() => Model.Diagnostics.Diagnostic.Sorted(Read().Diagnostics).Select(d => $"{d.Place} {d.Code.Id}");

    public void Dispose() => Directory.Delete(_parent, recursive: true);
}
