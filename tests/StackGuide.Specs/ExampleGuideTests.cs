namespace StackGuide.Specs;

/// <summary>A guide of three technologies and another subject goes through every command, so that nothing assumes two, or ours.</summary>
public sealed class ExampleGuideTests : IDisposable
{
    private const string Day = "2026-11-29";

    private readonly string _folder = Directory.CreateTempSubdirectory("stackguide-example-").FullName;

    private string Guide => Path.Combine(_folder, "three formats");

    [Fact]
    public void The_guide_that_new_writes_goes_through_every_command()
    {
        Succeeds(_folder, "new", "guide", "three formats");

        Succeeds(Guide, "check", "--strict", "--today", Day, "--originals", "articles");
        Succeeds(Guide, "build", "--strict");
        SpeaksOfThreeAndOfNothingOfOurs(Path.Combine(Guide, "output"));
        var first = File.ReadAllText(Path.Combine(Guide, "output", "manifest.json"));
        Succeeds(Guide, "build", "--output", "again");
        Assert.Equal(first, File.ReadAllText(Path.Combine(Guide, "again", "manifest.json")));
        Succeeds(Guide, "verify", "output");

        Succeeds(Guide, "bundle", "--output", "guide.zip", "--single-file", "guide.html");
        Succeeds(Guide, "verify", "guide.zip");
        Assert.Contains("Writing by hand", File.ReadAllText(Path.Combine(Guide, "guide.html")), StringComparison.Ordinal);

        var paths = Succeeds(Guide, "paths");
        Assert.All((string[])["json", "xml", "yaml", "yaml-and-json", "json-or-xml", "elsewhere"], outcome => Assert.Contains(outcome, paths, StringComparison.Ordinal));
        Succeeds(Guide, "reference", "--output", "reference.md");
        Succeeds(Guide, "schema");
        Assert.Contains("content/measurements/parsing-time.md", StackguideProcess.Run(Guide, "mv", "technologies/yaml", "technologies/yaml-1-2").Error, StringComparison.Ordinal);
        Succeeds(Guide, "mv", "tools/yq", "tools/yq-go");
        Assert.Contains("tools/yq.html: yq -> moved to tools/yq-go.html", Succeeds(Guide, "diff", "output", "."), StringComparison.Ordinal);
        Succeeds(Guide, "check", "--strict", "--today", Day, "--former", "output");
        Assert.StartsWith("Wrote content/technologies/toml.md, ", Succeeds(Guide, "new", "technology", "toml"), StringComparison.Ordinal);
    }

    /// <summary>"Either" and "neither" are words for two; and nothing of our own guide may be in another's pages.</summary>
    private static void SpeaksOfThreeAndOfNothingOfOurs(string output)
    {
        var texts = Directory.EnumerateFiles(output, "*", SearchOption.AllDirectories).Where(f => Path.GetExtension(f) is ".html" or ".js" or ".css" or ".txt" or ".svg" or ".xml");
        Assert.All(texts, file => Assert.DoesNotMatch(@"(?i)node\.?js|back end|five articles|two technologies|>(either|neither|for either|for neither)<", File.ReadAllText(file)));
        Assert.Contains("<span class=\"side\">Any</span>", File.ReadAllText(Path.Combine(output, "compare.html")), StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static string Succeeds(string folder, params string[] arguments)
    {
        var run = StackguideProcess.Run(folder, arguments);
        Assert.True(run is { Exit: 0, Error: "" }, $"stackguide {string.Join(' ', arguments)}: {run}");
        return run.Out;
    }
}
