using System.IO.Compression;
using System.Text.Json;
using StackGuide.Cli;
using StackGuide.Cli.Tests;

namespace StackGuide.Specs;

/// <summary>The guide to take along.</summary>
public sealed class BundleTests
{
    [Fact]
    public void Holds_a_start_page_the_licence_the_whole_site_and_the_sums_of_all()
    {
        using var guide = new GuideCopy();
        StackguideProcess.Run(guide.Root, "build");

        var run = StackguideProcess.Run(guide.Root, "bundle", "--revision", "abc123");

        Assert.Equal((0, ""), (run.Exit, run.Error));
        Assert.Matches(@"^Wrote \d+ pages to \./guide\.zip in ", run.Out);
        using var zip = ZipFile.OpenRead(guide.At("guide.zip"));
        var names = zip.Entries.Select(e => e.FullName).ToList();
        Assert.Equal("START-HERE.html", names[0]);
        Assert.Equal(["LICENSE.txt", "SHA256SUMS", "START-HERE.html", "manifest.json"], names.Where(n => !n.StartsWith("guide/", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        var site = guide.Files(output: true).Where(f => f.Key != "output/manifest.json").ToDictionary(f => "guide/" + f.Key["output/".Length..], f => f.Value);
        Assert.Equal(site.Keys.Order(StringComparer.Ordinal), names.Where(site.ContainsKey).Order(StringComparer.Ordinal));
        Assert.All(site, file => Assert.Equal(file.Value, Text(zip, file.Key)));
        using var manifest = JsonDocument.Parse(Text(zip, "manifest.json"));
        Assert.Equal(("Tea or coffee", "1", "abc123"), (Value(manifest, "guide"), Value(manifest, "version"), Value(manifest, "revision")));
        Assert.Equal(names.Count - 1, manifest.RootElement.GetProperty("files").GetArrayLength());
        Assert.Contains("abc123", Text(zip, "START-HERE.html"), StringComparison.Ordinal);
        Assert.Equal("Drink what you like.\n", Text(zip, "LICENSE.txt"));
        Assert.All(zip.Entries, e => Assert.Equal((new DateTime(1980, 1, 1), Convert.ToInt32("100644", 8) << 16), (e.LastWriteTime.DateTime, e.ExternalAttributes)));
    }

    [Fact]
    public void Knows_no_revision_outside_a_repository_and_leaves_the_former_bundle_when_the_content_has_errors()
    {
        using var guide = new GuideCopy();
        var first = StackguideProcess.Run(guide.Root, "bundle", "--single-file", "all.html", "--output", "all.zip");
        var before = guide.Files(output: false);
        guide.Write("content/pages/about.md", "no front matter");

        var run = StackguideProcess.Run(guide.Root, "bundle", "--single-file", "all.html", "--output", "all.zip");

        Assert.Matches(@"\n  Revision +unknown\n", first.Out);
        Assert.Equal(1, run.Exit);
        before["content/pages/about.md"] = "no front matter";
        Assert.Equal(before, guide.Files(output: false));
    }

    [Fact]
    public void Names_the_revision_and_whether_the_sources_differ_from_it_where_there_is_git()
    {
        using var guide = new GuideCopy();
        guide.SimplifyTemplates();
        GitFolder.Commit(guide.Root);
        guide.Write("notes.txt", "no source");
        Assert.Matches(@"\n  Revision +[0-9a-f]{40}\n", CommandRun.Of("bundle", "--root", guide.Root).Out);

        guide.Write("content/pages/about.md", File.ReadAllText(guide.At("content/pages/about.md")) + "More.\n");
        Assert.Matches(@"\n  Revision +[0-9a-f]{40}-modified\n", CommandRun.Of("bundle", "--root", guide.Root).Out);

        var withoutGit = StackguideProcess.Run(guide.Root, new Dictionary<string, string?> { ["PATH"] = guide.Root }, "bundle");
        Assert.Matches(@"\n  Revision +unknown\n", withoutGit.Out);
    }

    /// <summary>A guide that somebody sent with its <c>.git</c> folder may say there what git is to start.</summary>
    [Theory]
    [InlineData("core.fsmonitor")]
    [InlineData("core.hooksPath")]
    [InlineData("diff.external")]
    [InlineData("core.pager")]
    [InlineData("filter.x.clean")]
    [InlineData("filter.x.smudge")]
    [InlineData("filter.x.process")]
    [InlineData("diff.x.textconv")]
    [InlineData("diff.x.command")]
    public void Starts_nothing_that_the_configuration_of_the_guides_folder_names(string key)
    {
        using var guide = new GuideCopy();
        guide.SimplifyTemplates();
        GitFolder.Commit(guide.Root);
        var value = key == "core.hooksPath" ? guide.At("hooks") : $"touch {guide.At("PWNED")}; echo";
        guide.Write("hooks/post-index-change", $"#!/bin/sh\ntouch {guide.At("PWNED")}\n");
        guide.Write(".git/info/attributes", "* filter=x diff=x\n");
        File.AppendAllText(guide.At(".git/config"), $"[{key[..key.LastIndexOf('.')].Replace(".x", " \"x\"", StringComparison.Ordinal)}]\n\t{key[(key.LastIndexOf('.') + 1)..]} = \"{value}\"\n");
        File.AppendAllText(guide.At("content/pages/about.md"), "More.\n");

        // Of the same length and with another time: git has to read it, through the filter, to know whether it has changed.
        File.SetLastWriteTimeUtc(guide.At("content/pages/home.md"), DateTime.UnixEpoch);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(guide.At("hooks/post-index-change"), UnixFileMode.UserExecute | UnixFileMode.UserRead);

        Assert.Contains("Revision", CommandRun.Of("bundle", "--root", guide.Root).Out, StringComparison.Ordinal);
        CommandRun.Of("diff", "HEAD", guide.Root, "--root", guide.Root);

        Assert.False(File.Exists(guide.At("PWNED")));
    }

    /// <summary>A repository can carry links, and what they lead to is not for readers.</summary>
    [Theory]
    [InlineData("LICENSE", "/etc/passwd")]
    [InlineData("LICENSE", ".git/config")]
    [InlineData("LICENSE", "notes.txt")]
    [InlineData("site/icons/icon.svg", "../../.git/config")]
    [InlineData("site/icons/icon.svg", "../../notes.txt")]
    [InlineData("site/styles/guide.css", "../../.git/config")]
    [InlineData("content/pages/about.md", "../../notes.txt")]
    [InlineData("templates/layouts/main.scriban-html", "../../../../../../etc/passwd")]
    public void Publishes_nothing_that_a_link_leads_to_out_of_the_input_folders(string path, string target)
    {
        using var guide = new GuideCopy();
        guide.SimplifyTemplates();
        guide.Write(".git/config", "url = https://me:token@example.org");
        guide.Write("notes.txt", "not for readers");
        File.Delete(guide.At(path));
        File.CreateSymbolicLink(guide.At(path), target);

        var run = CommandRun.Of("bundle", "--root", guide.Root);

        Assert.Equal(ExitStatus.ContentHasErrors, run.Status);
        Assert.Contains($"{path}(1,1): error SG1018: the file cannot be read: it is a link that leads out of the guide's input folders", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(guide.At("guide.zip")));
    }

    [Fact]
    public void Needs_a_licence()
    {
        using var guide = new GuideCopy();
        File.Delete(guide.At("LICENSE"));

        var run = StackguideProcess.Run(guide.Root, "bundle");

        Assert.Equal((1, "LICENSE(1,1): error SG1016: there is no such file; a bundle is passed on, and says under which terms\n"), (run.Exit, run.Error));
        Assert.False(File.Exists(guide.At("guide.zip")));
    }

    [Theory]
    [InlineData("--output", "mine.zip", 3, "'mine.zip' is a file that StackGuide did not write")]
    [InlineData("--single-file", "mine.html", 3, "'mine.html' is a file that StackGuide did not write")]
    [InlineData("--output", "guide.tar", 2, "--output names a file that ends with .zip, but this is 'guide.tar'")]
    public void Refuses_to_write_over_what_is_not_its_own(string option, string path, int status, string reason)
    {
        using var guide = new GuideCopy();
        guide.Write("mine.zip", "mine");
        guide.Write("mine.html", "mine");
        var before = guide.Files(output: false);

        var run = StackguideProcess.Run(guide.Root, "bundle", option, path);

        Assert.Equal(status, run.Exit);
        Assert.Contains(reason, run.Error, StringComparison.Ordinal);
        Assert.Equal(before, guide.Files(output: false));
    }

    private static string Text(ZipArchive zip, string name)
    {
        using var reader = new StreamReader(zip.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }

    private static string? Value(JsonDocument manifest, string key) => manifest.RootElement.GetProperty(key).GetString();
}
