using StackGuide.Model.Guides;
using static StackGuide.Rendering.Tests.SmallGuide;

namespace StackGuide.Rendering.Tests.Pages;

/// <summary>The sections of a page, which its templates and its text declare by their headings.</summary>
public sealed class TableOfContentsTests
{
    [Fact]
    public void Sections_of_template_and_prose_stand_in_the_order_of_the_page()
    {
        var theme = PlainTheme.With("pages/page", "<h1>{{ title }}</h1><h2 id=\"section-first\">First</h2>{{ body }}<h2 id=\"section-last\">Last</h2>");

        Assert.Equal(["First #section-first", "Middle #middle", "Last #section-last"], Sections(theme, "## Middle\n\n### Not listed"));
    }

    [Fact]
    public void A_text_that_is_asked_for_before_it_is_written_keeps_its_place()
    {
        var theme = PlainTheme.With("pages/page", "{{ if body }}<h2 id=\"a\">First</h2>{{ body }}<h2 id=\"z\">Last</h2>{{ end }}");

        Assert.Equal(["First #a", "Middle #middle", "Last #z"], Sections(theme, "## Middle"));
    }

    [Fact]
    public void The_sources_are_a_section()
    {
        var theme = PlainTheme
            .With("pages/page", "<h2 id=\"a\">A</h2><h2 id=\"b\">B</h2>")
            .With("layouts/content", "{{ main }}<h2 id=\"section-references\">Sources</h2>");

        Assert.Equal(["A #a", "B #b", "Sources #section-references"], Sections(theme, ""));
    }

    [Fact]
    public void Two_sections_need_no_list() => Assert.Empty(Sections(PlainTheme, "## One\n\n## Two"));

    [Fact]
    public void A_page_without_sections_has_no_list() => Assert.Empty(Sections(PlainTheme, ""));

    [Theory]
    [InlineData("Plain", "Plain")]
    [InlineData("<a href=\"index.html\">Linked</a>", "Linked")]
    [InlineData("<a class=\"x{{ if title }} y{{ end }}\">{{ title }}</a>", "home")]
    [InlineData("<code>List&lt;T&gt;</code> &amp; more", "List&lt;T&gt; &amp; more")]
    [InlineData("{{ '<b>' }}", "&lt;b&gt;")]
    [InlineData("{{ include 'name' it }}", "[home]")]
    [InlineData("{{ capture x }}y{{ end }}z", "z")]
    public void A_title_is_what_its_heading_says(string heading, string title)
    {
        var theme = PlainTheme
            .With("partials/name", "<b title=\"{{ title }}\">[{{ title }}]</b>")
            .With("pages/page", $"<h2 class='x' id=\"a\">{heading}</h2><h2 id=b>B</h2><h2 id=\"c\">C</h2>")
            .With("layouts/page", "{{ for section in contents }}{{ section.title }}|{{ end }}")
            .With("layouts/main", "{{ page }}");

        Assert.Equal($"{title}|B|C|", Of(Page("home", "")).Render(theme).Files.Text("index.html"));
    }

    [Fact]
    public void A_title_in_prose_has_no_numbers_of_sources()
    {
        var sections = Of(Page("home", "## Cited [@a]\n\n## `List<T>` & more\n\n## Three"), Evidence("a", "A")).Page("index.html").QuerySelectorAll("nav a");

        Assert.Equal(["Cited", "List<T> & more", "Three"], sections.Select(a => a.TextContent.Trim()));
    }

    private static IEnumerable<string> Sections(Theme theme, string markdown) =>
        Of(Page("home", markdown)).Page("index.html", theme).QuerySelectorAll("nav a").Select(a => $"{a.TextContent} {a.GetAttribute("href")}");
}
