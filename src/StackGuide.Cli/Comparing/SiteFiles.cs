using System.Collections.Concurrent;
using StackGuide.Comparing.Editions;
using StackGuide.Data;
using StackGuide.Files;
using StackGuide.Model.Places;
using StackGuide.Publishing;
using StackGuide.Publishing.Bundles;

namespace StackGuide.Cli.Comparing;

/// <summary>The files of a site that say what readers get: its pages and its data.</summary>
internal sealed class SiteFiles
{
    private const string InBundle = "guide/";

    // A page is taken apart in memory, at up to a hundred times its size. Ours has 2 MB on the page that holds the whole guide.
    private const int LargestPage = 4 << 20;
    private const int LargestData = 16 << 20;
    private const int LargestSum = 32 << 20;

    // Each element of a page takes some hundreds of bytes and some time while it is read, however few letters it has. Ours has 310,000 on all pages.
    private const int MostTags = 200_000;
    private const int MostTagsInAll = 1_500_000;

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
    /// <exception cref="EditionException">It is not, or something is lost, or a link.</exception>
    public static Edition OfFolder(string folder)
    {
        var real = RealPath.Of(folder);
        return Read(Listed(PlainFileAt(SiteManifest.Path.Value, SiteManifest.Largest)), path => PlainFileAt(path, int.MaxValue));

        byte[] PlainFileAt(string path, int most)
        {
            var file = Path.GetFullPath(Path.Combine(real, path));
            return RealPath.Of(file) == file && PlainFile.Read(file, most) is { } bytes ? bytes : throw Lost(path);
        }
    }

    /// <summary>A bundle.</summary>
    /// <param name="zip">Stays open as long as the edition is compared.</param>
    /// <exception cref="EditionException">It is none, is larger than what is compared, or something is lost.</exception>
    public static Edition OfZip(Stream zip)
    {
        try
        {
            var files = BundleFiles.Read(zip).ToDictionary(f => f.Path, StringComparer.Ordinal);
            var paths = Listed(files.TryGetValue(SiteManifest.Path.Value, out var manifest) && manifest.Length <= SiteManifest.Largest ? manifest.ReadAll() : []);
            foreach (var path in paths.Where(p => IsRead(Within(p))))
                RefuseLarge(files.GetValueOrDefault(path) ?? throw Lost(path));
            if (paths.Where(p => IsRead(Within(p))).Sum(p => files[p].Length) > LargestSum)
                throw new EditionException($"its pages and data have more than {LargestSum:N0} bytes, the most that is read from a bundle; unpack it and name the folder");

            // A zip file is read by one thread at a time.
            var turn = new Lock();
            var tags = new TagLimit();
            return Read(paths, path =>
            {
                lock (turn)
                    return tags.Within(path, Unpacked(files[path]));
            });
        }
        catch (BundleException fault)
        {
            throw Refused(fault);
        }
    }

    private static byte[] Unpacked(PackedFile file)
    {
        try
        {
            return file.ReadAll();
        }
        catch (BundleException fault)
        {
            throw Refused(fault);
        }
    }

    private static EditionException Refused(BundleException fault) => new($"'stackguide verify' refuses it: {fault.Message}");

    private static void RefuseLarge(PackedFile file)
    {
        var most = file.Path.EndsWith(".html", StringComparison.Ordinal) ? LargestPage : LargestData;
        if (file.Length > most)
            throw new EditionException($"its file {file.Path} has {file.Length:N0} bytes; {most:N0} is the most that is read from a bundle");
    }

    private static Edition Read(IReadOnlyList<string> paths, Func<string, byte[]> open)
    {
        var prefix = paths.Any(p => p.StartsWith(InBundle + "data/", StringComparison.Ordinal)) ? InBundle : "";
        return EditionReader.Read(
            [.. paths.Where(p => p.StartsWith(prefix, StringComparison.Ordinal)).Select(p => p[prefix.Length..]).Where(IsRead)],
            path => open(prefix + path));
    }

    private static IReadOnlyList<string> Listed(byte[] manifest)
    {
        if (SiteManifest.ReadVersion(manifest) is { } version and not DataFiles.Version)
            throw new EditionException(DataFiles.OtherVersion(version));
        return SiteManifest.ReadFiles(manifest) is { } files ? [.. files.Select(f => f.Path.Value)] : throw new EditionException("it holds no manifest.json that StackGuide wrote");
    }

    private static string Within(string path) => path.StartsWith(InBundle, StringComparison.Ordinal) ? path[InBundle.Length..] : path;

    private static bool IsRead(string path) => path.EndsWith(".html", StringComparison.Ordinal) || path is DataFiles.Guide or DataFiles.Claims or DataFiles.Flow;

    private static EditionException Lost(string path) => new($"the file {path} is lost; 'stackguide verify' says what else is");

    /// <summary>Counts the tags of a bundle's pages, each page once; called by one thread at a time.</summary>
    private sealed class TagLimit
    {
        private readonly HashSet<string> _counted = new(StringComparer.Ordinal);
        private long _sum;

        public byte[] Within(string path, byte[] bytes)
        {
            if (!path.EndsWith(".html", StringComparison.Ordinal) || !_counted.Add(path))
                return bytes;
            var tags = bytes.AsSpan().Count((byte)'<');
            _sum += tags;
            if (tags > MostTags)
                throw new EditionException($"its file {path} has more than {MostTags:N0} tags, the most that is read from a bundle; unpack it and name the folder");
            return _sum <= MostTagsInAll ? bytes : throw new EditionException($"its pages have more than {MostTagsInAll:N0} tags together, the most that is read from a bundle; unpack it and name the folder");
        }
    }
}
