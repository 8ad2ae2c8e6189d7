using static StackGuide.Rendering.Tests.SmallGuide;

namespace StackGuide.Rendering.Tests.Views;

public sealed class AlphabeticalIndexTests
{
    [Fact]
    public void Entries_and_terms_stand_under_their_letters()
    {
        var page = Of(Page("search", "", view: "search"), Page("glossary", "## ASGI\n\n## event loop", view: "glossary"), Tool("express", "Express"), Tool("a-sync", "async"))
            .Page("search.html", PlainTheme.With("pages/glossary", "{{ body }}"));

        Assert.Equal(["A", "E"], page.QuerySelectorAll("h2").Select(h => h.TextContent));
        Assert.Equal(["ASGI", "async", "event loop", "Express"], page.QuerySelectorAll("main a").Select(a => a.TextContent));
        Assert.Equal("glossary.html#asgi", page.QuerySelector("main a")!.GetAttribute("href"));
    }

    [Fact]
    public void A_heading_without_text_is_passed_over_and_no_character_is_cut_in_two()
    {
        var page = Of(Page("search", "", view: "search"), Page("glossary", "##\n\n## 😀 faces", view: "glossary"))
            .Page("search.html", PlainTheme.With("pages/glossary", "{{ body }}"));

        Assert.Equal(["😀"], page.QuerySelectorAll("h2").Select(h => h.TextContent));
    }
}
