using System.Globalization;

namespace StackGuide.Cli.Tests;

/// <summary>A guide to begin with, and what it is to begin something in a guide of three technologies.</summary>
public sealed class NewGuideTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("stackguide-new-").FullName;

    private string Guide => Path.Combine(_folder, "my guide");

    [Fact]
    public void Writes_the_whole_example_with_the_theme_and_says_what_to_do_next()
    {
        var run = Run("new", "guide", Guide);

        Assert.Equal((ExitStatus.Done, ""), (run.Status, run.Error));
        Assert.StartsWith($"Wrote a guide to {Guide}: ", run.Out, StringComparison.Ordinal);
        Assert.Contains($"  cd \"{Guide}\"\n  stackguide check --originals articles ", run.Out, StringComparison.Ordinal);
        var root = RepositoryRoot();
        foreach (var (from, to) in (IEnumerable<(string, string)>)[("examples/formats", ""), ("templates", "templates"), ("site/styles", "site/styles"), ("site/scripts", "site/scripts"), ("site/bundle", "site/bundle"), ("site/icons", "site/icons"), ("site/schemas", "site/schemas")])
        {
            foreach (var file in Directory.EnumerateFiles(Path.Combine(root, from), "*", SearchOption.AllDirectories))
                Assert.Equal(File.ReadAllBytes(file), File.ReadAllBytes(Path.Combine(Guide, to, Path.GetRelativePath(Path.Combine(root, from), file))));
        }

        // Nothing of ours is in it, and nothing lies beside it.
        Assert.Equal(["my guide"], Directory.EnumerateFileSystemEntries(_folder).Select(Path.GetFileName));
        Assert.Equal(["json.md", "xml.md", "yaml.md"], Directory.EnumerateFiles(Path.Combine(Guide, "content", "technologies")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Refuses_a_folder_with_something_in_it_and_fills_an_empty_one()
    {
        Directory.CreateDirectory(Guide);
        File.WriteAllText(Path.Combine(Guide, "thesis.txt"), "ours");
        File.WriteAllText(Path.Combine(_folder, "file"), "ours");
        Directory.CreateDirectory(Path.Combine(_folder, "empty"));

        var full = Run("new", "guide", Guide);
        var file = Run("new", "guide", Path.Combine(_folder, "file"));
        var empty = Run("new", "guide", Path.Combine(_folder, "empty") + "/");

        Assert.Equal((ExitStatus.WrongUsage, $"stackguide: the folder '{Guide}' exists and is in use; nothing was written; name a folder to make, like my-guide\n"), (full.Status, full.Error));
        Assert.Equal(["thesis.txt"], Directory.EnumerateFileSystemEntries(Guide).Select(Path.GetFileName));
        Assert.Equal((ExitStatus.WrongUsage, "ours"), (file.Status, File.ReadAllText(Path.Combine(_folder, "file"))));
        Assert.Equal(ExitStatus.Done, empty.Status);
        Assert.True(File.Exists(Path.Combine(_folder, "empty", "site", "site.yml")));
    }

    /// <summary>A skeleton passes, except for what only a person can fill in: values, a link to it, and its way through the flow.</summary>
    [Theory]
    [InlineData("criterion", "criteria", "SG1008 'question', SG1008 'group', SG1008 'favours', SG1008 'certainty', SG1008 'because', SG1008 'aspect', SG1008 'text', SG1008 'text', SG1008 'text', SG2007 nothing")]
    [InlineData("scenario", "scenarios", "SG1008 'who', SG1008 'criterion', SG1008 'importance', SG1008 'recommends', SG2007 nothing, SG5004 'x-1'")]
    [InlineData("technology", "technologies", "SG1008 'kind', SG2007 nothing")]
    [InlineData("tool", "tools", "SG1008 'kind', SG1008 'usedFor', SG1008 'stateNote', SG2007 nothing")]
    [InlineData("evidence", "evidence", "SG1008 'publisher', SG1008 'url', SG1008 'kind', SG2007 nothing")]
    public void A_skeleton_lacks_only_what_a_person_knows(string kind, string folder, string left)
    {
        Run("new", "guide", Guide);

        Run("new", kind, "x-1", "--root", Guide);

        var file = $"content/{folder}/x-1.md";
        var found = Run("check", "--root", Guide).Error.Split('\n').Where(l => l.Contains(": error ", StringComparison.Ordinal) || l.Contains(": warning ", StringComparison.Ordinal)).ToList();
        var own = found.Where(l => l.StartsWith(file, StringComparison.Ordinal)).Select(l => l.Split(' ')).Select(w => $"{w[2].TrimEnd(':')} {w[3]}");
        Assert.Equal(left.Split(", "), own.OrderBy(w => w[..6], StringComparer.Ordinal));

        // All else is a cell of the new technology, one in each of the twelve rows.
        var rows = found.Where(l => !l.StartsWith(file, StringComparison.Ordinal)).ToList();
        Assert.Equal(kind == "technology" ? 12 : 0, rows.Count);
        Assert.All(rows, l => Assert.Contains("error SG3001: the row ", l, StringComparison.Ordinal));
    }

    [Fact]
    public void A_new_technology_knows_its_place_the_rows_of_the_profile_and_how_a_cell_looks()
    {
        Run("new", "guide", Guide);
        Directory.CreateDirectory(Path.Combine(Guide, "content", "lifecycle"));
        File.WriteAllText(Path.Combine(Guide, "content", "lifecycle", "yaml.yml"), "source: yaml-1-2-2\nchecked: 2026-11-21\nreviewEvery: 24 months\nreleases:\n  - { version: \"1.2\", released: 2009, supportEnds: unknown }\n");

        var run = Run("new", "technology", "toml", "--root", Guide);

        var text = File.ReadAllText(Path.Combine(Guide, "content", "technologies", "toml.md"));
        Assert.Contains("\naccent: green  # ", text, StringComparison.Ordinal);
        Assert.Contains("\norder: 4  # ", text, StringComparison.Ordinal);
        Assert.Contains("\n  - { aspect: \"What it is\", text: unknown }\n  - { aspect: \"Specification\", text: unknown }\n", text, StringComparison.Ordinal);
        Assert.Contains("content/criteria/documents.md(17,13): the row 'Marks within running text' has no cell for 'toml'", run.Out, StringComparison.Ordinal);
        Assert.EndsWith(
            "A cell of which nothing is known yet:  toml: { grade: unknown, text: \"Not looked up.\" }\n"
            + "YAML has a table of its releases in content/lifecycle/yaml.yml; if those of 'toml' lose support too, write content/lifecycle/toml.yml.\n",
            run.Out,
            StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static CommandRun Run(params string[] args) => CommandRun.In(s => s with { Clock = new TheDayOfTheExample() }, args);

    private static string RepositoryRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "StackGuide.sln")))
            folder = folder.Parent;
        return folder.FullName;
    }

    private sealed class TheDayOfTheExample : TimeProvider
    {
        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

        public override DateTimeOffset GetUtcNow() => DateTimeOffset.Parse("2026-11-29T12:00:00Z", CultureInfo.InvariantCulture);
    }
}
