using System.Collections.Immutable;
using System.Text.Json;
using StackGuide.Data;
using StackGuide.Threading;

namespace StackGuide.Comparing.Editions;

/// <summary>Reads an edition from the files of a site, wherever they lie.</summary>
public static class EditionReader
{
    /// <summary>Reads the data and every page.</summary>
    /// <param name="paths">The files below the site's root, with <c>/</c> between folders.</param>
    /// <param name="open">The bytes of one; called from several threads, as long as the edition is compared.</param>
    /// <exception cref="EditionException">A data file is missing or is none of ours.</exception>
    public static Edition Read(IReadOnlyCollection<string> paths, Func<string, byte[]> open)
    {
        var known = paths.ToHashSet(StringComparer.Ordinal);
        var guide = DataReader.Guide(Data(DataFiles.Guide, bytes => DataFiles.ReadGuide(bytes)));
        var claims = Data(DataFiles.Claims, bytes => DataFiles.ReadClaims(bytes));
        var flow = DataReader.Paths(Data(DataFiles.Flow, bytes => DataFiles.ReadFlow(bytes)));
        var pages = InParallel.Select(paths.Where(p => p.EndsWith(".html", StringComparison.Ordinal)), Page);
        return guide with
        {
            Claims = [.. claims.Select(DataReader.Claim)],
            Paths = flow,
            Pages = pages.Where(p => p.Moved is null).ToImmutableSortedDictionary(p => p.Path, p => p.Page, StringComparer.Ordinal),
            Moved = pages.Where(p => p.Moved is not null).ToImmutableSortedDictionary(p => p.Path, p => p.Moved!, StringComparer.Ordinal),
        };

        (string Path, EditionPage Page, MovedPage? Moved) Page(string path)
        {
            var bytes = open(path);
            return (path, new EditionPage(path, bytes, () => open(path)), PageReader.LeadsOn(path, bytes));
        }

        T Data<T>(string path, Func<byte[], T> read)
        {
            if (!known.Contains(path))
                throw new EditionException($"there is no {path}");
            try
            {
                return read(open(path));
            }
            catch (JsonException)
            {
                throw new EditionException($"{path} is not one that StackGuide wrote, or was damaged");
            }
        }
    }
}
