using System.Runtime.Versioning;
using StackGuide.Model.Guides;

namespace StackGuide.Reading.Tests;

public sealed class ContentReaderTests : IDisposable
{
    private readonly TempGuide _guide = TempGuide.Good();

    public void Dispose() => _guide.Dispose();

    [Fact]
    public void Reads_a_guide_with_a_file_of_each_kind()
    {
        var read = _guide.Read();

        Assert.Empty(read.Diagnostics);
        var guide = new Guide(read.Content);
        Assert.Equal(EntryKind.All, guide.Entries.Select(e => e.Kind).Distinct());
        Assert.Equal(
            ["page 'home'", "page 'method'", "question 'workload'", "question 'connections'", "outcome 'nodejs'", "outcome 'python'", "claim 'netguru-2023.14'", "claim 'netguru-2023.15'"],
            guide.Entries.GroupBy(e => e.Kind).Where(g => g.Count() > 1).SelectMany(g => g).Select(e => e.Key.ToString()));
        Assert.Equal("StackGuide", read.Content.Site.Title);
        Assert.Equal(["templates/layouts/main.scriban-html"], read.Theme.Templates.Select(t => t.Path));
        Assert.Equal(["site/styles/main.css"], read.Theme.Assets.Select(a => a.Path));
    }

    [Fact]
    public void Gives_a_technology_its_release_table()
    {
        var technology = Assert.Single(_guide.Read().Content.Technologies);

        Assert.Equal(["26", "24"], technology.Lifecycle.Releases.Select(r => r.Version.Value));
        Assert.Contains(technology.IdReferences, r => r is { Id: "nodejs-releases", Role: LinkRole.Cites, Place.File: "content/lifecycle/nodejs.yml" });
    }

    [Fact]
    public void Reports_a_release_table_of_no_technology()
    {
        File.Move(_guide.Full("content/lifecycle/nodejs.yml"), _guide.Full("content/lifecycle/nodesj.yml"));

        var fault = Assert.Single(_guide.Read().Diagnostics);

        Assert.Equal("content/lifecycle/nodesj.yml(1,1): error SG2003: no technology 'nodesj'; did you mean 'nodejs'?", fault.ToString());
    }

    [Fact]
    public void Reports_a_guide_without_a_home_page()
    {
        File.Delete(_guide.Full("content/pages/home.md"));

        var fault = Assert.Single(_guide.Read().Diagnostics);

        Assert.Equal("content/pages/home.md(1,1): error SG1016: there is no such file; it is the page that readers begin with", fault.ToString());
    }

    [Fact]
    public void Says_nothing_more_of_a_home_page_that_cannot_be_read()
    {
        _guide.Write("content/pages/home.md", "No front matter.\n");

        Assert.Equal(["content/pages/home.md(1,1) SG1002"], _guide.Found());
    }

    [Fact]
    public void Sorts_entries_the_same_whatever_order_the_disk_has()
    {
        string[] ids = ["b", "a", "c-1", "c", "a-b", "ab"];
        foreach (var order in new[] { ids, [.. ids.Reverse()] })
        {
            using var guide = TempGuide.Good();
            foreach (var id in order)
            {
                guide.Write($"content/tools/{id}.md", GoodFiles.Tool);
                guide.Write($"content/criteria/{id}.md", GoodFiles.Criterion.Replace("order: 10", $"order: {(id.StartsWith('c') ? 5 : 10)}", StringComparison.Ordinal));
                guide.Write($"content/scenarios/{id}.md", GoodFiles.Scenario);
                guide.Write($"content/technologies/{id}.md", GoodFiles.Technology);
                guide.Write($"seeds/{id}.yml", GoodFiles.Seed.Replace("netguru-2023.1", id + ".1", StringComparison.Ordinal).Replace("001.txt", $"{9 - id.Length}.txt", StringComparison.Ordinal));
            }

            var content = guide.Read().Content;

            // File names sort with their extensions, so the hyphen stands before the full stop.
            Assert.Equal(["a-b", "a", "ab", "b", "c-1", "c", "socketio"], content.Tools.Select(t => t.Id));
            Assert.Equal(["c", "c-1", "a", "a-b", "ab", "b", "performance"], content.Criteria.Select(c => c.Id));
            Assert.Equal(["a", "a-b", "ab", "b", "c", "c-1", "real-time-chat"], content.Scenarios.Select(s => s.Id));
            Assert.Equal(["a", "a-b", "ab", "b", "c", "c-1", "nodejs"], content.Technologies.Select(t => t.Id));
            Assert.Equal(["netguru-2023", "a-b", "c-1", "ab", "a", "b", "c"], content.Seeds.Select(s => s.Id));
        }
    }

    [Fact]
    public void Sorts_criteria_by_the_groups_of_the_site()
    {
        _guide.Write("content/criteria/hiring.md", GoodFiles.Criterion.Replace("group: running", "group: people", StringComparison.Ordinal).Replace("order: 10", "order: 1", StringComparison.Ordinal));
        _guide.Write("content/criteria/alien.md", GoodFiles.Criterion.Replace("group: running", "group: nowhere", StringComparison.Ordinal).Replace("order: 10", "order: 0", StringComparison.Ordinal));

        Assert.Equal(["performance", "hiring", "alien"], _guide.Read().Content.Criteria.Select(c => c.Id));
    }

    [Fact]
    public void Reports_all_faults_of_all_files_in_one_run()
    {
        _guide.Write("site/site.yml", "titel: A\nversion: \"1\"\n");
        _guide.Write("content/criteria/Cost.md", GoodFiles.Criterion);
        _guide.Write("content/criteria/empty.md", " \n");
        _guide.Write("content/criteria/open.md", "---\ntitle: A\n");
        _guide.Write("content/pages/bare.md", "Prose.\n");
        _guide.Write("content/pages/latin.md", [(byte)'-', 0xE4]);
        _guide.Write("content/pages/broken.md", "---\ntitle: [A\nview: page\n---\n<b>\n");
        _guide.Write("content/tools/express.markdown", GoodFiles.Tool);
        _guide.Write("seeds/acme.yml", "- a\n");

        Assert.Equal(
            [
                "content/criteria/Cost.md(1,1) SG1012",
                "content/criteria/empty.md(1,1) SG1004",
                "content/criteria/open.md(1,1) SG1001",
                "content/pages/bare.md(1,1) SG1002",
                "content/pages/broken.md(2,8) SG1005",
                "content/pages/broken.md(5,1) SG1014",
                "content/pages/latin.md(1,2) SG1003",
                "content/tools/express.markdown(1,1) SG1015",
                "seeds/acme.yml(1,1) SG1005",
                "site/site.yml(1,1) SG1006",
            ],
            _guide.Found());
    }

    [Fact]
    public void Reading_the_same_folder_twice_gives_the_same_diagnostics()
    {
        for (var i = 0; i < 200; i++)
            _guide.Write($"content/tools/t{i}.md", GoodFiles.Tool.Replace("kind: library", $"kind: thing-{i}\nunknown{i}: x", StringComparison.Ordinal));

        var once = _guide.Read();
        var again = _guide.Read();

        Assert.Equal(400, once.Diagnostics.Length);
        Assert.Equal(once.Diagnostics.AsEnumerable(), again.Diagnostics);
        Assert.Equal(once.Content.Tools.Select(t => t.Id), again.Content.Tools.Select(t => t.Id));
    }

    [Fact]
    public void Reads_a_relative_folder_and_one_with_a_closing_slash_alike()
    {
        var relative = Path.GetRelativePath(Directory.GetCurrentDirectory(), _guide.Root);

        foreach (var root in new[] { relative, _guide.Root + "/", _guide.Root + "/content/.." })
        {
            var read = ContentReader.Read(root);

            Assert.Empty(read.Diagnostics);
            Assert.Equal("content/tools/socketio.md", Assert.Single(read.Content.Tools).Place.File);
        }
    }

    [Fact]
    public void Leaves_the_files_as_they_are()
    {
        var before = Snapshot();

        _guide.Read();

        Assert.Equal(before, Snapshot());
    }

    [Theory]
    [InlineData("site/site.yml", "site/site.yml(1,1): error SG1016: there is no such file; a guide has one, with at least a title and a version")]
    [InlineData("templates/layouts/main.scriban-html", "templates/layouts/main.scriban-html(1,1): error SG1016: there is no such file; the pages are made from the templates in templates/")]
    public void Misses_what_every_guide_needs(string path, string said)
    {
        File.Delete(_guide.Full(path));

        Assert.Equal([said], _guide.Read().Diagnostics.Select(d => d.ToString()));
    }

    [Fact]
    public void Reads_a_folder_that_is_empty_or_not_there()
    {
        using var empty = TempGuide.Empty();

        var read = empty.Read();
        var nowhere = ContentReader.Read(Path.Combine(empty.Root, "nowhere"));

        Assert.Equal(["SG1016", "SG1016", "SG1016"], read.Diagnostics.Select(d => d.Code.Id));
        Assert.Equal(["SG1016", "SG1016", "SG1016"], nowhere.Diagnostics.Select(d => d.Code.Id));
        Assert.Empty(new Guide(nowhere.Content).Entries);
    }

    [Fact]
    public void Reads_a_guide_without_a_flow()
    {
        File.Delete(_guide.Full("content/decision/flow.yml"));

        var read = _guide.Read();

        Assert.Empty(read.Diagnostics);
        Assert.False(read.Content.Flow.Exists);
    }

    [Theory]
    [InlineData("content/tools/express.markdown", "files in content/tools end with .md")]
    [InlineData("content/tools/express", "files in content/tools end with .md")]
    [InlineData("content/tools/express.MD", "files in content/tools end with .md")]
    [InlineData("content/tools/express.md~", "files in content/tools end with .md")]
    [InlineData("content/lifecycle/python.yaml", "files in content/lifecycle end with .yml")]
    [InlineData("content/decision/flow.yaml", "the decision flow is content/decision/flow.yml")]
    [InlineData("content/decision/other.yml", "the decision flow is content/decision/flow.yml")]
    [InlineData("seeds/README.md", "files in seeds end with .yml")]
    [InlineData("content/tool/express.md", "the folders of content are {folders}")]
    [InlineData("content/express.md", "the folders of content are {folders}")]
    [InlineData("content/Tools/express.md", "the folders of content are {folders}")]
    [InlineData("content/tools/web/express.md", "entries lie directly in content/tools")]
    [InlineData("content/decision/old/flow.yml", "entries lie directly in content/decision")]
    [InlineData("seeds/old/acme.yml", "entries lie directly in seeds")]
    public void Warns_of_files_that_nothing_reads(string path, string expected)
    {
        _guide.Write(path, "x");

        var fault = Assert.Single(_guide.Read().Diagnostics);

        var why = expected.Replace("{folders}", string.Join(", ", GuideLayout.ContentFolders), StringComparison.Ordinal);
        Assert.Equal($"{path}(1,1): warning SG1015: nothing reads this file; {why}", fault.ToString());
    }

    [Theory]
    [InlineData("content/tools/.DS_Store")]
    [InlineData("content/tools/.express.md.swp")]
    [InlineData("content/.obsidian/settings.json")]
    [InlineData("seeds/.hidden/x.yml")]
    [InlineData("templates/.hidden/x.scriban-html")]
    [InlineData("site/styles/.keep")]
    [InlineData("README.md")]
    [InlineData("output/index.html")]
    [InlineData("site/schemas/criterion.json")]
    public void Passes_over_hidden_files_and_what_lies_elsewhere(string path)
    {
        _guide.Write(path, "x");

        var read = _guide.Read();

        Assert.Empty(read.Diagnostics);
        Assert.Single(read.Theme.Templates);
        Assert.Single(read.Theme.Assets);
    }

    [Fact]
    public void Reads_templates_in_folders_and_assets_as_bytes()
    {
        _guide.Write("templates/pages/b/c.scriban-html", "c");
        _guide.Write("templates/partials/a.scriban-html", "a");
        _guide.Write("templates/partials/notes.txt", "no template");
        _guide.Write("site/icons/x.bin", [0xFF, 0x00, 0xFE]);
        _guide.Write("site/scripts/a.js", "a");

        var theme = _guide.Read().Theme;

        Assert.Equal(["templates/layouts/main.scriban-html", "templates/pages/b/c.scriban-html", "templates/partials/a.scriban-html"], theme.Templates.Select(t => t.Path));
        Assert.Equal(["site/styles/main.css", "site/scripts/a.js", "site/icons/x.bin"], theme.Assets.Select(a => a.Path));
        Assert.Equal([0xFF, 0x00, 0xFE], theme.Assets[2].Content.AsEnumerable());
    }

    [Fact]
    public void Reads_a_file_up_to_the_limit_and_none_above_it()
    {
        const int Limit = 1 << 20;
        var text = GoodFiles.Page.ReplaceLineEndings("\n");
        var paragraphs = text + string.Concat(Enumerable.Repeat(new string('x', 998) + "\n\n", (Limit / 1000) + 1));
        _guide.Write("content/pages/full.md", paragraphs[..Limit]);
        _guide.Write("content/pages/over.md", paragraphs[..(Limit + 1)]);

        var read = _guide.Read();

        Assert.Equal(["content/pages/over.md(1,1): error SG1017: the file has 1,048,577 bytes; 1,048,576 is the most"], read.Diagnostics.Select(d => d.ToString()));
        Assert.Equal(["full", "home", "method"], read.Content.Pages.Select(p => p.Id));
    }

    [Fact]
    public void Lets_a_seed_record_be_larger()
    {
        const int Limit = 4 << 20;
        _guide.Write("seeds/large.yml", GoodFiles.Seed.Replace("netguru-2023.1", "large.1", StringComparison.Ordinal) + "\n#" + new string('x', (2 << 20)));
        _guide.Write("seeds/over.yml", new string('x', Limit + 1));

        Assert.Equal(["seeds/over.yml(1,1) SG1017"], _guide.Found());
    }

    [SkippableByRootFact]
    [UnsupportedOSPlatform("windows")]
    public void Reports_a_file_that_it_may_not_read()
    {
        File.SetUnixFileMode(_guide.Full("content/tools/socketio.md"), UnixFileMode.None);

        Assert.Equal(
            ["content/tools/socketio.md(1,1): error SG1018: the file cannot be read: permission is denied"],
            _guide.Read().Diagnostics.Select(d => d.ToString()));
    }

    [SkippableByRootFact]
    [UnsupportedOSPlatform("windows")]
    public void Reports_a_folder_that_it_may_not_read()
    {
        var folder = _guide.Full("content/tools");
        var mode = File.GetUnixFileMode(folder);
        File.SetUnixFileMode(folder, UnixFileMode.None);
        try
        {
            Assert.Equal(["content/tools(1,1) SG1018"], _guide.Found());
        }
        finally
        {
            File.SetUnixFileMode(folder, mode);
        }
    }

    [UnixFact]
    public void Reports_a_link_that_leads_to_nothing()
    {
        File.CreateSymbolicLink(_guide.Full("content/tools/x.md"), _guide.Full("content/tools/gone.md"));

        Assert.Equal(["content/tools/x.md(1,1): error SG1018: the file cannot be read: the system cannot open it"], _guide.Read().Diagnostics.Select(d => d.ToString()));
    }

    [UnixFact]
    public void Reads_links_that_stay_within_the_guide()
    {
        File.CreateSymbolicLink(_guide.Full("content/tools/absolute.md"), _guide.Full("content/tools/socketio.md"));
        File.CreateSymbolicLink(_guide.Full("content/tools/relative.md"), "../tools/socketio.md");
        File.CreateSymbolicLink(_guide.Full("content/tools/twice.md"), "relative.md");

        var read = _guide.Read();

        Assert.Empty(read.Diagnostics);
        Assert.Equal(["absolute", "relative", "socketio", "twice"], read.Content.Tools.Select(t => t.Id));
    }

    [UnixTheory]
    [InlineData("content/pages/secret.md")]
    [InlineData("seeds/secret.yml")]
    [InlineData("templates/partials/secret.scriban-html")]
    [InlineData("site/icons/secret.svg")]
    [InlineData("site/site.yml")]
    [InlineData("content/decision/flow.yml")]
    public void Refuses_a_link_that_leads_out_of_the_guide(string path)
    {
        // A pull request could otherwise publish a file of the machine that builds it.
        var secret = Path.Combine(_guide.Outside, "secret");
        File.WriteAllText(secret, GoodFiles.Page);
        Directory.CreateDirectory(Path.GetDirectoryName(_guide.Full(path))!);
        File.Delete(_guide.Full(path));
        File.CreateSymbolicLink(_guide.Full(path), Path.GetRelativePath(Path.GetDirectoryName(_guide.Full(path))!, secret));

        Assert.Equal(
            [$"{path}(1,1): error SG1018: the file cannot be read: it is a link that leads out of the guide's input folders"],
            _guide.Read().Diagnostics.Select(d => d.ToString()));
    }

    [UnixTheory]
    [InlineData("content/tools", "content/tools(1,1) SG1018")]
    [InlineData("content", "content(1,1) SG1018", "content/pages/home.md(1,1) SG1016")]
    [InlineData("seeds", "seeds(1,1) SG1018")]
    [InlineData("templates/partials", "templates/partials(1,1) SG1018")]
    [InlineData("site/icons", "site/icons(1,1) SG1018")]
    public void Refuses_a_linked_folder_that_leads_out_of_the_guide(string path, params string[] found)
    {
        File.WriteAllText(Path.Combine(_guide.Outside, "socketio.md"), GoodFiles.Tool);
        if (Directory.Exists(_guide.Full(path)))
            Directory.Delete(_guide.Full(path), recursive: true);
        Directory.CreateSymbolicLink(_guide.Full(path), _guide.Outside);

        Assert.Equal(found, _guide.Found().Where(f => !f.EndsWith("SG2003", StringComparison.Ordinal)));
        Assert.DoesNotContain(_guide.Read().Theme.Assets, a => a.Path.StartsWith("site/icons/", StringComparison.Ordinal));
    }

    [UnixFact]
    public void Ends_where_folders_are_linked_in_a_circle()
    {
        Directory.CreateSymbolicLink(_guide.Full("templates/round"), _guide.Full("templates"));
        Directory.CreateSymbolicLink(_guide.Full("content/round"), _guide.Full("content"));

        var read = _guide.Read();

        Assert.NotEmpty(read.Theme.Templates);
        Assert.Single(read.Content.Tools);
    }

    [UnixFact]
    public void Reads_a_guide_whose_own_folder_is_reached_by_a_link()
    {
        var link = Path.Combine(_guide.Outside, "guide");
        Directory.CreateSymbolicLink(link, _guide.Root);
        File.CreateSymbolicLink(_guide.Full("content/tools/absolute.md"), _guide.Full("content/tools/socketio.md"));

        var read = ContentReader.Read(link);

        Assert.Empty(read.Diagnostics);
        Assert.Equal(["absolute", "socketio"], read.Content.Tools.Select(t => t.Id));
    }

    private Dictionary<string, string> Snapshot() =>
        Directory.EnumerateFiles(_guide.Root, "*", SearchOption.AllDirectories).ToDictionary(f => f, f => $"{File.ReadAllText(f)} {File.GetLastWriteTimeUtc(f):O}");
}
