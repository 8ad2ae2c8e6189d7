using StackGuide.Testing;

namespace StackGuide.Cli.Tests;

/// <summary>The beginning of an entry, in a guide of two drinks.</summary>
public sealed class NewTests : IDisposable
{
    private readonly TinyGuide _guide = new();

    public NewTests()
    {
        foreach (var (id, accent) in (IEnumerable<(string, string)>)[("tea", "green"), ("coffee", "blue")])
            _guide.Write($"content/technologies/{id}.md", $"---\ntitle: {id}\nkind: drink\naccent: {accent}\norder: 1\nprofile: []\nreviewed: 2026-01-01\nreviewEvery: 12 months\n---\nText.\n");
    }

    [Theory]
    [InlineData("criterion", "content/criteria/x-1.md", "a criterion")]
    [InlineData("scenario", "content/scenarios/x-1.md", "a scenario")]
    [InlineData("technology", "content/technologies/x-1.md", "a technology")]
    [InlineData("tool", "content/tools/x-1.md", "a tool")]
    [InlineData("evidence", "content/evidence/x-1.md", "an evidence entry")]
    public void Leaves_open_what_only_a_person_knows(string kind, string file, string name)
    {
        var run = CommandRun.Of("new", kind, "x-1", "--root", _guide.Root);

        Assert.Equal((ExitStatus.Done, ""), (run.Status, run.Error));
        Assert.StartsWith($"Wrote {file}, the beginning of {name}.\nWhat is left", run.Out, StringComparison.Ordinal);
        Assert.StartsWith("---\ntitle: X 1  # ", File.ReadAllText(_guide.At(file)), StringComparison.Ordinal);

        // What is left is an empty value, a reference that nobody has made yet, or a cell of a new technology; never a slip of ours.
        var check = CommandRun.Of("check", "--root", _guide.Root);
        Assert.DoesNotContain(check.Error.Split('\n'), l => l.StartsWith(file, StringComparison.Ordinal) && (l.Contains("SG1005", StringComparison.Ordinal) || l.Contains("SG1006", StringComparison.Ordinal) || l.Contains("SG1007", StringComparison.Ordinal) || l.Contains("SG1009", StringComparison.Ordinal)));
    }

    [Fact]
    public void Gives_every_technology_its_cell()
    {
        CommandRun.Of("new", "criterion", "warmth", "--root", _guide.Root);

        var text = File.ReadAllText(_guide.At("content/criteria/warmth.md"));

        Assert.Contains("    tea:  # that technology's side\n      grade: unknown  # ", text, StringComparison.Ordinal);
        Assert.Contains("    coffee:  # ", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_every_cell_that_a_new_technology_lacks()
    {
        _guide.Write("content/criteria/warmth.md", "---\ntitle: Warmth\nquestion: Which?\ngroup: making\nverdict: { favours: either, certainty: low, reasons: [None.], because: Neither. }\nfacts:\n  - aspect: In a pot\n    tea: { grade: unknown, text: Unknown. }\n    coffee: { grade: unknown, text: Unknown. }\nreviewed: 2026-01-01\nreviewEvery: 12 months\n---\nText.\n");

        var run = CommandRun.Of("new", "technology", "cocoa", "--root", _guide.Root);

        Assert.Contains("content/criteria/warmth.md(7,13): the row 'In a pot' has no cell for 'cocoa'", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tool", "Kettle_2", "cannot be an id")]
    [InlineData("tool", "../../kettle", "cannot be an id")]
    [InlineData("technology", "tea", "exists already; nothing was written")]
    [InlineData("pot", "x", "'pot' not recognized")]
    public void Refuses_what_cannot_be(string kind, string name, string why)
    {
        var before = File.ReadAllText(_guide.At("content/technologies/tea.md"));

        var run = CommandRun.Of("new", kind, name, "--root", _guide.Root);

        Assert.Equal(ExitStatus.WrongUsage, run.Status);
        Assert.Contains(why, run.Error, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(_guide.At("content/technologies/tea.md")));
    }

    public void Dispose() => _guide.Dispose();
}
