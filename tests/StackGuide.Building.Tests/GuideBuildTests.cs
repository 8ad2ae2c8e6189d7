using System.Text;
using StackGuide.Model.Guides;
using StackGuide.Testing;

namespace StackGuide.Building.Tests;

/// <summary>The stages in their order, with what the run before has left and without.</summary>
public sealed class GuideBuildTests : IDisposable
{
    private readonly TinyGuide _guide = new();
    private readonly BuildStore _store = new();

    [Fact]
    public void Nothing_is_rendered_while_an_error_stands()
    {
        _guide.Write("content/pages/broken.md", "no front matter");
        _guide.Write("templates/pages/page.scriban-html", "{{ nobody }}");

        var rendered = Render();

        Assert.Equal(["SG1002"], rendered.Diagnostics.Select(d => d.Code.Id));
        Assert.Null(rendered.Guide);
        Assert.Null(rendered.Site);
    }

    [Fact]
    public void A_template_that_fails_leaves_the_guide_and_no_site()
    {
        _guide.Write("templates/pages/page.scriban-html", "{{ nobody }}");

        var rendered = Render();

        Assert.Equal("templates/pages/page.scriban-html", Assert.Single(rendered.Diagnostics).Place.File);
        Assert.NotNull(rendered.Guide);
        Assert.Null(rendered.Site);
    }

    [Fact]
    public void Strict_takes_warnings_for_errors()
    {
        _guide.Write("content/pages/stray.txt", "?");

        Assert.False(new GuideBuild().Check(Options).HasErrors);
        Assert.True(new GuideBuild().Check(Options with { Strict = true }).HasErrors);
    }

    /// <summary>A value that has not changed is the same object, so that whoever compares need not look into it.</summary>
    [Fact]
    public void A_run_takes_what_has_not_changed_from_the_one_before()
    {
        var home = File.ReadAllText(_guide.At("content/pages/home.md"));
        var about = home.Replace("title: Home", "title: About", StringComparison.Ordinal);
        _guide.Write("content/pages/home.md", home + "Read [about us](about.md).\n");
        _guide.Write("content/pages/about.md", about);
        var build = new GuideBuild(store: _store);
        var first = build.RenderAgain(Options, CancellationToken.None)!;

        Assert.Null(build.RenderAgain(Options, CancellationToken.None));
        _guide.Write("content/pages/about.md", about + "More.\n");
        var second = build.RenderAgain(Options, CancellationToken.None)!;

        Assert.Equal(["content/pages/about.md"], _store.Changed);
        Assert.Same(Page(first, "home"), Page(second, "home"));
        Assert.NotSame(Page(first, "about"), Page(second, "about"));
        Assert.Equal(Texts(Render()), Texts(second));
    }

    public void Dispose() => _guide.Dispose();

    private static Entry Page(RenderedGuide rendered, string id) => rendered.Guide!.Entries.Single(e => e.Id == id);

    private BuildOptions Options => new() { Root = _guide.Root };

    private RenderedGuide Render() => new GuideBuild().Render(Options, CancellationToken.None);

    private static IEnumerable<(string, string)> Texts(RenderedGuide rendered) => rendered.Site!.Files.Select(f => (f.Path.Value, Encoding.UTF8.GetString(f.Render())));
}
