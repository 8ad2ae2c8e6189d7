using StackGuide.Checking.Tests.SmallGuides;
using StackGuide.Model.Guides;
using static StackGuide.Checking.Tests.SmallGuides.SmallGuide;

namespace StackGuide.Checking.Tests.Rules;

public sealed class LinksResolveTests
{
    private const string File = "content/pages/method.md";

    [Theory]
    [InlineData("[x](../criteria/performance.md)")]
    [InlineData("[x](../criteria/performance.md#raw-speed)")]
    [InlineData("[x](../../seeds/acme-2023.yml#acme-2023.2)")]
    [InlineData("[x](../decision/flow.yml#live)")]
    [InlineData("## Here\n[x](#here)")]
    public void Accepts_links_to_entries_headings_claims_and_questions(string text) => Assert.Empty(Linked(text).Said());

    [Fact]
    public void Reports_a_link_to_no_entry_and_suggests_the_nearest_file() => Assert.Equal(
        ["content/pages/method.md(11,5): error SG2001: the link '../criteria/perfomance.md' leads to no entry; did you mean 'performance.md'?"],
        Linked("First line.\nSee [x](../criteria/perfomance.md)").Said());

    [Fact]
    public void Reports_an_anchor_that_the_entry_does_not_have() => Assert.Equal(
        ["content/pages/method.md(10,1): error SG2002: criterion 'performance' has no heading '#raw-sped'; did you mean 'raw-speed'?"],
        Linked("[x](../criteria/performance.md#raw-sped)").Said());

    [Fact]
    public void Reports_a_link_to_another_site() => Assert.Equal([$"{File}(10,1) SG2005"], Linked("[x](https://nodejs.org/api/)").Found());

    [Theory]
    [InlineData("/etc/passwd")]
    [InlineData("../../../secret.md")]
    [InlineData("javascript:alert")]
    [InlineData("picture.png")]
    public void Reports_a_link_that_cannot_be_published(string address) => Assert.Equal([$"{File}(10,1) SG2006"], Linked($"[x]({address})").Found());

    [Fact]
    public void Reads_the_short_texts_of_front_matter_too()
    {
        var guide = Sound.With(Express with { StateNote = Written.Prose("[x](gone.md)", "content/tools/express.md", 7) });

        Assert.Equal(["content/tools/express.md(7,1) SG2001"], guide.Found());
    }

    private static GuideContent Linked(string text) => Sound.With(Method with { Body = Written.Prose(text, File) });
}
