using StackGuide.Cli;
using StackGuide.Cli.Tests;

namespace StackGuide.Specs;

/// <summary>Addresses that readers may have kept, held against a former edition.</summary>
public sealed class FormerEditionTests : IDisposable
{
    private readonly GuideCopy _guide = new();

    public FormerEditionTests()
    {
        _guide.SimplifyTemplates();
        _guide.Write("templates/pages/seed.scriban-html", "<h1>{{ title }}</h1>{{ for claim in claims }}<li id=\"{{ claim.id }}\">{{ claim.says }}</li>{{ end }}");
        CommandRun.Of("build", "--root", _guide.Root, "--output", _guide.At("former"));
    }

    [Fact]
    public void Names_each_page_and_place_that_is_gone_with_the_line_that_mends_it()
    {
        Assert.Equal((ExitStatus.Done, ""), Check());

        Replace("content/criteria/warmth.md", "## Why", "## Whys");
        Replace("content/pages/home.md", " More [about](about.md) it.", "");
        Replace("site/site.yml", "navigation:\n  - { page: about, title: About }\n", "");
        File.Move(_guide.At("content/pages/about.md"), _guide.At("content/pages/abouts.md"));
        File.AppendAllText(_guide.At("content/pages/home.md"), "\n[Abouts](abouts.md)\n");
        const string Page = "- { from: about.html, to: abouts.html }";
        const string Place = "- { from: criteria/warmth.html#why, to: criteria/warmth.html#whys }";

        Assert.Equal(
            (ExitStatus.ContentHasErrors,
                $"site/redirects.yml(1,1): error SG2010: the former edition has the page 'about.html', which is gone; say where its readers should go, like {Page}\n" +
                $"site/redirects.yml(1,1): error SG2011: the former edition has the place 'criteria/warmth.html#why', which is gone from its page; say where its readers should go, like {Place}\n"),
            Check());

        _guide.Write("site/redirects.yml", $"redirects:\n  {Page}\n  {Place}\n");
        Assert.Equal((ExitStatus.Done, ""), Check());
    }

    [Fact]
    public void Wants_a_former_edition_that_is_there()
    {
        var run = CommandRun.Of("check", "--root", _guide.Root, "--former", _guide.At("nowhere"));

        Assert.Equal(ExitStatus.WrongUsage, run.Status);
        Assert.Matches("there is no folder, no bundle and no git revision '.*nowhere'; git says: fatal: not a git repository", run.Error);
    }

    public void Dispose() => _guide.Dispose();

    private (ExitStatus Status, string Error) Check()
    {
        var run = CommandRun.Of("check", "--root", _guide.Root, "--today", "2026-02-01", "--former", _guide.At("former"));
        return (run.Status, run.Error);
    }

    private void Replace(string file, string old, string replacement)
    {
        var text = File.ReadAllText(_guide.At(file));
        Assert.Contains(old, text, StringComparison.Ordinal);
        File.WriteAllText(_guide.At(file), text.Replace(old, replacement, StringComparison.Ordinal));
    }
}
