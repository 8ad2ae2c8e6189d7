using System.Text;
using AngleSharp.Html.Parser;
using StackGuide.Model.Guides;
using StackGuide.Model.Places;

namespace StackGuide.Rendering.Tests.Hosting;

/// <summary>Places that a page once had, on a page that is still there.</summary>
public sealed class FormerPlacesTests
{
    [Fact]
    public void Are_found_at_the_heading_that_was_renamed_at_the_top_or_as_a_link_to_where_they_went()
    {
        var page = Page(
            ("criteria/warmth.html#old\"><b>", "criteria/warmth.html#why"),
            ("criteria/warmth.html#intro", "criteria/warmth.html"),
            ("criteria/warmth.html#pots", "technologies/tea.html"));

        Assert.Equal("why", page.GetElementById("old\"><b>")!.ParentElement!.Id);
        Assert.Equal("main", page.GetElementById("intro")!.ParentElement!.Id);
        Assert.Equal("../technologies/tea.html", page.GetElementById("pots")!.QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal("Moved from here", page.GetElementById("section-moved")!.TextContent);
        Assert.Equal(page.QuerySelectorAll("[id]").Length, page.QuerySelectorAll("[id]").Select(e => e.Id).Distinct().Count());
    }

    private static AngleSharp.Html.Dom.IHtmlDocument Page(params (string From, string To)[] redirects)
    {
        using var guide = GuideOnDisk.With("words");
        var read = guide.Read();
        var content = read.Content with { Redirects = [.. redirects.Select(r => new Redirect(At(r.From), At(r.To)))] };
        var files = SiteRenderer.Render(new Guide(content), read.Theme, new RenderOptions()).Files;

        // A page that is still there is not replaced by one that leads on.
        var file = Assert.Single(files, f => f.Path.Value == "criteria/warmth.html");
        return new HtmlParser().ParseDocument(Encoding.UTF8.GetString(file.Render()));
    }

    private static Located<string> At(string text) => new(text, Place.StartOf("site/redirects.yml"));
}
