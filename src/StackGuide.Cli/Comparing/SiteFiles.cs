using System.Collections.Concurrent;
using System.IO.Compression;
using StackGuide.Comparing.Editions;
using StackGuide.Model.Places;
using StackGuide.Publishing;

namespace StackGuide.Cli.Comparing;

/// <summary>The files of a site that say what readers get: its pages and its data.</summary>
internal sealed class SiteFiles
{
    private const string InBundle = "guide/";
    private const int Largest = 64 << 20;

    private readonly ConcurrentDictionary<string, byte[]> _files = new(StringComparer.Ordinal);

    /// <summary>Whether a file is one of them.</summary>
    public static bool IsRead(SitePath path) => IsRead(path.Value);

    /// <summary>Keeps a file if it is one of them; may be called from several threads.</summary>
    public void Add(SitePath path, byte[] content)
    {
        if (IsRead(path.Value))
            _files[path.Value] = content;
    }

    /// <summary>What readers get of the files that were kept.</summary>
    /// <exception cref="EditionException">Data is missing.</exception>
    public Edition Edition() => EditionReader.Read([.. _files.Keys], path => _files[path]);

    /// <summary>A folder that was published, or that a bundle was unpacked to.</summary>
    /// <exception cref="EditionException">It is not, or something is lost.</exception>
    public static Edition OfFolder(string folder)
    {
        var paths = Listed(File.ReadAllBytes(Path.Combine(folder, SiteManifest.Path.Value)));
        return Read(paths, path => Path.Combine(folder, path) is var file && File.Exists(file) ? File.ReadAllBytes(file) : throw Lost(path));
    }

    /// <summary>A bundle.</summary>
    /// <exception cref="EditionException">It is none, or something is lost.</exception>
    public static Edition OfZip(string file)
    {
        try
        {
            using var zip = ZipFile.OpenRead(file);
            var paths = Listed(zip.GetEntry(SiteManifest.Path.Value) is { } manifest ? Bytes(manifest) : []);

            // A zip file is read by one thread at a time.
            var site = new SiteFiles();
            foreach (var path in paths.Where(p => IsRead(Within(p))))
                site._files[path] = Bytes(zip.GetEntry(path) ?? throw Lost(path));
            return Read([.. site._files.Keys], path => site._files[path]);
        }
        catch (InvalidDataException)
        {
            throw new EditionException("it is no zip file, or a damaged one");
        }
    }

    private static Edition Read(IReadOnlyList<string> paths, Func<string, byte[]> open)
    {
        var prefix = paths.Any(p => p.StartsWith(InBundle + "data/", StringComparison.Ordinal)) ? InBundle : "";
        return EditionReader.Read(
            [.. paths.Where(p => p.StartsWith(prefix, StringComparison.Ordinal)).Select(p => p[prefix.Length..]).Where(IsRead)],
            path => open(prefix + path));
    }

    private static IReadOnlyList<string> Listed(byte[] manifest) =>
        SiteManifest.ReadFiles(manifest) is { } files ? [.. files.Select(f => f.Path.Value)] : throw new EditionException("it holds no manifest.json that StackGuide wrote");

    private static string Within(string path) => path.StartsWith(InBundle, StringComparison.Ordinal) ? path[InBundle.Length..] : path;

    private static bool IsRead(string path) => path.EndsWith(".html", StringComparison.Ordinal) || path is "data/guide.json" or "data/claims.json" or "data/flow.json";

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        if (entry.Length > Largest)
            throw new EditionException($"its file {entry.FullName} is larger than any page");
        using var content = entry.Open();
        using var copy = new MemoryStream();
        content.CopyTo(copy);
        return copy.ToArray();
    }

    private static EditionException Lost(string path) => new($"the file {path} is lost; 'stackguide verify' says what else is");
}
