using System.Collections.Immutable;
using System.Xml.Linq;
using StackGuide.Model.Guides;

namespace StackGuide.Rendering.Tests;

/// <summary>The feed of a small guide with two changes.</summary>
public sealed class NewsFeedTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public void It_tells_each_change_newest_first()
    {
        var feed = Feed(baseUrl: "https://example.org/guide/");

        Assert.Equal("2026-01-09T00:00:00Z", feed.Element(Atom + "updated")!.Value);
        Assert.Equal(["Second <b>", "First"], feed.Elements(Atom + "entry").Select(e => e.Element(Atom + "title")!.Value));
        var second = feed.Elements(Atom + "entry").First();
        Assert.Equal("See warmth, again.", second.Element(Atom + "summary")!.Value);
        Assert.Equal("https://example.org/guide/whats-new.html#change-2", second.Element(Atom + "link")!.Attribute("href")!.Value);
    }

    [Fact]
    public void Its_ids_do_not_depend_on_where_the_guide_is_published()
    {
        var ids = Ids(Feed("https://example.org/")).ToList();

        Assert.Equal(ids, Ids(Feed(null)));
        Assert.Equal(3, ids.Distinct().Count());
        Assert.All(ids, id => Assert.Matches("^urn:uuid:[0-9a-f-]{36}$", id));
    }

    [Fact]
    public void Every_page_names_the_feed_and_the_page_shows_the_changes()
    {
        var files = Render(null);

        Assert.Equal("../feed.xml", files.Page("criteria/warmth.html").QuerySelector("link[type='application/atom+xml']")!.GetAttribute("href"));
        Assert.Equal("Second <b>", files.Page("whats-new.html").QuerySelector("#change-2")!.TextContent);
    }

    private static XElement Feed(string? baseUrl) => XDocument.Parse(Render(baseUrl).Text("feed.xml")).Root!;

    private static IEnumerable<string> Ids(XElement feed) => feed.Descendants(Atom + "id").Select(e => e.Value);

    private static ImmutableArray<SiteFile> Render(string? baseUrl)
    {
        using var guide = GuideOnDisk.With("<b>");
        var read = guide.Read();
        Assert.Empty(read.Diagnostics);
        return SiteRenderer.Render(new Guide(read.Content), read.Theme, new RenderOptions { BaseUrl = baseUrl }).Files;
    }
}
