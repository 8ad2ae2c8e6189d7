using StackGuide.Checking.Tests.SmallGuides;
using StackGuide.Model.Guides;
using static StackGuide.Checking.Tests.SmallGuides.SmallGuide;

namespace StackGuide.Checking.Tests.Rules;

public sealed class SearchNamesLeadTests
{
    private const string File = "site/search.yml";

    [Theory]
    [InlineData("criteria/performance.html")]
    [InlineData("content/criteria/performance.md")]
    [InlineData("criteria/performance.html#raw-speed")]
    [InlineData("index.html")]
    [InlineData("content/decision/flow.yml#live")]
    public void Accepts_names_of_a_page_that_is_there(string page) => Assert.Empty(Names(page));

    [Theory]
    [InlineData("criteria/perfomance.html", "which is no page of the guide; did you mean 'criteria/performance.html'?")]
    [InlineData("https://example.org/", "which is no page of the guide")]
    [InlineData("criteria/performance.html#raw-sped", "a page without that heading; did you mean 'criteria/performance.html#raw-speed'?")]
    public void Reports_names_that_lead_nowhere(string page, string why) =>
        Assert.Equal([$"{File}(2,11): error SG2012: the names lead to '{page}', {why}"], Names(page));

    [Theory]
    [InlineData("content/criteria/speed.md", "speed", "criteria/speed.html")]
    [InlineData("content/decision/flow.yml", "flow", "decide/anything.html")]
    public void Says_nothing_of_the_page_of_a_file_that_could_not_be_read(string file, string id, string page)
    {
        var kind = file == GuideLayout.FlowFile ? EntryKind.Question : EntryKind.Criterion;
        var guide = Sound with { Unread = [new UnreadEntry(file, kind, id)] };

        Assert.Empty(Names(page, guide));
        Assert.NotEmpty(Names("tools/other.html", guide));
    }

    [Theory]
    [InlineData("Performance")]
    [InlineData("performance")]
    public void Accepts_a_synonym_for_a_word_that_the_guide_says(string word) => Assert.Empty(Synonyms(word));

    [Theory]
    [InlineData("Perform")]
    [InlineData("erformance")]
    [InlineData("Performance Performance")]
    public void Warns_of_a_synonym_for_what_the_guide_never_says(string word) =>
        Assert.Equal([$"{File}(2,20): warning SG2013: the synonym is for '{word}', which the guide never says"], Synonyms(word));

    private static string[] Names(string page, GuideContent? guide = null) =>
        [.. ((guide ?? Sound) with { Search = new SearchNames { Pages = [new PageNames(page.At(File, 2, 11), ["a name"])] } }).Said()];

    private static string[] Synonyms(string word) =>
        [.. (Sound with { Search = new SearchNames { Synonyms = [new Synonym(word.At(File, 2, 20), ["a word"])] } }).Said()];
}
