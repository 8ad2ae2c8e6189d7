using StackGuide.Lab.Running;

namespace StackGuide.Lab.Tests;

public sealed class VersionsTests
{
    [Theory]
    [InlineData("3:5.2.17-2", "5.2.17")]
    [InlineData("1:2.4.6+ds-5+b1", "2.4.6")]
    [InlineData("0.143.3-1", "0.143.3")]
    [InlineData("3.15.0~rc2-1", "3.15.0")]
    [InlineData("2026-11-29-1", "2026-11-29")]
    [InlineData("26.2", "26.2")]
    public void A_package_has_the_version_of_its_authors(string package, string expected) => Assert.Equal(expected, Versions.Upstream(package));
}
