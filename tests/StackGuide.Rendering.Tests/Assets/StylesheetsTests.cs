using System.Text;
using StackGuide.Model.Guides;
using StackGuide.Rendering.Assets;

namespace StackGuide.Rendering.Tests.Assets;

/// <summary>The stylesheet as browsers get it.</summary>
public sealed class StylesheetsTests
{
    [Theory]
    [InlineData("a { color: red; }\n", "a{color:red}")]
    [InlineData("/* why */\na,\nb > c { margin: 1px  2px; }", "a,b > c{margin:1px 2px}")]
    [InlineData(".x :hover { inline-size: calc(50% - 2rem); }", ".x :hover{inline-size:calc(50% - 2rem)}")]
    [InlineData("a::before { content: \" ; { /* \" / \"\"; }", "a::before{content:\" ; { /* \" / \"\"}")]
    [InlineData("@media (min-width: 44rem) {\n  a { b: c; }\n}", "@media (min-width:44rem){a{b:c}}")]
    [InlineData("a { b: c; /* last */ }", "a{b:c}")]
    [InlineData("a { font: .9rem/1.5 'A  B', serif }", "a{font:.9rem/1.5 'A  B',serif}")]
    public void Comments_and_needless_space_go_and_what_is_quoted_stays(string written, string expected) => Assert.Equal(expected, Stylesheets.Small(written).Trim());

    [Fact]
    public void Pages_that_are_read_get_it_without_the_marked_parts_in_the_same_order()
    {
        var assets = Of("a { b: c }\n/* begin: not for reading: the flow */\n.flow { d: e }\n/* end */\nf { g: h }");

        Assert.Equal("a{b:c}.flow{d:e}f{g:h}", assets[Stylesheets.Whole]);
        Assert.Equal("a{b:c}f{g:h}", assets[Stylesheets.Reading]);
    }

    [Fact]
    public void Rules_of_accents_that_nobody_wears_are_left_out()
    {
        var assets = Of("a { b: c }\n.side-green { d: e }\n.side-red { d: e }\n.side-red::before { f: g }\n.tone-pink .box, .to-pink { h: i }\n.standing { color: var(--red) }\n.side-grey { j: k }\n");

        Assert.Equal("a{b:c}.side-green{d:e}.standing{color:var(--red)}.side-grey{j:k}", assets[Stylesheets.Whole]);
    }

    [Fact]
    public void So_are_their_colours_unless_something_else_has_them()
    {
        var assets = Of(":root {\n  --green: g;\n  --red: r;\n  --pink: p;\n  --pinkish: q;\n}\n.side-pink { color: var(--pink) }\n.standing { color: var(--red) }\n");

        Assert.Equal(":root{--green:g;--red:r;--pinkish:q}.standing{color:var(--red)}", assets[Stylesheets.Whole]);
    }

    [Fact]
    public void A_theme_that_brings_the_second_stylesheet_keeps_its_own()
    {
        var assets = new HashedAssets([.. Stylesheets.Within([new(Stylesheets.Whole, [.. "a { b: c }"u8]), new(Stylesheets.Reading, [.. "d { e: f }"u8])], [])]);

        Assert.Equal(["a{b:c}", "d { e: f }"], assets.Files.Select(f => Encoding.UTF8.GetString(f.Render())).Order(StringComparer.Ordinal));
        Assert.NotNull(assets.Find(Stylesheets.Reading));
    }

    [Fact]
    public void Other_files_are_left_alone() =>
        Assert.Equal("a { b: c }", Encoding.UTF8.GetString(Stylesheets.Within([new Asset("site/styles/other.css", [.. "a { b: c }"u8])], []).Single().Content.AsSpan()));

    private static Dictionary<string, string> Of(string styles) =>
        Stylesheets.Within([new Asset(Stylesheets.Whole, [.. Encoding.UTF8.GetBytes(styles)])], [Accent.Green, Accent.Grey]).ToDictionary(a => a.Path, a => Encoding.UTF8.GetString(a.Content.AsSpan()));
}
