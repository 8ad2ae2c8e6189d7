using System.IO.Compression;

namespace StackGuide.Guide.Tests;

/// <summary>What readers have to load, as a host would compress it.</summary>
[Collection(OurSiteTests.Name)]
public sealed class SizeTests(OurSite site)
{
    private const int DecideBudget = 12_000;

    /// <summary>The engine, the record and the page; the guide's data and the script of every page have budgets of their own.</summary>
    [Fact]
    public void The_decide_pages_own_scripts_are_small()
    {
        var home = Scripts("index.html");
        var own = Scripts("decide.html").Except(home).Where(s => !s.StartsWith("assets/guide-data.", StringComparison.Ordinal)).ToList();

        Assert.Equal(6, own.Count);
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
