using StackGuide.Checking.Tests.SmallGuides;
using StackGuide.Model.Guides;
using static StackGuide.Checking.Tests.SmallGuides.SmallGuide;

namespace StackGuide.Checking.Tests.Rules;

public sealed class RedirectsLeadTests
{
    private const string File = "site/redirects.yml";

    [Theory]
    [InlineData("criteria/speed.html", "criteria/performance.html")]
    [InlineData("content/criteria/speed.md", "content/criteria/performance.md")]
    [InlineData("content/criteria/speed.md#old", "criteria/performance.html#raw-speed")]
    [InlineData("speed.html", "index.html")]
    [InlineData("content/pages/start.md", "content/pages/home.md")]
    [InlineData("content/decision/flow.yml#then", "content/decision/flow.yml#live")]
    [InlineData("criteria/performance.html#fast", "criteria/performance.html#raw-speed")]
    [InlineData("content/criteria/performance.md#fast", "content/pages/home.md")]
    public void Accepts_a_redirect_from_a_page_that_is_gone_to_one_that_is_there(string from, string to) => Assert.Empty(Said((from, to)));

    [Theory]
    [InlineData("criteria/performance.html", "which is a page of the guide; remove the redirect")]
    [InlineData("criteria/performance.html#raw-speed", "which is a place that its page has; remove the redirect")]
    [InlineData("content/criteria/Performance.md", "which can have been no page; write a path like criteria/speed.html")]
    [InlineData("../evil.html", "which can have been no page; write a path like criteria/speed.html")]
    [InlineData("assets/a/b.html", "which can have been no page; write a path like criteria/speed.html")]
    [InlineData("data/claims.json", "which can have been no page; write a path like criteria/speed.html")]
    public void Reports_a_former_address_that_it_cannot_have(string from, string why) =>
        Assert.Equal([$"{File}(2,5): error SG2009: the redirect is from '{from}', {why}"], Said((from, "index.html")));

    [Theory]
    [InlineData("criteria/perfomance.html", "which is no page of the guide; did you mean 'criteria/performance.html'?")]
    [InlineData("https://example.org/", "which is no page of the guide")]
    [InlineData("criteria/performance.html#raw-sped", "a page without that heading; did you mean 'criteria/performance.html#raw-speed'?")]
    public void Reports_a_redirect_that_leads_nowhere(string to, string why) =>
        Assert.Equal([$"{File}(2,30): error SG2008: the redirect leads to '{to}', {why}"], Said(("criteria/speed.html", to)));

    [Fact]
    public void Follows_one_to_another_and_reports_those_that_go_round_in_a_circle()
    {
        Assert.Empty(Said(("a.html", "b.html"), ("b.html", "content/criteria/c.md"), ("criteria/c.html", "index.html")));
        Assert.Empty(Said(("a.html#x", "criteria/performance.html#fast"), ("criteria/performance.html#fast", "criteria/performance.html#raw-speed")));
        Assert.Equal(
            [
                $"{File}(2,30): error SG2008: the redirect leads to 'b.html', from where redirects lead back to it",
                $"{File}(3,30): error SG2008: the redirect leads to 'a.html', from where redirects lead back to it",
            ],
            Said(("a.html", "b.html"), ("b.html", "a.html")));
    }

    [Fact]
    public void Reports_a_former_address_that_stands_twice() =>
        Assert.Equal([$"{File}(3,5): error SG2009: the redirect is from 'content/pages/a.md', from which another redirect leads already"], Said(("a.html", "index.html"), ("content/pages/a.md", "index.html")));

    private static string[] Said(params (string From, string To)[] redirects) =>
        [.. (Sound with { Redirects = [.. redirects.Select((r, i) => new Redirect(r.From.At(File, i + 2, 5), r.To.At(File, i + 2, 30)))] }).Said()];
}
