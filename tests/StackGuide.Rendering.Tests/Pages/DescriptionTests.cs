using static StackGuide.Rendering.Tests.SmallGuide;

namespace StackGuide.Rendering.Tests.Pages;

/// <summary>What search engines show below a page's title.</summary>
public sealed class DescriptionTests
{
    [Fact]
    public void The_summary_comes_first() =>
        Assert.Equal("In short.", DescriptionOf("At length.", "In short."));

    [Fact]
    public void Without_one_the_text_begins_without_markup_and_citations() =>
        Assert.Equal("It is warm & good.", DescriptionOf("It is **warm** & `good` [@a]."));

    [Fact]
    public void A_long_text_ends_with_a_sentence() =>
        Assert.Equal("First sentence.", DescriptionOf("First sentence. " + string.Concat(Enumerable.Repeat("more ", 60))));

    [Fact]
    public void A_long_sentence_ends_with_a_word()
    {
        var description = DescriptionOf(string.Concat(Enumerable.Repeat("more ", 60)));

        Assert.EndsWith("more…", description, StringComparison.Ordinal);
        Assert.InRange(description.Length, 100, 160);
    }

    [Fact]
    public void A_character_is_never_cut_in_two() =>
        Assert.DoesNotContain('\uFFFD', DescriptionOf("x" + string.Concat(Enumerable.Repeat("😀", 120))));

    [Fact]
    public void Without_any_text_there_is_the_title() => Assert.Equal("home", DescriptionOf(""));

    private static string DescriptionOf(string prose, string summary = "") =>
        Of(Page("home", prose) with { Summary = summary }, Evidence("a", "A")).Page("index.html").QuerySelector("meta[name=description]")!.GetAttribute("content")!;
}
