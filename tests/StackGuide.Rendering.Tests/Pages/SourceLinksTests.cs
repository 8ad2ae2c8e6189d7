using StackGuide.Model.Guides;
using StackGuide.Model.Places;
using StackGuide.Rendering.Pages;

namespace StackGuide.Rendering.Tests.Pages;

/// <summary>Addresses from a page back to its source.</summary>
public sealed class SourceLinksTests
{
    private static readonly SiteSettings Public = new() { EditUrl = "https://code.test/edit/main/", ReportUrl = "https://code.test/new?page={page}&about={file}" };

    [Theory]
    [InlineData("content/criteria/warmth.md", 1, "https://code.test/edit/main/content/criteria/warmth.md")]
    [InlineData("content/decision/flow.yml", 12, "https://code.test/edit/main/content/decision/flow.yml#L12")]
    public void An_edit_begins_at_the_line_that_the_page_is_made_from(string file, int line, string address) =>
        Assert.Equal(address, SourceLinks.Edit(Public, new Place(file, line, 1)));

    [Fact]
    public void A_report_says_which_page_and_which_file()
    {
        var entry = SmallGuide.Page("about & more", "");

        Assert.Equal("https://code.test/new?page=about%20%26%20more.html&about=content%2Fpages%2Fabout%20%26%20more.md", SourceLinks.Report(Public, entry));
    }

    [Fact]
    public void Without_a_repository_there_are_none() =>
        Assert.Equal((null, null), (SourceLinks.Edit(new SiteSettings(), new Place("a.md", 1, 1)), SourceLinks.Report(new SiteSettings(), SmallGuide.Page("about", ""))));
}
