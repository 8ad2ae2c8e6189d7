using StackGuide.Model.Places;

namespace StackGuide.Model.Tests.Places;

public sealed class SitePathTests
{
    [Theory]
    [InlineData("index.html", "index.html", "index.html")]
    [InlineData("index.html", "faq.html", "faq.html")]
    [InlineData("index.html", "criteria/cost.html", "criteria/cost.html")]
    [InlineData("criteria/cost.html", "index.html", "../index.html")]
    [InlineData("criteria/cost.html", "criteria/cost.html", "cost.html")]
    [InlineData("criteria/cost.html", "criteria/community.html", "community.html")]
    [InlineData("criteria/cost.html", "tools/express.html", "../tools/express.html")]
    [InlineData("a/b/c.html", "index.html", "../../index.html")]
    [InlineData("a/b/c.html", "a/x.html", "../x.html")]
    [InlineData("a/b/c/d.html", "x.html", "../../../x.html")]
    [InlineData("a/x.html", "a/b/c.html", "b/c.html")]
    [InlineData("ab/x.html", "abc/x.html", "../abc/x.html")]
    public void Links_from_one_page_to_another(string from, string to, string expected)
    {
        var link = new SitePath(to).RelativeTo(new SitePath(from));

        Assert.Equal(expected, link);
    }

    [Fact]
    public void A_relative_link_leads_back_to_the_page_it_was_made_for()
    {
        string[] pages = ["index.html", "a/b.html", "a/c.html", "ab/c.html", "a/b/c.html", "a/b/c/d.html", "b/b.html"];

        foreach (var from in pages)
        {
            foreach (var to in pages)
            {
                var link = new SitePath(to).RelativeTo(new SitePath(from));

                Assert.Equal(to, RelativeFile.Combine(from, link));
            }
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("/index.html")]
    [InlineData("a//b.html")]
    [InlineData("a/../b.html")]
    [InlineData("./b.html")]
    [InlineData("a/")]
    [InlineData("a\\b.html")]
    public void Refuses_paths_that_are_not_below_the_site(string path) => Assert.ThrowsAny<ArgumentException>(() => new SitePath(path));

    [Fact]
    public void Sorts_in_ordinal_order()
    {
        SitePath[] sorted = [new("B.html"), new("a-b.html"), new("a.html"), new("a/b.html"), new("ab.html")];

        Assert.Equal(sorted, sorted.Reverse().Order());
    }
}
