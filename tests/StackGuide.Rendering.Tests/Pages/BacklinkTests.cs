using static StackGuide.Rendering.Tests.SmallGuide;

namespace StackGuide.Rendering.Tests.Pages;

/// <summary>Who refers to a page.</summary>
public sealed class BacklinkTests
{
    /// <summary>It stands in for any missing page and offers a few ways on; that refers to nothing.</summary>
    [Fact]
    public void The_page_for_missing_pages_refers_to_nobody()
    {
        var theme = PlainTheme.With("layouts/page", "<main>{{ content }}</main>{{ for group in referencedBy }}{{ for link in group.links }}<a class=\"back\" href=\"{{ link.href }}\">{{ link.title }}</a>{{ end }}{{ end }}");

        var page = Of(Page("home", "See [about](about.md)."), Page("404", "See [about](about.md)."), Page("about", "Words.")).Page("about.html", theme);

        Assert.Equal(["home"], page.QuerySelectorAll(".back").Select(a => a.TextContent));
    }
}
