using StackGuide.Model.Places;

namespace StackGuide.Model.Tests.Places;

public sealed class AnchoredPathTests
{
    [Theory]
    [InlineData("", "", null)]
    [InlineData("a/b.md", "a/b.md", null)]
    [InlineData("b.md#c", "b.md", "c")]
    [InlineData("#c", "", "c")]
    [InlineData("b.md#", "b.md", "")]
    [InlineData("b.md#c#d", "b.md", "c#d")]
    public void Is_cut_at_the_first_hash_and_joined_again(string address, string path, string? anchor)
    {
        Assert.Equal((path, anchor), AnchoredPath.Cut(address));
        Assert.Equal(address, AnchoredPath.Join(path, anchor));
    }
}
