using System.IO.Compression;

namespace StackGuide.Guide.Tests;

/// <summary>What readers have to load, as a host would compress it.</summary>
[Collection(OurSiteTests.Name)]
public sealed class SizeTests(OurSite site)
{
    private const int DecideBudget = 15 * 1024;

    /// <summary>The engine, the record, the page and the script of every page; the guide's data is no script of ours.</summary>
    [Fact]
    public void The_decide_pages_scripts_are_small()
    {
        var own = Scripts("decide.html").Where(s => !s.StartsWith("assets/guide-data.", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(own);
        Assert.InRange(own.Sum(Compressed), 1, DecideBudget);
    }

    private List<string> Scripts(string page) => [.. site.ByPath[page].Document.QuerySelectorAll("script[src]").Select(s => s.GetAttribute("src")!)];

    private long Compressed(string path)
    {
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.SmallestSize, leaveOpen: true))
            gzip.Write(File.ReadAllBytes(site.At(path)));
        return compressed.Length;
    }
}
