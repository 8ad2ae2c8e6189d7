using StackGuide.Model.Places;

namespace StackGuide.Model.Tests.Places;

public sealed class RelativeFileTests
{
    [Theory]
    [InlineData("content/criteria/cost.md", "hiring.md", "content/criteria/hiring.md")]
    [InlineData("content/criteria/cost.md", "./hiring.md", "content/criteria/hiring.md")]
    [InlineData("content/criteria/cost.md", "../tools/express.md", "content/tools/express.md")]
    [InlineData("content/criteria/cost.md", "../../seeds/acme.yml", "seeds/acme.yml")]
    [InlineData("content/criteria/cost.md", "../criteria//cost.md", "content/criteria/cost.md")]
    [InlineData("README.md", "content/pages/home.md", "content/pages/home.md")]
    public void Finds_the_file_that_a_relative_path_means(string from, string relative, string expected) =>
        Assert.Equal(expected, RelativeFile.Combine(from, relative));

    [Theory]
    [InlineData("content/criteria/cost.md", "../../../etc/passwd")]
    [InlineData("README.md", "../x.md")]
    [InlineData("content/criteria/cost.md", "../../..")]
    public void Has_no_file_outside_the_root(string from, string relative) => Assert.Null(RelativeFile.Combine(from, relative));

    [Fact]
    public void Has_no_file_when_only_the_root_is_left() => Assert.Null(RelativeFile.Combine("content/criteria/cost.md", "../.."));
}
