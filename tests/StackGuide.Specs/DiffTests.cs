using System.IO.Compression;
using StackGuide.Cli;
using StackGuide.Cli.Tests;

namespace StackGuide.Specs;

/// <summary>Two editions of the small guide, from whatever they are read. <c>STACKGUIDE_ACCEPT=1</c> writes what was found.</summary>
public sealed class DiffTests : IDisposable
{
    private readonly GuideCopy _guide = new();

    public DiffTests()
    {
        _guide.SimplifyTemplates();
        _guide.Write("templates/pages/seed.scriban-html", "<h1>{{ title }}</h1>{{ for claim in claims }}<li id=\"{{ claim.id }}\">{{ claim.says }}</li>{{ end }}");
        File.Delete(_guide.At("output/manifest.json"));
    }

    [Fact]
    public void Says_what_a_reader_would_notice_between_two_revisions_as_text_and_as_Markdown()
    {
        GitFolder.Commit(_guide.Root);
        ChangeEverything();
        GitFolder.Commit(_guide.Root);

        Expect("text", "diff.txt");
        Expect("markdown", "diff.md");
    }

    [Fact]
    public void Finds_the_same_guide_in_a_folder_a_bundle_an_unpacked_bundle_a_revision_and_its_sources()
    {
        GitFolder.Commit(_guide.Root);
        CommandRun.Of("build", "--root", _guide.Root, "--output", _guide.At("built"));
        CommandRun.Of("bundle", "--root", _guide.Root, "--output", _guide.At("guide.zip"));
        ZipFile.ExtractToDirectory(_guide.At("guide.zip"), _guide.At("unpacked"));

        foreach (var side in (string[])[_guide.At("built"), _guide.At("guide.zip"), _guide.At("unpacked"), _guide.Root])
            Assert.Equal((ExitStatus.Done, "Nothing that a reader would notice.\n", ""), Told(CommandRun.Of("diff", "HEAD", side, "--root", _guide.Root)));
    }

    [Fact]
    public void Tells_of_both_versions_where_a_side_has_other_data()
    {
        CommandRun.Of("build", "--root", _guide.Root, "--output", _guide.At("built"));
        var manifest = _guide.At("built/manifest.json");
        File.WriteAllText(manifest, File.ReadAllText(manifest).Replace("\"dataVersion\": 1", "\"dataVersion\": 7", StringComparison.Ordinal));

        var run = CommandRun.Of("diff", _guide.At("built"), _guide.Root, "--root", _guide.Root);

        Assert.Equal(ExitStatus.WrongUsage, run.Status);
        Assert.Contains("its data files are of version 7, and this program reads version 1", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Finds_a_guide_that_is_not_at_the_top_of_its_repository()
    {
        var folder = _guide.At("docs", "guide");
        foreach (var part in (string[])["content", "seeds", "site", "templates"])
            GuideCopy.Copy(_guide.At(part), Path.Combine(folder, part));
        GitFolder.Commit(_guide.Root);
        File.Delete(Path.Combine(folder, "content", "tools", "kettle.md"));
        File.WriteAllText(Path.Combine(folder, "content", "criteria", "effort.md"), File.ReadAllText(_guide.At("content/criteria/effort.md")).Replace("with a [kettle](../tools/kettle.md)", "", StringComparison.Ordinal));

        var run = CommandRun.Of("diff", "HEAD", folder, "--root", folder);

        Assert.Equal((ExitStatus.Done, ""), (run.Status, run.Error));
        Assert.Contains("\n  - tools/kettle.html: Kettle\n", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Prints_what_is_wrong_with_a_side_and_status_1()
    {
        GitFolder.Commit(_guide.Root);
        _guide.Write("content/pages/about.md", File.ReadAllText(_guide.At("content/pages/about.md")) + "[Nowhere](nowhere.md)\n");

        var run = CommandRun.Of("diff", "HEAD", _guide.Root, "--root", _guide.Root);

        Assert.Equal((ExitStatus.ContentHasErrors, ""), (run.Status, run.Out));
        Assert.Matches("^stackguide: '.*' cannot be compared, because its content has errors:\ncontent/pages/about.md\\(8,1\\): error SG2001: .*\n$", run.Error);
    }

    [Fact]
    public void Refuses_what_is_no_edition_with_status_2()
    {
        GitFolder.Commit(_guide.Root);
        _guide.Write("some/text.txt", "text");
        _guide.Write("some.zip", "no zip");
        _guide.Write("damaged/manifest.json", "{}");
        CommandRun.Of("build", "--root", _guide.Root, "--output", _guide.At("built"));
        File.Delete(_guide.At("built", "about.html"));

        Assert.Equal("stackguide: there is no folder, no bundle and no git revision 'nowhere'\n", Refused("nowhere"));
        Assert.Equal("stackguide: there is no folder, no bundle and no git revision 'HEAD~9'\n", Refused("HEAD~9"));
        Assert.Contains("is neither a built site (it has no manifest.json) nor a guide", Refused(_guide.At("some")), StringComparison.Ordinal);
        Assert.Contains("it is no zip file, or was cut off", Refused(_guide.At("some.zip")), StringComparison.Ordinal);
        Assert.Contains("it holds no manifest.json that StackGuide wrote", Refused(_guide.At("damaged")), StringComparison.Ordinal);
        Assert.Contains("cannot be compared: the file about.html is lost; 'stackguide verify' says what else is", Refused(_guide.At("built")), StringComparison.Ordinal);

        string Refused(string side)
        {
            var run = CommandRun.Of("diff", side, _guide.Root, "--root", _guide.Root);
            Assert.Equal((ExitStatus.WrongUsage, ""), (run.Status, run.Out));
            return run.Error;
        }
    }

    [Fact]
    public void Says_that_git_is_missing_with_status_3()
    {
        var run = StackguideProcess.Run(_guide.Root, new Dictionary<string, string?> { ["PATH"] = _guide.Root }, "diff", "HEAD", ".");

        Assert.Equal((3, "stackguide: git is not installed, or cannot be started; it is needed to read a revision\n"), (run.Exit, run.Error));
    }

    public void Dispose()
    {
        // What git keeps is read-only.
        foreach (var file in Directory.EnumerateFiles(_guide.Root, "*", SearchOption.AllDirectories))
            File.SetAttributes(file, FileAttributes.Normal);
        _guide.Dispose();
    }

    private void Expect(string format, string golden)
    {
        var run = CommandRun.Of("diff", "HEAD~1", "HEAD", "--root", _guide.Root, "--format", format);

        var file = Path.Combine(GuideCopy.RepositoryFolder, "tests", "StackGuide.Specs", "diff", golden);
        Assert.True(run.Status == ExitStatus.Done, run.Error);
        if (Environment.GetEnvironmentVariable("STACKGUIDE_ACCEPT") == "1")
            File.WriteAllText(file, run.Out);
        Assert.Equal(File.ReadAllText(file), run.Out);
    }

    private void ChangeEverything()
    {
        Replace("content/criteria/warmth.md", "strength: slight\n  certainty: low", "strength: moderate\n  certainty: moderate");
        Replace("content/criteria/warmth.md", "grade: good, text: \"An hour.\"", "grade: strong, text: \"Two <b>hours</b> | `timed` @night.\"");
        Replace("content/criteria/warmth.md", "## Why\n\nBecause it is closed", "## Reasons\n\nBecause the lid is closed");
        Replace("content/criteria/warmth.md", "reviewed: 2026-01-10", "reviewed: 2026-01-12");
        Replace("content/criteria/effort.md", "title: Effort", "title: Work");
        Replace("content/decision/flow.yml", "next: coffee\n        weighs: [{ criterion: effort, importance: matters, side: coffee", "next: tea\n        weighs: [{ criterion: effort, importance: matters, side: tea");
        Replace("content/decision/flow.yml", "text: Much\n        next: tea\n        weighs: [{ criterion: effort, importance: matters, side: tea", "text: Much\n        next: coffee\n        weighs: [{ criterion: effort, importance: matters, side: coffee");
        Replace("content/evidence/handbook.md", "checked: 2026-01-10", "checked: 2026-01-12");
        Replace("content/tools/kettle.md", "state: active", "state: maintenance");
        Replace("seeds/drinker.yml", "standing: opinion", "standing: not-checkable");
        Replace("seeds/drinker.yml", "because: Nobody measured it.", "because: Nobody could.");
        Replace("seeds/drinker.yml", "headings: [1]\nblank: [2]", "headings: [1]\nblank: []");
        File.AppendAllText(_guide.At("seeds/drinker.yml"), "  - id: drinker.2\n    lines: 2\n    criterion: general\n    about: both\n    favours: none\n    says: Both are drinks.\n    standing: opinion\n    because: It is so.\n");
        _guide.Write("content/evidence/leaflet.md", File.ReadAllText(_guide.At("content/evidence/handbook.md")).Replace("The handbook", "The leaflet", StringComparison.Ordinal).Replace("/handbook", "/leaflet", StringComparison.Ordinal));
        Replace("content/pages/home.md", "More [about](about.md) it.", "More about it [@leaflet].");
        File.Delete(_guide.At("content/pages/about.md"));
        Replace("site/site.yml", "navigation:\n  - { page: about, title: About }\n", "");
    }

    private void Replace(string file, string old, string replacement)
    {
        var text = File.ReadAllText(_guide.At(file));
        Assert.Contains(old, text, StringComparison.Ordinal);
        File.WriteAllText(_guide.At(file), text.Replace(old, replacement, StringComparison.Ordinal));
    }

    private static (ExitStatus Status, string Out, string Error) Told(CommandRun run) => (run.Status, run.Out, run.Error);
}
