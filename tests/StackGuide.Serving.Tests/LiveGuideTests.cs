using System.Text;

namespace StackGuide.Serving.Tests;

/// <summary>Whatever was changed in whatever order, the site is what a clean build gives, and what is wrong is what it finds.</summary>
public sealed class LiveGuideTests
{
    private const int Steps = 40;

    // There is no partial of that name, which only a page that is made can tell.
    private const string FailsWhenRun = "{{ include title it }}";

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Random_changes_give_what_a_clean_build_gives(int seed)
    {
        using var guide = new WrittenGuide();
        var live = new LiveGuide(guide.Root, strict: false, new HeardFaults());
        var edits = new RandomEdits(guide, seed);
        var ways = new Random(seed);
        var (good, bad) = (0, 0);
        live.Refresh(null);
        for (var step = 0; step < Steps; step++)
        {
            var shown = live.State.Site;
            var touched = edits.Next().Concat(ways.Next(3) == 0 ? edits.Next() : []).Distinct().ToList();

            // As events name them; as the regular look finds them; as when events were lost.
            live.Refresh(ways.Next(4) switch { 0 => [], 1 => null, _ => touched.Count == 0 ? [] : touched });

            var clean = CleanBuild.Of(guide.Root);
            Assert.Equal(clean.Diagnostics, live.State.Diagnostics);
            if (clean.Files.Count > 0)
                Assert.Equal(clean.Files, CleanBuild.Made(live.State.Site!.Files));
            else
                Assert.Same(shown, live.State.Site);
            (good, bad) = clean.Files.Count > 0 ? (good + 1, bad) : (good, bad + 1);
        }

        Assert.True(good >= Steps / 5 && bad >= Steps / 5, $"{good} good and {bad} bad steps test too little");
    }

    [Fact]
    public void A_look_without_a_change_changes_nothing()
    {
        using var guide = new WrittenGuide();
        var live = new LiveGuide(guide.Root, strict: false, new HeardFaults());
        live.Refresh(null);

        Assert.Null(live.Refresh([]));
        Assert.Null(live.Refresh(["content/pages/about.md"]));
        Assert.Null(live.Refresh(null));
    }

    [Fact]
    public void Names_what_changed()
    {
        using var guide = new WrittenGuide();
        var live = new LiveGuide(guide.Root, strict: false, new HeardFaults());
        live.Refresh(null);

        guide.Write("content/pages/about.md", guide.Text("content/pages/about.md") + "More.\n");
        File.Delete(guide.At("site/scripts/site.js"));

        Assert.Equal(["content/pages/about.md", "site/scripts/site.js"], live.Refresh([])!.Changed);
    }

    [Fact]
    public void A_change_of_the_same_length_within_the_same_tick_is_seen()
    {
        using var guide = new WrittenGuide();
        var live = new LiveGuide(guide.Root, strict: false, new HeardFaults());
        var time = DateTime.UtcNow.AddHours(-1);
        guide.Write("content/tools/kettle.md", guide.Text("content/tools/kettle.md").Replace("boils", "heats", StringComparison.Ordinal));
        File.SetLastWriteTimeUtc(guide.At("content/tools/kettle.md"), time);
        live.Refresh(null);

        guide.Write("content/tools/kettle.md", guide.Text("content/tools/kettle.md").Replace("heats", "warms", StringComparison.Ordinal));
        File.SetLastWriteTimeUtc(guide.At("content/tools/kettle.md"), time);
        live.Refresh(["content/tools/kettle.md"]);

        Assert.Contains("It warms water.", Page(live, "tools/kettle.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_put_in_the_place_of_another_is_seen_though_only_its_own_event_came()
    {
        using var guide = new WrittenGuide();
        var live = new LiveGuide(guide.Root, strict: false, new HeardFaults());
        live.Refresh(null);

        Directory.Move(guide.At("content/tools"), guide.At("former"));
        guide.Write("content/tools/kettle.md", File.ReadAllText(guide.At("former/kettle.md")).Replace("boils", "heats", StringComparison.Ordinal));
        live.Refresh(["content/tools"]);

        Assert.Contains("It heats water.", Page(live, "tools/kettle.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Takes_warnings_for_errors_when_strict()
    {
        using var guide = new WrittenGuide();
        guide.Write("content/notes.txt", "stray");

        Assert.True(new LiveGuide(guide.Root, strict: false, new HeardFaults()).Refresh(null)!.IsShown);
        Assert.False(new LiveGuide(guide.Root, strict: true, new HeardFaults()).Refresh(null)!.IsShown);
    }

    [Fact]
    public void An_error_that_a_template_makes_stands_until_it_is_mended()
    {
        using var guide = new WrittenGuide();
        var live = new LiveGuide(guide.Root, strict: false, new HeardFaults());
        live.Refresh(null);

        guide.Write("templates/pages/evidence-entry.scriban-html", FailsWhenRun);
        Assert.Equal(["SG7002"], CodesAfterRefresh(live));
        guide.Write("content/pages/about.md", guide.Text("content/pages/about.md") + "More.\n");
        Assert.Equal(["SG7002"], CodesAfterRefresh(live));
        guide.Restore("templates/pages/evidence-entry.scriban-html");
        Assert.Empty(CodesAfterRefresh(live));
        Assert.Contains("More.", Page(live, "about.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_template_that_breaks_while_another_error_stands_is_found_when_that_is_mended()
    {
        using var guide = new WrittenGuide();
        var live = new LiveGuide(guide.Root, strict: false, new HeardFaults());
        live.Refresh(null);

        guide.Write("content/pages/about.md", guide.Text("content/pages/about.md") + "[Nowhere](nowhere.md)\n");
        Assert.Equal(["SG2001"], CodesAfterRefresh(live));
        guide.Write("templates/pages/evidence-entry.scriban-html", FailsWhenRun);
        Assert.Equal(["SG2001"], CodesAfterRefresh(live));
        guide.Restore("content/pages/about.md");
        Assert.Equal(["SG7002"], CodesAfterRefresh(live));
    }

    [Fact]
    public void A_page_that_was_changed_while_an_error_stood_is_tried_when_that_is_mended()
    {
        using var guide = new WrittenGuide();
        guide.Write("templates/pages/page.scriban-html", "{{ if title == 'Us' }}" + FailsWhenRun + "{{ end }}{{ body }}");
        var live = new LiveGuide(guide.Root, strict: false, new HeardFaults());
        Assert.Empty(CodesAfterRefresh(live));

        guide.Write("content/tools/kettle.md", guide.Text("content/tools/kettle.md") + "[Nowhere](nowhere.md)\n");
        Assert.Equal(["SG2001"], CodesAfterRefresh(live));
        guide.Write("content/pages/about.md", guide.Text("content/pages/about.md").Replace("title: \"About\"", "title: Us", StringComparison.Ordinal));
        Assert.Equal(["SG2001"], CodesAfterRefresh(live));
        guide.Restore("content/tools/kettle.md");
        Assert.Equal(["SG7002"], CodesAfterRefresh(live));
    }

    [Fact]
    public void Pages_stand_below_the_path_that_the_guide_is_hosted_at_whatever_its_letters()
    {
        using var guide = new WrittenGuide();
        guide.Write("site/site.yml", guide.Text("site/site.yml") + "baseUrl: https://example.org/gü/\n");
        var live = new LiveGuide(guide.Root, strict: false, new HeardFaults());
        live.Refresh(null);

        Assert.True(live.State.Site!.At("/gü/about.html").IsFound);
        Assert.True(live.State.Site!.At("/about.html").IsFound);
    }

    private static IEnumerable<string> CodesAfterRefresh(LiveGuide live)
    {
        var refresh = live.Refresh([])!;
        Assert.Equal(refresh.Diagnostics.Count == 0, refresh.IsShown);
        return refresh.Diagnostics.Select(d => d.Code.Id);
    }

    private static string Page(LiveGuide live, string path) => Encoding.UTF8.GetString(live.State.Site!.Find(path)!);
}
