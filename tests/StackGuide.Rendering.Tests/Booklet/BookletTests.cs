using System.Collections.Immutable;
using AngleSharp.Html.Dom;
using StackGuide.Model.Guides;

namespace StackGuide.Rendering.Tests.Booklet;

/// <summary>The small guide on one page.</summary>
public sealed class BookletTests
{
    private static readonly Lazy<ImmutableArray<SiteFile>> Site = new(Build);

    private static readonly Lazy<IHtmlDocument> Page = new(() => Site.Value.Page("guide.html"));

    [Theory]
    [InlineData("criteria/warmth.html", "Warmth words")]
    [InlineData("decide/time.html", "When words")]
    [InlineData("decide/teapot.html", "Outcome words")]
    [InlineData("scenarios/breakfast.html", "Breakfast words")]
    [InlineData("technologies/tea.html", "Tea words")]
    [InlineData("tools/kettle.html", "Kettle words")]
    [InlineData("faq.html", "FAQ words")]
    public void Every_page_that_is_read_is_a_chapter(string path, string title) =>
        Assert.Equal(title, Page.Value.GetElementById(path)!.QuerySelector("h3")!.TextContent);

    [Theory]
    [InlineData("claims.html")]
    [InlineData("search.html")]
    [InlineData("guide.html")]
    public void What_is_used_or_listed_is_none(string path) => Assert.Null(Page.Value.GetElementById(path));

    [Fact]
    public void No_id_stands_twice_and_every_reference_finds_its_own()
    {
        var ids = Page.Value.All.Where(e => e.Id is { Length: > 0 }).Select(e => e.Id!).ToList();
        var references = Page.Value.All.SelectMany(e => new[] { "aria-labelledby", "aria-describedby", "for" }.Select(e.GetAttribute)).OfType<string>().SelectMany(v => v.Split(' '));

        Assert.Equal(ids.Distinct(), ids);
        Assert.All(references, id => Assert.Contains(id, ids));
    }

    [Fact]
    public void A_link_to_a_chapter_stays_on_the_page_and_any_other_leads_to_a_file()
    {
        var links = Page.Value.QuerySelectorAll("main a[href]").Select(a => a.GetAttribute("href")!).ToList();

        Assert.Contains("#criteria.warmth.html:why", links);
        Assert.All(links.Where(l => l.StartsWith('#')), l => Assert.NotNull(Page.Value.GetElementById(Uri.UnescapeDataString(l[1..]))));
        Assert.All(links.Where(l => !l.StartsWith('#') && !l.StartsWith("https:", StringComparison.Ordinal)), l => Assert.Contains(Site.Value, f => f.Path.Value == l.Split('#')[0]));
    }

    [Fact]
    public void A_source_leads_to_its_address_at_the_end()
    {
        var cited = Page.Value.QuerySelector(".references a[href^='#evidence/']")!;
        var source = Page.Value.GetElementById(cited.GetAttribute("href")![1..])!;

        Assert.Equal(cited.TextContent, source.QuerySelector("a.outside")!.TextContent);
        Assert.StartsWith("https:", source.QuerySelector("a.outside")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_chapter_has_no_landmarks_and_nothing_that_waits_for_a_script() =>
        Assert.Empty(Page.Value.QuerySelectorAll(".chapter :is(section[aria-labelledby], section[aria-label], [role=region], nav, aside, form, [hidden])").Select(e => e.OuterHtml[..Math.Min(100, e.OuterHtml.Length)]));

    [Fact]
    public void A_chapter_says_what_its_page_says()
    {
        var page = Site.Value.Page("criteria/warmth.html").QuerySelector("main")!;

        Assert.Equal(page.TextContent.Trim(), Page.Value.GetElementById("criteria/warmth.html")!.TextContent.Trim());
    }

    private static ImmutableArray<SiteFile> Build()
    {
        using var guide = GuideOnDisk.With("words");
        var read = guide.Read();
        Assert.Empty(read.Diagnostics);
        return SiteRenderer.Render(new Guide(read.Content), read.Theme, new RenderOptions()).Files;
    }
}
