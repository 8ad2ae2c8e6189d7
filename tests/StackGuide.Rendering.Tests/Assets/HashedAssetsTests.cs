using System.Text;
using StackGuide.Model.Guides;
using StackGuide.Rendering.Assets;

namespace StackGuide.Rendering.Tests.Assets;

public sealed class HashedAssetsTests
{
    [Fact]
    public void The_name_changes_with_the_content_and_with_nothing_else()
    {
        var first = Name(Asset("site/styles/guide.css", "a {}"));
        var again = Name(Asset("site/styles/guide.css", "a {}"));
        var other = Name(Asset("site/styles/guide.css", "b {}"));

        Assert.Equal(first, again);
        Assert.NotEqual(first, other);
        Assert.Matches(@"^assets/guide\.[0-9a-f]{12}\.css$", first);
    }

    [Theory]
    [InlineData("site/icons/LICENCE", @"^assets/LICENCE\.[0-9a-f]{12}$")]
    [InlineData("site/scripts/a.min.js", @"^assets/a\.min\.[0-9a-f]{12}\.js$")]
    public void The_extension_stays_last(string path, string pattern) => Assert.Matches(pattern, Name(Asset(path, "x")));

    [Fact]
    public void The_content_is_published_as_it_is()
    {
        var assets = new HashedAssets([Asset("site/styles/guide.css", "a { content: 'ü' }\r\n")]);

        Assert.Equal("a { content: 'ü' }\r\n", Encoding.UTF8.GetString(assets.Files.Single().Render()));
    }

    [Fact]
    public void An_asset_is_found_by_its_path_in_the_theme()
    {
        var assets = new HashedAssets([Asset("site/styles/guide.css", "a {}")]);

        Assert.Equal(assets.Files.Single().Path, assets.Find("site/styles/guide.css"));
        Assert.Null(assets.Find("site/styles/other.css"));
    }

    [Fact]
    public void One_name_and_content_in_two_folders_is_one_file()
    {
        var assets = new HashedAssets([Asset("site/icons/a.svg", "x"), Asset("site/styles/a.svg", "x")]);

        Assert.Single(assets.Files);
        Assert.Equal(assets.Find("site/icons/a.svg"), assets.Find("site/styles/a.svg"));
    }

    private static Asset Asset(string path, string text) => new(path, [.. Encoding.UTF8.GetBytes(text)]);

    private static string Name(Asset asset) => new HashedAssets([asset]).Files.Single().Path.Value;
}
