using StackGuide.Model.Places;
using StackGuide.Rendering.Markup;

namespace StackGuide.Rendering.Tests.Markup;

public sealed class AttributeRewriterTests
{
    [Theory]
    [InlineData("""<a href="x">x</a>""", """<a href="X">x</a>""")]
    [InlineData("""<a class="x" href="x" aria-label="x">""", """<a class="x" href="X" aria-label="x">""")]
    [InlineData("""<a data-href="x" title="a > b" href="x">""", """<a data-href="x" title="a > b" href="X">""")]
    [InlineData("""x < y, "x" <b>href="x"</b>""", """x < y, "x" <b>href="x"</b>""")]
    [InlineData("""<!-- <p --> <a href="a&amp;b">""", """<!-- <p --> <a href="A&amp;B">""")]
    [InlineData("""<a href="x">ü</a><svg><a href="ü"></a></svg>""", """<a href="X">ü</a><svg><a href="&#220;"></a></svg>""")]
    [InlineData("""<a href="x""", """<a href="x""")]
    public void Rewrites_values_of_attributes_and_nothing_else(string html, string expected) =>
        Assert.Equal(expected, AttributeRewriter.Rewrite(html, (name, value) => name == "href" ? value.ToUpperInvariant() : null));

    [Theory]
    [InlineData("criteria/a.html", "../tools/b.html", "tools/b.html")]
    [InlineData("criteria/a.html", "b.html", "criteria/b.html")]
    [InlineData("a.html", "./b.html", "b.html")]
    [InlineData("a.html", "../b.html", null)]
    public void Finds_the_path_that_an_address_leads_to(string from, string address, string? expected) =>
        Assert.Equal(expected, SiteAddress.Target(new SitePath(from), address)?.Path);
}
