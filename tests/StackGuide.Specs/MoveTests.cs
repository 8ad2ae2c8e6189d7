using System.Text;
using StackGuide.Cli;
using StackGuide.Cli.Tests;

namespace StackGuide.Specs;

/// <summary>Entries and headings that get another name, in the small guide.</summary>
public sealed class MoveTests : IDisposable
{
    private readonly GuideCopy _guide = new();

    public MoveTests()
    {
        _guide.SimplifyTemplates();
        File.AppendAllText(_guide.At("content/pages/home.md"), "\nSee [the pot][pot], ([tea](../technologies/tea.md#strengths)), [kettle](<../tools/kettle.md>), [@handbook; @drinker.1] and [steps](../criteria/effort.md#steps).\n\n[pot]: ../criteria/warmth.md#why\n");
        _guide.Write("content/lifecycle/tea.yml", "source: handbook\nchecked: 2026-01-10\nreviewEvery: 12 months\nreleases:\n  - { version: \"1\", released: 2025, supportEnds: 2027 }\n");
        Replace("content/evidence/handbook.md", "checked: 2026-01-10", "versions: [\"tea 1\"]\nchecked: 2026-01-10");
        Replace("seeds/drinker.yml", "because: Nobody measured it.", "because: Nobody measured it; see [warmth](../content/criteria/warmth.md) [@handbook].\n    names: [kettle]\n    scenarios: [breakfast]\n    evidence: [\"handbook\"]");
        Replace("content/decision/flow.yml", "because: It is warm [@handbook].", "because: \"It is warm [@handbook], for [a pot](../criteria/warmth.md) has a lid.\"");
    }

    [Theory]
    [InlineData("criteria/warmth", "criteria/heat", "criteria/warmth.html")]
    [InlineData("content/technologies/tea.md", "content/technologies/cocoa.md", "technologies/tea.html")]
    [InlineData("scenarios/breakfast", "scenarios/morning", "scenarios/breakfast.html")]
    [InlineData("tools/kettle", "tools/pot", "tools/kettle.html")]
    [InlineData("evidence/handbook", "evidence/manual", "evidence/handbook.html")]
    [InlineData("pages/about", "pages/imprint", "about.html")]
    public void Leaves_nothing_that_names_the_former_id_and_a_build_without_dead_links(string from, string to, string address)
    {
        var run = Move(from, to);

        Assert.Equal(("", ExitStatus.Done), (run.Error, run.Status));
        var id = from.Split('/')[^1].Replace(".md", "", StringComparison.Ordinal);
        foreach (var (file, text) in Sources().Where(f => f.Key != "site/redirects.yml"))
            Assert.DoesNotMatch($@"(?m){id}\.(md|yml)|@{id}\b|: \[""?{id}\b|^ *{id}: {{|(criterion|favours|about|side|page|source): {id}\b", file + "\n" + text);
        var build = CommandRun.Of("build", "--root", _guide.Root, "--output", _guide.At("built"), "--strict");
        Assert.Equal(("", ExitStatus.Done), (build.Error, build.Status));
        Assert.Contains("This page has moved", File.ReadAllText(_guide.At("built", address)), StringComparison.Ordinal);
    }

    [Fact]
    public void Does_not_mind_what_editors_and_systems_hide_among_the_files()
    {
        foreach (var folder in (string[])["content/criteria", "templates", "templates/pages", "site/scripts"])
            File.CreateSymbolicLink(_guide.At(folder, ".#warmth.md"), "somebody@somewhere.4711");
        _guide.Write("templates/.backup/old.scriban-html", "criteria/warmth.html");
        _guide.Write("templates/pages/page.scriban-html", "<a href=\"criteria/warmth.html\">by hand</a>");

        var run = Move("criteria/warmth", "criteria/heat");

        Assert.Equal(("", ExitStatus.Done), (run.Error, run.Status));
        Assert.Contains("  templates/pages/page.scriban-html names criteria/warmth.html; change it by hand.\n", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("backup", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Changes_only_what_names_it_and_says_what()
    {
        _guide.Write("content/criteria/effort.md", "\uFEFF" + File.ReadAllText(_guide.At("content/criteria/effort.md")).Replace("\n", "\r\n", StringComparison.Ordinal).Replace("question:", "# warmth stays here\r\nquestion:", StringComparison.Ordinal) + "No warmth in this sentence.");
        _guide.Write("site/redirects.yml", "# Former addresses\nredirects:\n    - from: criteria/lukewarm.html # of old\n      to: 'criteria/warmth.html#why'\n");
        _guide.Write("site/search.yml", "pages:\n  - { page: criteria/warmth.html, names: [warmth of tea] }\n  - { page: content/criteria/warmth.md#why, names: [reason] }\n");
        var before = Sources();

        var run = Move("criteria/warmth", "criteria/heat");

        Assert.Equal(
            """
            Moved content/criteria/warmth.md to content/criteria/heat.md.
            12 references in 7 files:
              content/criteria/effort.md (1)
              content/decision/flow.yml (2)
              content/pages/home.md (2)
              content/scenarios/breakfast.md (2)
              seeds/drinker.yml (2)
              site/redirects.yml (1)
              site/search.yml (2)
            site/redirects.yml: criteria/warmth.html leads to criteria/heat.html

            What is left:
              Change the title in content/criteria/heat.md if that is to be another too.
              Look at the changes, run 'stackguide check', and keep them in one commit.

            """.ReplaceLineEndings("\n"),
            run.Out);
        var expected = before.ToDictionary(
            f => f.Key == "content/criteria/warmth.md" ? "content/criteria/heat.md" : f.Key,
            f => f.Value
                .Replace("criterion: warmth", "criterion: heat", StringComparison.Ordinal)
                .Replace("warmth.md", "heat.md", StringComparison.Ordinal)
                .Replace("page: criteria/warmth.html", "page: criteria/heat.html", StringComparison.Ordinal)
                .Replace("to: 'criteria/warmth.html#why'\n", "to: 'criteria/heat.html#why'\n    - { from: criteria/warmth.html, to: criteria/heat.html }\n", StringComparison.Ordinal));
        Assert.Equal(expected.OrderBy(f => f.Key, StringComparer.Ordinal), Sources().AsEnumerable());
    }

    [Fact]
    public void Follows_a_heading_that_was_renamed_and_one_that_went_to_another_page()
    {
        Replace("content/criteria/effort.md", "## Steps", "## Three steps");
        var renamed = Move("content/criteria/effort.md#steps", "content/criteria/effort.md#three-steps");
        Assert.Equal(("", ExitStatus.Done), (renamed.Error, renamed.Status));
        Assert.Contains("](effort.md#three-steps)", Text("content/criteria/warmth.md"), StringComparison.Ordinal);

        Replace("content/criteria/warmth.md", "## Why", "## Reasons");
        var moved = Move("criteria/warmth#why", "technologies/tea#strengths");
        Assert.Equal(("", ExitStatus.Done), (moved.Error, moved.Status));
        Assert.Contains("[pot]: ../technologies/tea.md#strengths", Text("content/pages/home.md"), StringComparison.Ordinal);

        Assert.Equal("redirects:\n  - { from: criteria/effort.html#steps, to: criteria/effort.html#three-steps }\n  - { from: criteria/warmth.html#why, to: technologies/tea.html#strengths }\n", Text("site/redirects.yml"));
        CommandRun.Of("build", "--root", _guide.Root, "--output", _guide.At("built"));
        Assert.Contains("<h2 id=\"three-steps\"><span id=\"steps\"></span>", Text("built/criteria/effort.html"), StringComparison.Ordinal);
        Assert.Contains("<li id=\"why\"><a href=\"../technologies/tea.html#strengths\">", Text("built/criteria/warmth.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Writes_nothing_when_it_is_only_tried()
    {
        // Templates name no entry, so nothing is hidden where they are missing.
        Directory.Delete(_guide.At("templates"), recursive: true);
        var before = Sources();

        var run = Move("tools/kettle", "tools/pot", "--dry-run");

        Assert.Equal(ExitStatus.Done, run.Status);
        Assert.Equal(
            "Would move content/tools/kettle.md to content/tools/pot.md.\n3 references in 3 files:\n  content/criteria/effort.md (1)\n  content/pages/home.md (1)\n  seeds/drinker.yml (1)\n" +
            "site/redirects.yml: tools/kettle.html leads to tools/pot.html\nNothing was written.\n",
            run.Out);
        Assert.Equal(before, Sources());
    }

    [Theory]
    [InlineData("criteria/warmht", "criteria/heat", "there is no 'content/criteria/warmht.md'; did you mean 'warmth'?")]
    [InlineData("criteria/warmth", "criteria/effort", "'content/criteria/effort.md' exists already; nothing was moved")]
    [InlineData("criteria/warmth", "tools/warmth", "are of different kinds; an entry keeps its kind when it moves")]
    [InlineData("criteria/warmth", "criteria/Hot_1", "'Hot_1' cannot be an id")]
    [InlineData("criteria/warmth", "criteria/tepid", "'criteria/tepid.html' is a former address (site/redirects.yml); ids are never used again")]
    [InlineData("criteria/warmth", "../../etc", "'../../etc' names no entry")]
    [InlineData("drinker.1", "drinker.2", "ids of articles and claims never change")]
    [InlineData("seeds/drinker.yml", "seeds/eater.yml", "ids of articles and claims never change")]
    [InlineData("content/decision/flow.yml#time", "content/decision/flow.yml#hour", "ids of questions and outcomes stand in the links of decision records")]
    [InlineData("pages/home", "pages/start", "the program knows the page by its id")]
    [InlineData("criteria/warmth#why", "criteria/warmth#reasons", "'content/criteria/warmth.md#why' still has that heading")]
    [InlineData("criteria/warmth#when", "criteria/warmth#whi", "has no heading '#whi' yet; did you mean '#why'?")]
    public void Refuses_what_cannot_be_and_leaves_everything_as_it_was(string from, string to, string why)
    {
        _guide.Write("site/redirects.yml", "redirects:\n  - { from: content/criteria/tepid.md, to: criteria/warmth.html }\n");
        var before = Sources();

        var run = Move(from, to);

        Assert.Equal((ExitStatus.WrongUsage, ""), (run.Status, run.Out));
        Assert.Contains(why, run.Error.Replace("content/criteria/tepid.md", "criteria/tepid.html", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal(before, Sources());
    }

    [Fact]
    public void Names_the_files_that_might_hide_a_reference()
    {
        _guide.Write("content/tools/grinder.md", "---\ntitle: [Grinder\n---\n");

        var run = Move("tools/kettle", "tools/pot");

        Assert.Equal(ExitStatus.ContentHasErrors, run.Status);
        Assert.Matches("^stackguide: files that cannot be read may name it; mend them first:\ncontent/tools/grinder.md\\(.*\\): error SG1005: ", run.Error);
        Assert.True(File.Exists(_guide.At("content/tools/kettle.md")));
    }

    [Fact]
    public void Refuses_a_reference_that_it_cannot_rewrite_and_names_its_place()
    {
        Replace("content/criteria/warmth.md", "because: A pot keeps warmth [@handbook].", "because: \"A pot [keeps](../tools/\\x6bettle.md) warmth [@handbook].\"");
        var before = Sources();

        var run = Move("tools/kettle", "tools/pot");

        Assert.Equal(ExitStatus.WrongUsage, run.Status);
        Assert.Contains("content/criteria/warmth.md(12,27): '../tools/kettle.md' is written in a way that cannot be rewritten here", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, Sources());
    }

    [Fact]
    public void Leaves_everything_as_it_was_when_a_file_cannot_be_written()
    {
        // Where the journal belongs, something is in the way. (The names of fresh files cannot be guessed.)
        Directory.CreateDirectory(_guide.At(".stackguide.journal/in-the-way"));
        var before = Sources();

        var run = Move("tools/kettle", "tools/pot");

        Assert.Equal(ExitStatus.Failed, run.Status);
        Assert.Equal(before, Sources());
    }

    public void Dispose() => _guide.Dispose();

    private CommandRun Move(params string[] arguments) => CommandRun.Of(["mv", .. arguments, "--root", _guide.Root]);

    /// <summary>The sources with every byte, a byte order mark included.</summary>
    private SortedDictionary<string, string> Sources() => new(
        ((string[])["content", "seeds", "site"])
            .SelectMany(f => Directory.EnumerateFiles(_guide.At(f), "*", SearchOption.AllDirectories))
            .ToDictionary(f => Path.GetRelativePath(_guide.Root, f).Replace('\\', '/'), f => Encoding.UTF8.GetString(File.ReadAllBytes(f))),
        StringComparer.Ordinal);

    private string Text(string file) => File.ReadAllText(_guide.At(file));

    private void Replace(string file, string old, string replacement)
    {
        var text = Text(file);
        Assert.Contains(old, text, StringComparison.Ordinal);
        File.WriteAllText(_guide.At(file), text.Replace(old, replacement, StringComparison.Ordinal));
    }
}
