namespace StackGuide.Files.Tests;

public sealed class LinkedPathTests
{
    private static readonly Dictionary<string, string> Links = new(StringComparer.Ordinal)
    {
        ["/away"] = "/far/deep",
        ["/up"] = "away/../beside",
        ["/far/deep/back"] = "../..",
        ["/twice"] = "up",
        ["/one"] = "two",
        ["/two"] = "./one",
        ["/top"] = "../../..",
    };

    [Theory]
    [InlineData("/plain/path", "/plain/path")]
    [InlineData("/away", "/far/deep")]
    [InlineData("/away/inner", "/far/deep/inner")]
    [InlineData("/up/inner", "/far/beside/inner")]
    [InlineData("/twice", "/far/beside")]
    [InlineData("/away/back/plain", "/plain")]
    [InlineData("/top/plain", "/plain")]
    [InlineData("/", "/")]
    public void Follows_every_link_and_goes_up_from_where_it_led(string path, string expected) =>
        Assert.Equal(expected, LinkedPath.Follow(path, Links.GetValueOrDefault).Replace('\\', '/'));

    [Fact]
    public void Says_that_links_lead_in_a_circle() =>
        Assert.Equal("The links of '/one/x' lead in a circle.", Assert.Throws<IOException>(() => LinkedPath.Follow("/one/x", Links.GetValueOrDefault)).Message);
}
