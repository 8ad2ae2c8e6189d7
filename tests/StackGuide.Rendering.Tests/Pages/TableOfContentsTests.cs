using StackGuide.Rendering.Pages;
using static StackGuide.Rendering.Tests.SmallGuide;

namespace StackGuide.Rendering.Tests.Pages;

public sealed class TableOfContentsTests
{
    [Fact]
    public void Sections_of_template_and_prose_stand_in_the_order_of_the_page()
    {
        var theme = PlainTheme.With("pages/page", "<h1>{{ title }}</h1><h2 id=\"section-first\">First</h2>{{ body }}<h2 id=\"section-last\">Last</h2>");

        var page = Of(Page("home", "## Middle\n\n### Not listed")).Page("index.html", theme);

        Assert.Equal(["First #section-first", "Middle #middle", "Last #section-last"], page.QuerySelectorAll("nav a").Select(a => $"{a.TextContent} {a.GetAttribute("href")}"));
    }

    [Fact]
    public void The_sources_are_a_section()
    {
        var sections = TableOfContents.Of("<h2 id=\"a\">A</h2><h2 id=\"b\">B</h2>", hasSources: true);

        Assert.Equal(["#a", "#b", "#section-references"], sections.Select(s => s.Href));
    }

    [Fact]
    public void Two_sections_need_no_list() => Assert.Empty(TableOfContents.Of("<h2 id=\"a\">A</h2><h2 id=\"b\">B</h2>", hasSources: false));

    [Theory]
    [InlineData("Plain", "Plain")]
    [InlineData("<a href=\"x.html\">Linked</a>", "Linked")]
    [InlineData("<code>List&lt;T&gt;</code> &amp; more", "List&lt;T&gt; &amp; more")]
    [InlineData("Cited<a class=\"cite\" href=\"#ref-1\" role=\"doc-noteref\">1</a>", "Cited")]
    public void A_title_is_what_its_heading_says(string heading, string title)
    {
        var sections = TableOfContents.Of($"<h2 id=\"a\">{heading}</h2><h2 id=\"b\">B</h2><h2 id=\"c\">C</h2>", hasSources: false);

        Assert.Equal(title, sections[0].Title.Html);
    }

    [Fact]
    public void A_page_without_sections_has_no_list() => Assert.Empty(TableOfContents.Of("", hasSources: false));
}
