using BenchmarkDotNet.Attributes;
using StackGuide.Benchmarks.Synthetic;
using StackGuide.Checking;
using StackGuide.Checking.Rules;
using StackGuide.Model.Guides;
using StackGuide.Reading;
using StackGuide.Rendering;

namespace StackGuide.Benchmarks;

/// <summary>Each stage alone, over our own guide and over a synthetic one of 1,000 pages.</summary>
[MemoryDiagnoser]
public class StageBenchmarks
{
    private string _root = "";
    private ReadResult _read = null!;
    private LinkedContent _content = null!;
    private Guide _guide = null!;

    /// <summary>0 is our own guide.</summary>
    [Params(0, 1000)]
    public int Pages { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        _root = Repository.Root;
        if (Pages > 0)
        {
            _root = Directory.CreateTempSubdirectory("stackguide-benchmark-").FullName;
            StackGuideFolder.Write([.. SyntheticGuide.Pages(Pages)], _root);
        }

        _read = ContentReader.Read(_root);
        _content = new LinkedContent(_read.Content);
        _guide = new Guide(_content);
    }

    [GlobalCleanup]
    public void Delete()
    {
        if (Pages > 0)
            Directory.Delete(_root, recursive: true);
    }

    [Benchmark]
    public ReadResult Reading() => ContentReader.Read(_root);

    [Benchmark]
    public LinkedContent Linking() => new(_read.Content);

    [Benchmark]
    public int Checking() => GuideChecker.Check(_content, new CheckOptions { Today = new DateOnly(2026, 11, 21) }).Count;

    [Benchmark]
    public int Rendering() => SiteRenderer.Render(_guide, _read.Theme, new RenderOptions()).Files.Sum(f => f.Render().Length);
}
