using System.Text;
using StackGuide.Reading.Files;

namespace StackGuide.Reading.Tests.Files;

public sealed class SvgPictureTests
{
    private const string Open = "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\">";

    [Theory]
    [InlineData("<path d=\"M0 0h1\" fill=\"url(#g)\"/><defs><linearGradient id=\"g\"><stop offset=\"0\"/></linearGradient></defs>")]
    [InlineData("<title>An icon</title><style>path { fill: red } @media (prefers-color-scheme: dark) { path { fill: white } }</style>")]
    [InlineData("<use href=\"#a\"/><use xlink:href=\"#a\"/><!-- a comment -->")]
    public void What_draws_is_taken(string inner) => Assert.Null(WhyNot(Open + inner + "</svg>"));

    [Theory]
    [InlineData("<script>alert(1)</script>", "which is none that draws")]
    [InlineData("<x:script xmlns:x=\"http://www.w3.org/1999/xhtml\">alert(1)</x:script>", "which is none that draws")]
    [InlineData("<foreignObject/>", "which is none that draws")]
    [InlineData("<image href=\"#a\"/>", "which is none that draws")]
    [InlineData("<a href=\"#a\"/>", "which is none that draws")]
    [InlineData("<g><set attributeName=\"onload\" to=\"alert(1)\"/></g>", "which is none that draws")]
    [InlineData("<animate attributeName=\"href\" to=\"javascript:alert(1)\"/>", "which is none that draws")]
    [InlineData("<handler/>", "which is none that draws")]
    [InlineData("<g onload=\"alert(1)\"/>", "runs a script")]
    [InlineData("<g ONCLICK=\"alert(1)\"/>", "runs a script")]
    [InlineData("<g xmlns:e=\"http://www.w3.org/2001/xml-events\" e:event=\"load\"/>", "does not draw")]
    [InlineData("<g xml:base=\"https://example.org/\"/>", "does not draw")]
    [InlineData("<use href=\"https://example.org/a.svg#b\"/>", "leads out of the picture")]
    [InlineData("<use xlink:href=\"data:image/svg+xml,x\"/>", "leads out of the picture")]
    [InlineData("<path fill=\"url(https://example.org/)\"/>", "leads out of the picture")]
    [InlineData("<path style=\"fill: URL( 'https://example.org/' )\"/>", "leads out of the picture")]
    [InlineData("<path style=\"fill: u\\72l(x)\"/>", "an escape or an import")]
    [InlineData("<style>@import 'x'</style>", "an escape or an import")]
    [InlineData("<style><![CDATA[path{fill:url(//x)}]]></style>", "leads out of the picture")]
    [InlineData("<?xml-stylesheet href=\"x\"?>", "an instruction for programs")]
    [InlineData("<path>", "it is no XML")]
    public void What_does_something_is_refused(string inner, string reason) => Assert.Contains(reason, WhyNot(Open + inner + "</svg>"), StringComparison.Ordinal);

    [Theory]
    [InlineData("[core]\n\turl = https://me:token@example.org", "it is no XML")]
    [InlineData("", "it is no XML")]
    [InlineData("<svg/>", "its root is no element 'svg' of SVG")]
    [InlineData("<html xmlns=\"http://www.w3.org/1999/xhtml\"/>", "its root is no element 'svg' of SVG")]
    [InlineData("<!DOCTYPE svg [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><svg xmlns=\"http://www.w3.org/2000/svg\">&a;</svg>", "has a document type")]
    [InlineData("<?xml-stylesheet href=\"x\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>", null)]
    public void What_is_no_picture_is_refused(string text, string? reason)
    {
        if (reason is not null)
            Assert.Contains(reason, WhyNot(text), StringComparison.Ordinal);
        else
            Assert.NotNull(WhyNot(text));
    }

    private static string? WhyNot(string text) => SvgPicture.WhyNot(Encoding.UTF8.GetBytes(text));
}
